// The ways in which notices mark their sections, and what must not be taken for one.
import { describe, expect, it } from 'vitest';
import type { FileKind } from '../src/importing/readers/reader.ts';
import { editionsOf, sectionsOf } from './importing/read.ts';

describe('plain text', () => {
  it('finds numbered headings, and leaves a numbered list inside a section alone', async () => {
    const text = `REKISTERISELOSTE

1 Rekisterinpitäjä
Esimerkkikauppa Oy, Esimerkkikatu 1, 00100 Helsinki
2. Rekisterin tietosisältö
1. asiakkaan perustiedot, kuten nimi ja osoite
2. tiedot tilauksista
3) Säännönmukaiset tietolähteet
Tiedot saadaan asiakkaalta itseltään.
4Rekisterin suojaus
Aineisto on lukitussa tilassa.
5.
Rekisteröidyn oikeudet
Voit tarkastaa tietosi.`;
    expect(await sectionsOf('text', text)).toEqual([
      'fi',
      '3 controller: Rekisterinpitäjä',
      '5 content: Rekisterin tietosisältö',
      '8 sources: Säännönmukaiset tietolähteet',
      '10 security: Rekisterin suojaus',
      '12 rights: Rekisteröidyn oikeudet',
    ]);
  });

  it('finds bare short lines, and an own section among them', async () => {
    const text = `Tietosuojaseloste

Rekisterinpitäjä

Mökkivuokraus Esimerkki Oy

Miksi keräämme tietoja?

Käytämme tietoja varausten hoitamiseen ja laskutukseen, eikä niitä käytetä muuhun.

Saunavuorot

Annamme avaimet vain varaajalle, ja hänen on näytettävä henkilöllisyystodistus ne noutaessaan.

Kuinka kauan tietoja säilytetään

Säilytämme varauksen tiedot kaksi vuotta.`;
    expect(await sectionsOf('text', text)).toEqual([
      'fi',
      '3 controller: Rekisterinpitäjä',
      '7 purpose: Miksi keräämme tietoja?',
      '11 other: Saunavuorot',
      '15 retention: Kuinka kauan tietoja säilytetään',
    ]);
  });

  it('finds the headings of a table that tabs have flattened', async () => {
    const text = `Registerbeskrivning

1. Personuppgiftsansvarig\tExempelföreningen rf, Exempelgatan 1, 00100 Helsingfors
2. Registrets namn\tMedlemsregistret
3. Ändamålet med behandlingen\tUppgifterna används för att sköta medlemskapet.
4. Skydd av uppgifterna\tBara styrelsen har tillgång till uppgifterna.`;
    const [edition] = await editionsOf('text', text);
    expect(edition?.lang).toBe('sv');
    expect(edition?.sections.map(({ keys, line }) => `${line} ${keys.join('+')}`)).toEqual([
      '3 controller',
      '4 registerName',
      '5 purpose',
      '6 security',
    ]);
    expect(edition?.facts.registerName?.value).toBe('Medlemsregistret');
  });

  it('finds headings in capitals and headings that open their line', async () => {
    const capitals =
      'REKISTERINPITÄJÄ\nKerho ry\n\nREKISTERIN NIMI\nJäsenrekisteri\n\nTIETOLÄHTEET\nJäsen itse.';
    expect(await sectionsOf('text', capitals)).toEqual([
      'fi',
      '1 controller: REKISTERINPITÄJÄ',
      '4 registerName: REKISTERIN NIMI',
      '7 sources: TIETOLÄHTEET',
    ]);
    const opening =
      'Controller: Sample Ltd\nPurpose of processing: We deliver orders.\nData retention: Two years.';
    expect(await sectionsOf('text', opening)).toEqual([
      'en',
      '1 controller: Controller',
      '2 purpose: Purpose of processing',
      '3 retention: Data retention',
    ]);
  });

  it('finds two languages of one notice, and two notices', async () => {
    const text = `Tietosuojaseloste

1. Rekisterinpitäjä
Kuoro ry
2. Rekisterin nimi
Kuoron jäsenrekisteri
3. Henkilötietojen käsittelyn tarkoitus
Tietoja käytetään jäsenyyden hoitamiseen ja tiedottamiseen.
4. Tietojen suojaus
Tiedot ovat vain hallituksen saatavilla.

Dataskyddsbeskrivning

1. Personuppgiftsansvarig
Kören rf
2. Registrets namn
Körens medlemsregister
3. Ändamålet med behandlingen
Uppgifterna används för att sköta medlemskapet och för information.
4. Skydd av uppgifterna
Bara styrelsen har tillgång till uppgifterna.`;
    const editions = await editionsOf('text', text);
    expect(editions.map(({ lang, sections }) => [lang, sections.length])).toEqual([
      ['fi', 4],
      ['sv', 4],
    ]);
  });
});

describe('rarer layouts', () => {
  it.each<[string, FileKind, string, string[]]>([
    [
      'numbers with the text on the same line',
      'text',
      '1. Rekisterinpitäjä: Kauppa Oy\n2. Rekisterin nimi: Asiakasrekisteri\n3. Tietolähteet: Asiakas itse',
      ['1 controller', '2 registerName', '3 sources'],
    ],
    [
      'Roman numbers',
      'text',
      'I. Personuppgiftsansvarig\nFöreningen rf\nII. Ändamål\nMedlemskap\nIII. Lagringstid\nTvå år',
      ['1 controller', '3 purpose', '5 retention'],
    ],
    [
      'a menu copied along with the page',
      'text',
      'Etusivu\nPalvelut\nYhteystiedot\n\nRekisterinpitäjä\n\nKauppa Oy\n\nYhteystiedot\n\nKatu 1\n\nEvästeet\n\nKäytämme evästeitä.',
      ['5 controller', '9 contact', '13 cookies'],
    ],
    [
      'labels in bold inside a section',
      'html',
      '<p><b>Rekisterinpitäjä</b><br><b>Nimi:</b> Kauppa Oy</p><p><b>Tietolähteet</b><br>Asiakas</p>',
      ['1 controller', '1 sources'],
    ],
    [
      'buttons that unfold',
      'html',
      '<button class="accordion">Rekisterinpitäjä</button><p>Kauppa Oy</p>\n<button class="accordion">Tietolähteet</button><p>Asiakas</p>',
      ['1 controller', '2 sources'],
    ],
    [
      'a table with a column of numbers',
      'html',
      '<table><tr><td>1.</td><td>Rekisterinpitäjä</td><td>Kauppa Oy</td></tr>\n<tr><td>2.</td><td>Rekisterin nimi</td><td>Asiakkaat</td></tr></table>',
      ['1 controller', '2 registerName'],
    ],
    [
      'letters set apart',
      'text',
      'R E K I S T E R I N P I T Ä J Ä\n\nKauppa Oy\n\nM I T Ä  T I E T O J A  K E R Ä Ä M M E ?\n\nNimi\n\nE V Ä S T E E T\n\nEi ole',
      ['1 controller', '5 content', '9 cookies'],
    ],
    [
      'a page laid out in one cell',
      'html',
      '<table><tr><td><p><b>1. Rekisterinpitäjä</b><br>Kauppa Oy</p>\n<p><b>2. Tietolähteet</b><br>Asiakas</p></td></tr></table>',
      ['1 controller', '2 sources'],
    ],
    [
      'the name of the register beside its label, among headings in bold',
      'markdown',
      '**Rekisterin nimi**: Asiakkaat\n\n**Rekisterinpitäjä**\n\nKauppa Oy\n\n**Tietolähteet**\n\nAsiakas',
      ['1 registerName', '3 controller', '7 sources'],
    ],
    [
      'all rights, and no single one under them',
      'html',
      '<p><b>Rekisterinpitäjä</b></p><p>Kauppa Oy</p>\n<p><b>Tietolähteet</b></p><p>Asiakas</p>\n<p><b>Oikeutesi</b></p>\n<p><b>Tarkastusoikeus</b></p><p>On.</p>\n<p><b>Vastustamisoikeus</b></p><p>On.</p>',
      ['1 controller', '2 sources', '3 rights'],
    ],
    [
      'nothing of what a page shows after numbered headings, nor its comments',
      'html',
      '<h3>1. Rekisterinpitäjä</h3><p>Kauppa Oy</p>\n<h3>2. Tietosisältö</h3><p>Nimi</p>\n<h3>3. Tietolähteet</h3><p>Asiakas</p>\n<h3>4. Säilytysaika</h3><p>Vuosi</p>\n<h3>Kesän retket</h3><p>Lue lisää</p>\n<div class="comments-area"><h3>5 ajatusta aiheesta</h3></div>',
      ['1 controller', '2 content', '3 sources', '4 retention'],
    ],
    [
      'headings whose neighbours are in another language',
      'html',
      '<h2>Vilka är vi?</h2><p>Namn: SAMPLE SHOP, the team of the company is here for you and your data</p>\n<h2>Hur länge sparas uppgifterna?</h2><p>Uppgifterna sparas i två år efter att kunden har avslutat sitt avtal med oss och det har betalats.</p>\n<h2>Dina rättigheter</h2><p>Du har rätt att få veta vilka uppgifter vi har om dig och att få dem rättade.</p>',
      ['1 controller', '2 retention', '3 rights'],
    ],
  ])('finds %s', async (_, kind, text, sections) => {
    const [edition] = await editionsOf(kind, text);
    expect(edition?.sections.map(({ line, keys }) => `${line} ${keys.join('+')}`)).toEqual(sections);
  });
});

describe('Markdown', () => {
  it('keeps sub-headings inside their section, whatever they are about', async () => {
    const text = `---
title: Seloste
---

# Asiakasrekisterin tietosuojaseloste

## Rekisterinpitäjä

Puutarha Esimerkki Oy

## Rekisteröidyn oikeudet

### Tarkastusoikeus

Voit tarkastaa tietosi.

### Oikeus tehdä valitus

Voit valittaa tietosuojavaltuutetulle.

## Markkinointikirje

Kirjeen voi perua.`;
    const [edition] = await editionsOf('markdown', text);
    expect(edition?.sections.map(({ keys, line }) => `${line} ${keys.join('+')}`)).toEqual([
      '7 controller',
      '11 rights',
      '21 other',
    ]);
    expect(edition?.body).toMatchInlineSnapshot(`
      "## Rekisterinpitäjä

      Puutarha Esimerkki Oy

      ## Rekisteröidyn oikeudet

      ### Tarkastusoikeus

      Voit tarkastaa tietosi.

      ### Oikeus tehdä valitus

      Voit valittaa tietosuojavaltuutetulle.

      ## Markkinointikirje {#markkinointikirje}

      Kirjeen voi perua.
      "
    `);
  });

  it('finds headings that are only bold, also in HTML, and in a numbered list', async () => {
    const bold =
      '**Rekisterinpitäjä**\nKauppa Oy\n\n<b>Tietojen säilytysaika</b><br>Vuosi.\n\n**Tietojen luovutus**\nEi luovuteta.';
    expect(await sectionsOf('markdown', bold)).toEqual([
      'fi',
      '1 controller: Rekisterinpitäjä',
      '4 retention: Tietojen säilytysaika',
      '6 disclosures: Tietojen luovutus',
    ]);
    const list =
      '1. Rekisterinpitäjä\n\nKauppa Oy\n\n2. Rekisterin tietosisältö\n\nNimi ja osoite\n\n3. Tietojen säilytysaika\n\nVuosi.';
    expect(await sectionsOf('markdown', list)).toEqual([
      'fi',
      '1 controller: Rekisterinpitäjä',
      '5 content: Rekisterin tietosisältö',
      '9 retention: Tietojen säilytysaika',
    ]);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html lang="fi"><head><title>Seloste | Kauppa</title><style>p{}</style></head><body>
<nav><h2>Valikko</h2><a href="/">Etusivu</a></nav>
<div id="cookie-banner"><h2>Evästeet</h2><p>Hyväksy evästeet</p></div>
<main>
<h1>Tietosuojaseloste</h1>
<h2>1. Rekisterinpitäjä</h2>
<p>Kauppa Oy<br>Y-tunnus: 0112038-9<br>
Sähköposti: <a href="mailto:tietosuoja@example.fi">tietosuoja (ät) example.fi</a></p>
<h2>2. K&auml;sitelt&auml;v&auml;t henkil&ouml;tiedot</h2>
<ul><li>nimi</li><li>osoite</li></ul>
<h2>3. Tietojen siirto EU:n ulkopuolelle</h2>
<p>Tietoja ei siirretä.</p>
<script>alert('Rekisteri')</script>
</main>
<footer><h2>Seuraa meitä</h2><p>© Kauppa Oy</p></footer></body></html>`;

  it('leaves out menus, banners and footers, and tells what it left out', async () => {
    const [edition] = await editionsOf('html', page);
    expect(edition?.sections.map(({ keys, line }) => `${line} ${keys.join('+')}`)).toEqual([
      '6 controller',
      '9 content',
      '11 transfers',
    ]);
    expect(edition?.facts).toMatchObject({
      controllerName: { value: 'Kauppa Oy', line: 7 },
      businessId: { value: '0112038-9', line: 7 },
      contactEmail: { value: 'tietosuoja@example.fi', line: 8 },
    });
    expect(edition?.unplaced.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '2 Valikko',
      '2 Etusivu',
      '3 Evästeet',
      '3 Hyväksy evästeet',
      '15 Seuraa meitä',
      '15 © Kauppa Oy',
    ]);
    expect(edition?.body).not.toContain('alert');
  });

  it('finds the headings of a table, of folded parts and of a definition list', async () => {
    const table =
      '<table><tr><th>Controller</th><td>Sample Ltd</td></tr><tr><th>Purpose of processing</th><td>Orders</td></tr><tr><th>Retention</th><td>1 year</td></tr></table>';
    const folded =
      '<details><summary>Controller</summary><p>Sample Ltd</p></details><details><summary>Purpose of processing</summary><p>Orders</p></details>';
    const list =
      '<dl><dt>Controller</dt><dd>Sample Ltd</dd><dt>Purpose of processing</dt><dd>Orders</dd></dl>';
    const found = await Promise.all([table, folded, list].map((text) => sectionsOf('html', text)));
    expect(found.map((one) => one.slice(1).map((line) => line.split(' ')[1]))).toEqual([
      ['controller:', 'purpose:', 'retention:'],
      ['controller:', 'purpose:'],
      ['controller:', 'purpose:'],
    ]);
  });
});

describe('the hardest layouts', () => {
  it('takes questions in free words for what their text answers, and says that it is not sure', async () => {
    const [edition] = await editionsOf(
      'text',
      `Näin tallessa ovat tietosi

Kuka täällä määrää?
Kirpputori Aarre Oy, Y-tunnus 0112038-9, Torikatu 1, 80100 Joensuu

Miksi tietoja kerätään?
Pöytävarausten hoitamiseen.

Mitä kaikkea saatte tietää?
Nimi, puhelinnumero, sähköposti ja tilinumero.

Milloin kaikki katoaa?
Poistamme tiedot kahden vuoden kuluttua.

Mistä tiedot saadaan?
Sinulta itseltäsi.

Miten kaikki pysyy piilossa?
Tiedot ovat palomuurin ja salasanojen takana.

Milloin meillä on auki?
Olemme auki joka päivä.`,
    );
    expect(
      edition?.sections.map(({ keys, heading, confidence }) => [heading, ...keys, confidence >= 0.8]),
    ).toEqual([
      ['Kuka täällä määrää?', 'controller', false],
      ['Miksi tietoja kerätään?', 'purpose', true],
      ['Mitä kaikkea saatte tietää?', 'content', false],
      ['Milloin kaikki katoaa?', 'retention', false],
      ['Mistä tiedot saadaan?', 'sources', true],
      ['Miten kaikki pysyy piilossa?', 'security', false],
      ['Milloin meillä on auki?', 'other', false],
    ]);
  });

  it.each<[string, FileKind, string, string[]]>([
    [
      'numbered headings that are whole sentences',
      'text',
      `Tietosuojaseloste

1. Rekisterinpitäjä on yhdistyksemme.
Esimerkkikerho ry

2. Käytämme tietoja vain jäsenyyden hoitamiseen.
Laskutamme jäsenmaksun.

3. Saamme tiedot sinulta.
Täytät lomakkeen.

4. Luovutamme tietoja liitolle.
1. Nimi siirtyy liittoon.
2. Osoite jää meille.

5. Säilytämme tiedot vuoden.
Sitten ne poistetaan.`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä on yhdistyksemme.',
        '6 purpose: Käytämme tietoja vain jäsenyyden hoitamiseen.',
        '9 sources: Saamme tiedot sinulta.',
        '12 disclosures: Luovutamme tietoja liitolle.',
        '16 retention: Säilytämme tiedot vuoden.',
      ],
    ],
    [
      'labels before a colon, one of them with a colon in it',
      'text',
      `Rekisteriseloste

Rekisterinpitäjä: Kauppa Oy
Rekisterin nimi: Asiakasrekisteri
Käyttötarkoitus: Tilaukset
Tietojen siirto EU:n ulkopuolelle: Ei siirretä
Säilytysaika: 12 kuukautta`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä',
        '4 registerName: Rekisterin nimi',
        '5 purpose: Käyttötarkoitus',
        '6 transfers: Tietojen siirto EU:n ulkopuolelle',
        '7 retention: Säilytysaika',
      ],
    ],
    [
      'capitals, without the capital lines inside a section',
      'text',
      `TIETOSUOJASELOSTE

REKISTERINPITÄJÄ
Sali Oy

KÄSITTELYN TARKOITUS
Jäsenyydet.

MITÄ TIETOJA TALLENNAMME
NIMI JA YHTEYSTIEDOT
Nimi ja puhelin.
KULUNVALVONTA
Käyntiajat.

TIETOJEN SÄILYTYSAIKA
Vuosi.`,
      [
        'fi',
        '3 controller: REKISTERINPITÄJÄ',
        '6 purpose: KÄSITTELYN TARKOITUS',
        '9 content: MITÄ TIETOJA TALLENNAMME',
        '15 retention: TIETOJEN SÄILYTYSAIKA',
      ],
    ],
    [
      'a cookie policy at the end, with its parts inside it',
      'html',
      `<h1>Tietosuoja</h1>
<h2>Tietosuojaseloste</h2>
<h3>Rekisterinpitäjä</h3><p>Puoti Oy</p>
<h3>Miksi tietoja kerätään</h3><p>Tilauksiin.</p>
<h3>Kauanko tietoja säilytetään</h3><p>Vuoden.</p>
<h2>Evästekäytäntö</h2>
<h3>Mitä evästeet ovat</h3><p>Pieniä tiedostoja.</p>
<h3>Miten evästeet estetään</h3><p>Selaimesta.</p>`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä',
        '4 purpose: Miksi tietoja kerätään',
        '5 retention: Kauanko tietoja säilytetään',
        '6 cookies: Evästekäytäntö',
      ],
    ],
    [
      'registers that follow each other under labels in bold',
      'markdown',
      ['Asiakasrekisteri', 'Jäsenrekisteri']
        .map(
          (name) =>
            `# ${name}\n\n**Rekisterinpitäjä**: Kauppa Oy\n\n**Rekisterin nimi**: ${name}\n\n**Käsittelyn tarkoitus**: Laskutus\n\n**Tietosisältö**: Nimi\n\n**Tarkastusoikeus**: Kysy.\n`,
        )
        .join('\n'),
      ['fi', 'fi'].flatMap((lang, at) => [
        lang,
        ...[
          'controller: Rekisterinpitäjä',
          'registerName: Rekisterin nimi',
          'purpose: Käsittelyn tarkoitus',
          'content: Tietosisältö',
          'accessRight: Tarkastusoikeus',
        ].map((section, index) => `${at * 12 + index * 2 + 3} ${section}`),
      ]),
    ],
    [
      'who the controller is in bold words before the first heading, and no subtitle',
      'html',
      `<h1>Tietosuojaseloste</h1>
<h2>Tilausjärjestelmä Esimerkki</h2><p>Tässä kerrotaan, miten tietoja käsitellään.</p>
<p><strong>Rekisterinpitäjä:</strong> Esimerkki Oy</p>
<h2>Mitä tietoja keräämme?</h2><p>Nimen ja osoitteen.</p>
<h2>Mihin käytämme tietoja?</h2><p>Tilauksiin.</p>`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä',
        '4 content: Mitä tietoja keräämme?',
        '5 purpose: Mihin käytämme tietoja?',
      ],
    ],
    [
      'what a heading names, and what its text asks, where its words say too little',
      'markdown',
      `# Tietosuojaseloste

## Rekisterin kuvaus

Esimerkki Oy:n jäsenrekisteri.

## Laitetiedot

Sovellus näkee puhelimen mallin.

## Matomo

Laskemme käynnit.

## Käsittelyn tarkoitus

Jäsenyyden hoito.

## Tietojen poistaminen

Voit pyytää tietojesi poistamista lomakkeella.`,
      [
        'fi',
        '3 registerName: Rekisterin kuvaus',
        '7 content: Laitetiedot',
        '11 cookies: Matomo',
        '15 purpose: Käsittelyn tarkoitus',
        '19 rights: Tietojen poistaminen',
      ],
    ],
    [
      'a long question of a form, in bold with its number',
      'markdown',
      [
        '1. Rekisterinpitäjä',
        '2. Käsittelyn tarkoitus',
        '3. Säilytysaika',
        '4. Tietolähteet',
        '5. Onko henkilötietojen antaminen lakisääteinen, sopimukseen perustuva tai sopimuksen tekemisen edellyttämä vaatimus ja mitä antamatta jättämisestä voi seurata',
      ]
        .map((heading) => `**${heading}**\n\nTästä kerrotaan tässä.\n`)
        .join('\n'),
      [
        'fi',
        '1 controller: Rekisterinpitäjä',
        '5 purpose: Käsittelyn tarkoitus',
        '9 retention: Säilytysaika',
        '13 sources: Tietolähteet',
        '17 other: Onko henkilötietojen antaminen lakisääteinen, sopimukseen perustuva tai sopimuksen tekemisen edellyttämä vaatimus ja mitä antamatta jättämisestä voi seurata',
      ],
    ],
    [
      'no section in what has an inner number, whatever its markup',
      'markdown',
      `## Privacy policy

### Who we are

Sample Ltd.

### What we collect

### 2.1 Contact persons

Names.

## 2.2 Purpose of the newsletter

E-mail.

### How long we keep it

A year.

### Your rights

Ask us.

### Changes to this policy

Rarely.`,
      [
        'en',
        '3 controller: Who we are',
        '7 content: What we collect',
        '17 retention: How long we keep it',
        '21 rights: Your rights',
        '25 changes: Changes to this policy',
      ],
    ],
    [
      'a section that is called like a part of a page, and no such part of the page',
      'html',
      `<h2>Palvelut</h2><p>Leivomme.</p>
<h1>Tietosuojaseloste</h1>
<h2>Rekisterinpitäjä</h2><p>Leipomo Oy</p>
<h2>Kommentit</h2><p>Keräämme nimesi, kun kommentoit.</p>
<h2>Säilytysaika</h2><p>Vuosi.</p>
<h2>Kommentit</h2><p>Hyvä leipä!</p>`,
      ['fi', '3 controller: Rekisterinpitäjä', '4 content: Kommentit', '5 retention: Säilytysaika'],
    ],
    [
      'no heading in the line that says when the text was changed',
      'text',
      `Privacy notice

Updated 3 May 2025

Controller

Sample Ltd

Why we use your data

For orders.

Retention

One year.`,
      ['en', '5 controller: Controller', '9 purpose: Why we use your data', '13 retention: Retention'],
    ],
    [
      'who answers, on lines of their own before the first heading',
      'markdown',
      `**Rekisterinpitäjä:** Vastaanotto Oy

**Tietosuojavastaava:** kysymykset toimistolle

### Käsittelyn tarkoitus

Hoito.

### Säilytysaika

Vuosi.`,
      [
        'fi',
        '1 controller: Rekisterinpitäjä',
        '3 dpo: Tietosuojavastaava',
        '5 purpose: Käsittelyn tarkoitus',
        '9 retention: Säilytysaika',
      ],
    ],
    [
      'the text under its headings, not the list of them above it',
      'text',
      `Privacy policy

This policy tells:

1. What we collect

2. Who receives it

3. Your rights

1. What we collect

Names.

2. Who receives it

Nobody.

3. Your rights

Ask us.`,
      ['en', '11 content: What we collect', '15 disclosures: Who receives it', '19 rights: Your rights'],
    ],
    [
      'a numbered heading with a colon in it, and a line that leads in a list',
      'text',
      `Tietosuojaseloste

1. Rekisterinpitäjä

Ohjelma Oy

2. Periaate: Kaikki pysyy laitteella

Emme lähetä mitään.

3. Tietoturva

Tietojen turvallisuutta suojaa:

- salaus

4. Säilytysaika

Vuosi.`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä',
        '7 other: Periaate: Kaikki pysyy laitteella',
        '11 security: Tietoturva',
        '17 retention: Säilytysaika',
      ],
    ],
    [
      'a page that stands whole in a form',
      'html',
      `<form id="server"><nav><a href="/">Etusivu</a></nav><h1>Tietosuojaseloste</h1>
<h2>Rekisterinpitäjä</h2><p>Kauppa Oy. ${'Myymme leipää ja kahvia. '.repeat(70)}</p>
<h2>Säilytysaika</h2><p>Vuosi.</p></form>`,
      ['fi', '2 controller: Rekisterinpitäjä', '3 retention: Säilytysaika'],
    ],
    [
      'sections in bold capitals, and none in what is only bold',
      'markdown',
      `**WHO WE ARE**

Sample Ltd.

**HOW WE COLLECT DATA**

**When you write to us**

We keep the letter.

**WHY WE USE YOUR DATA**

**Members**

For orders.

**HOW WE KEEP YOUR DATA SAFE**

Locks.

**HOW TO COMPLAIN**

Write to us. This page was last updated on 3rd May 2024`,
      [
        'en',
        '1 controller: WHO WE ARE',
        '5 sources: HOW WE COLLECT DATA',
        '11 purpose: WHY WE USE YOUR DATA',
        '17 security: HOW WE KEEP YOUR DATA SAFE',
        '21 complaint: HOW TO COMPLAIN',
      ],
    ],
    [
      'who the controller is one level above the other sections',
      'markdown',
      `## Who we are

Sample Ltd.

### What we collect

Names.

### How long we keep it

A year.

### Your rights

Ask us.`,
      [
        'en',
        '1 controller: Who we are',
        '5 content: What we collect',
        '9 retention: How long we keep it',
        '13 rights: Your rights',
      ],
    ],
    [
      'headings with a colon in a text without empty lines',
      'text',
      `TIETOSUOJASELOSTE

Rekisterinpitäjä:
Hoitola Oy
Rekisterin tietosisältö:
Nimi ja puhelinnumero
Mistä henkilötiedot saadaan?
Asiakkaalta.
Henkilötietojen vastaanottajat:
Tietoja ei luovuteta.
Rekisteröidyn oikeudet:
Voit tarkastaa tietosi.`,
      [
        'fi',
        '3 controller: Rekisterinpitäjä',
        '5 content: Rekisterin tietosisältö',
        '7 sources: Mistä henkilötiedot saadaan?',
        '9 disclosures: Henkilötietojen vastaanottajat',
        '11 rights: Rekisteröidyn oikeudet',
      ],
    ],
  ])('finds %s', async (_, kind, text, found) => {
    expect(await sectionsOf(kind, text)).toEqual(found);
  });
});
