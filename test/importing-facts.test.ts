// What is lifted from a notice as a fact, and what of persons is left behind.
import { describe, expect, it } from 'vitest';
import { businessIdsIn } from '../src/importing/facts/business-ids.ts';
import { daysIn } from '../src/importing/facts/days.ts';
import { emailsIn } from '../src/importing/facts/emails.ts';
import { phonesIn } from '../src/importing/facts/phones.ts';
import { draftsOf } from '../src/importing/drafts.ts';
import { imported } from '../src/importing/imported.ts';
import { frontMatterOf } from '../src/importing/writing/front-matter.ts';
import { editionsOf, sourceOf } from './importing/read.ts';

const terms = { controller: 'kauppa', source: 'lahde.txt', until: '2027-02-28', gaps: [], isSource: true };

const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);

describe('facts', () => {
  it.each([
    ['tietosuoja@example.fi', 'tietosuoja@example.fi'],
    ['Sähköposti: tietosuoja(at)example.fi.', 'tietosuoja@example.fi'],
    ['tietosuoja [at] example.fi', 'tietosuoja@example.fi'],
    ['tietosuoja (ät) example.fi', 'tietosuoja@example.fi'],
    ['tietosuoja @ example.fi', 'tietosuoja@example.fi'],
    ['Kirjoita: tietosuoja@example.fi. Vastaamme pian.', 'tietosuoja@example.fi'],
  ])('an e-mail address in “%s”', (text, email) => expect(values(emailsIn(text))).toEqual([email]));

  it('the day of the notice before that of the page, and no contact of the authority', async () => {
    const [edition] = await editionsOf(
      'markdown',
      `Published on 05/12/2012

# Registerbeskrivning

Upprättad 28.8.2012

## Personuppgiftsansvarig

Föreningen St. Olav rf, FO-nr 0112038-9

## Kontakt

Dataombudsmannens byrå, växel +358 (0)29 566 6700
`,
    );
    expect(edition?.facts).toMatchObject({
      dated: { value: '2012-08-28' },
      controllerName: { value: 'Föreningen St. Olav rf' },
    });
    expect(edition?.facts.contactPhone).toBeUndefined();
  });

  it.each([
    ['Rekisterinpitäjä: Esimerkki Oy · Y-tunnus 0112038-9', 'Esimerkki Oy', 0.97],
    ['Nimi: Lumikello · tietosuoja@example.fi', 'Lumikello', 0.75],
  ])('the name in “%s”, which is sure when it has a legal form', async (line, value, confidence) => {
    const [edition] = await editionsOf('markdown', `# Seloste\n\n## Rekisterinpitäjä\n\n${line}\n`);
    expect(edition?.facts.controllerName).toMatchObject({ value, confidence });
  });

  it('phone numbers, and no dates, codes or business IDs among them', () => {
    expect(values(phonesIn('p. 09 123 4567, +358 9 1234567'))).toEqual(['09 123 4567', '+358 9 1234567']);
    expect(values(phonesIn('1.2.2023, 03/11/2023, 00100 Helsinki, 0112038-9, 523/1999'))).toEqual([]);
    expect(values(phonesIn('Kauppa Oy (0112038-9), Y-tunnus 01120388, OVT 003701120389'))).toEqual([]);
    expect(values(phonesIn('IBAN FI21 0234 5600 0007 85, laadittu 01.02.23'))).toEqual([]);
  });

  it('business IDs whose check digit is right', () => {
    expect(values(businessIdsIn('Y-tunnus 0112038-9, ALV FI01120389, väärä 0112038-1'))).toEqual([
      '0112038-9',
      '0112038-9',
    ]);
  });

  it.each([
    ['28.2.2011', '2011-02-28'],
    ['25. toukokuuta 2018', '2018-05-25'],
    ['den 3 mars 2020', '2020-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['2024-01-31', '2024-01-31'],
    ['20/05/2025', '2025-05-20'],
    ['31.2.2020', undefined],
  ])('the day in “%s”', (text, day) => expect(values(daysIn(text))[0]).toBe(day));

  const notice = `Asiakasrekisterin tietosuojaseloste
Laadittu 1.2.2019, päivitetty 3.4.2023

1. Rekisterinpitäjä
Esimerkkikauppa Oy (y-tunnus 0112038-9)
Postiosoite: PL 1, 00100 Helsinki
Puhelin: 09 123 4567

2. Yhteyshenkilö rekisteriä koskevissa asioissa
Nimi: Maija Esimerkki
Puhelin: 050 123 4567
Sähköposti: maija.esimerkki@example.fi
tietosuoja@example.fi

3. Rekisterin nimi
Esimerkkikaupan asiakasrekisteri.

4. Henkilötietojen käsittelyn tarkoitus
Käytämme tietoja tilausten toimittamiseen.`;

  it.each([
    ['Asiakasrekisterin tietosuojaseloste', 'Asiakasrekisteri'],
    ['Tietosuojaseloste – Jäsenrekisteri', 'Jäsenrekisteri'],
    ['Kauppa Oy:n asiakas- ja markkinointirekisteri', 'Kauppa Oy:n asiakas- ja markkinointirekisteri'],
    ['Dataskyddsbeskrivning för kundregistret', 'Kundregistret'],
    ['Privacy notice for the customer register', 'Customer register'],
    ['Rekisteri- ja tietosuojaseloste', undefined],
    ['Asiakasrekisterin ja jäsenrekisterin tietosuojaselosteet – henkilöstörekisteri', undefined],
  ])('the register in the title “%s”', async (title, name) => {
    const [edition] = await editionsOf('markdown', `# ${title}\n\n## Rekisterinpitäjä\n\nKauppa Oy\n`);
    expect(edition?.facts.registerName?.value).toBe(name);
    if (name !== undefined) expect(edition?.facts.registerName?.confidence).toBe(0.85);
  });

  it('are told with their lines', async () => {
    const [edition] = await editionsOf('text', notice);
    expect(edition?.facts).toMatchObject({
      registerName: { value: 'Esimerkkikaupan asiakasrekisteri', line: 16 },
      controllerName: { value: 'Esimerkkikauppa Oy', line: 5 },
      businessId: { value: '0112038-9', line: 5 },
      postalAddress: { value: { street: 'PL 1', postcode: '00100', city: 'Helsinki' }, line: 6 },
      controllerPhone: { value: '09 123 4567', line: 7 },
      contactEmail: { value: 'tietosuoja@example.fi', line: 13 },
      created: { value: '2019-02-01', line: 2 },
      updated: { value: '2023-04-03', line: 2 },
      dated: { value: '2023-04-03', line: 2 },
    });
  });

  it('leave persons behind: their names, mobile numbers and own addresses', async () => {
    const [edition] = await editionsOf('text', notice);
    expect(edition?.body).not.toMatch(/Maija|050 123/i);
    // The report tells how the contact is reached, and that it is a person's own; what is written takes another.
    expect(edition?.facts.contactPhone).toEqual({
      value: '050 123 4567',
      line: 11,
      confidence: 0.95,
      isPrivate: true,
    });
    const matter = edition && frontMatterOf(edition.told, edition.facts, terms);
    expect(matter).toContain('phone: 09 123 4567');
    expect(matter).not.toMatch(/Maija|050 123/i);
    expect(edition?.unplaced.filter(({ reason }) => reason === 'person').map(({ line }) => line)).toEqual([
      10, 11, 12,
    ]);
  });

  it.each<[string, string, number]>([
    ['Tiedot saadaan rekisteröidyltä itseltään.', 'gdpr-13', 0.85],
    ['Tiedot saadaan asiakkaalta ja väestötietojärjestelmästä.', 'gdpr-13+14', 0.9],
    ['Luottotiedot tarkistetaan Esimerkki Oy:n järjestelmästä.', 'gdpr-13+14', 0.9],
    ['Emme kerää tietoja julkisista lähteistä. Tiedot annat sinä.', 'gdpr-13', 0.85],
    ['Tietoja ei saada rekisteröidyltä itseltään vaan viranomaisilta.', 'gdpr-14', 0.8],
  ])('the rules that sources lead to: “%s”', async (sources, framework, confidence) => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n## Rekisterinpitäjä\n\nKauppa Oy\n\n## Tietolähteet\n\n${sources}\n`,
    );
    expect(edition?.facts.framework).toEqual({ value: framework, line: 9, confidence });
  });

  it('the repealed act that a notice was drawn up under, which is not what it has to answer to', async () => {
    const [edition] = await editionsOf(
      'text',
      'REKISTERISELOSTE\nHenkilötietolaki (523/99) 10 §\n\n1. Rekisterinpitäjä\nKauppa Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri',
    );
    expect(edition?.facts).toMatchObject({
      drawnUpUnder: { value: { statute: '523/1999', section: '10' }, line: 2 },
      framework: { value: 'gdpr-13', confidence: 0.5 },
    });
  });

  it.each([
    ['Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.', 'none'],
    ['Emme siirrä tietoja Euroopan talousalueen ulkopuolelle.', 'none'],
    ['Tietoja ei säännönmukaisesti siirretä EU:n ulkopuolelle.', undefined],
    ['Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole teknisesti tarpeen.', undefined],
    ['Tietoja ei siirretä EU:n ulkopuolelle. Tilastoja voidaan siirtää Yhdysvaltoihin.', undefined],
  ])('that nothing is transferred, when it is said outright: “%s”', async (transfers, value) => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n## Rekisterinpitäjä\n\nKauppa Oy\n\n## Tietojen siirto EU:n ulkopuolelle\n\n${transfers}\n`,
    );
    expect(edition?.facts.transfers?.value).toBe(value);
  });

  const section = (heading: string, text: string) => `## ${heading}\n\n${text}\n\n`;
  const purpose = section('Käsittelyn tarkoitus', 'Tilausten toimittaminen.');

  it.each([
    ['a sentence in Swedish', 'Inom föreningen är Exempel Ab personuppgiftsansvarig.', 'Exempel Ab'],
    ['a sentence in Finnish', 'Rekisteriä ylläpitää Esimerkki Oy.', 'Esimerkki Oy'],
    [
      'a company with its business ID',
      'Tässä kerrotaan, kuinka Esimerkki Oy (y-tunnus 0112038-9) toimii.',
      'Esimerkki Oy',
    ],
  ])('the controller by %s', async (_, text, name) => {
    const [edition] = await editionsOf('markdown', `# Seloste\n\n${text}\n\n${purpose}`);
    expect(edition?.facts.controllerName).toMatchObject({ value: name, line: 3 });
  });

  it('an e-mail address and a phone that only a link tells, or a page hides from machines', async () => {
    const links = 'Kysy [toimistosta](mailto:toimisto@example.fi) tai [soita](tel:+358912345678).';
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n${section('Rekisterinpitäjä', 'Esimerkki Oy')}${section('Yhteystiedot', links)}`,
    );
    expect(edition?.facts).toMatchObject({
      contactEmail: { value: 'toimisto@example.fi', line: 9, confidence: 0.95 },
      contactPhone: { value: '+358912345678', line: 9, confidence: 0.95 },
    });
    // The first two digits are the key: 2a changes each of the others.
    const hidden = `2a${[...'info@example.fi'].map((sign) => (sign.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0')).join('')}`;
    const [page] = await editionsOf(
      'html',
      `<h2>Rekisterinpitäjä</h2><p>Esimerkki Oy</p><h2>Yhteystiedot</h2><p><a data-cfemail="${hidden}">[email&#160;protected]</a></p>`,
    );
    expect(page?.facts.contactEmail?.value).toBe('info@example.fi');
  });

  it('no link to a person’s own address', async () => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n${section('Rekisterinpitäjä', 'Esimerkki Oy')}${section('Yhteystiedot', 'Kysy [toimistosta](mailto:maija.esimerkki@muualla.fi) arkisin.')}`,
    );
    expect(edition?.body).toContain('Kysy toimistosta arkisin.');
    expect(edition?.body).not.toContain('maija');
    expect(edition?.unplaced).toContainEqual({
      line: 9,
      text: 'mailto:maija.esimerkki@muualla.fi',
      reason: 'person',
    });
  });

  it('a contact with less confidence where the controller’s and the officer’s differ and no section says whom to ask', async () => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n${section('Rekisterinpitäjä', 'Esimerkki Oy\n\nPuhelin: + 358 9 1234 5678')}${section('Tietosuojavastaava', 'Puhelin 09 876 5432')}`,
    );
    expect(edition?.facts.contactPhone).toEqual({ value: '+358 9 1234 5678', line: 7, confidence: 0.75 });
  });

  it('a register’s name without what the text calls it further on', async () => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n${section('Rekisterin nimi', 'Esimerkki Oy:n asiakasrekisteri (”Asiakasrekisteri”).')}${purpose}`,
    );
    expect(edition?.facts.registerName?.value).toBe('Esimerkki Oy:n asiakasrekisteri');
  });

  it('no person beside a way to reach them, in any section, and no home of a person who is the controller', async () => {
    const text = `# Rekisteriseloste

${section('Rekisterinpitäjä', 'Maija Meikäläinen\\\nEsimerkkikatu 3 B 4\\\n00100 Helsinki')}
${section('Käsittelyn tarkoitus', 'Kuvausten varaukset. Valokuvaaja Matti Virtanen p. 0400 123 456 vastaa.')}`;
    const [notice] = imported(await sourceOf('markdown', text));
    const drafts =
      notice && draftsOf(notice, 'kuvat', { source: 'k.md', until: '2027-02-28', site: null, gaps: [] });
    if (!drafts || 'refused' in drafts) throw new Error('The notice was not written.');
    const written = [drafts.site, ...drafts.editions.map((edition) => edition.text)].join();
    expect(written).not.toMatch(/Maija|Esimerkkikatu|00100|Matti|0400/);
    expect(written).toContain('Kuvausten varaukset. Valokuvaaja (yhteyshenkilö) p. (yhteystieto) vastaa.');
  });

  it('a controller that is only guessed is told to the reader and is in no file', async () => {
    const text = `# Integritetspolicy för Ljusstugan\n\n${section('Ändamålet med behandlingen', 'Uppgifterna används för beställningar.')}`;
    const [notice] = imported(await sourceOf('markdown', text));
    expect(notice?.editions[0]?.facts.controllerName).toMatchObject({
      value: 'Ljusstugan',
      confidence: 0.45,
    });
    const drafts =
      notice && draftsOf(notice, 'kund', { source: 'kund.md', until: '2027-02-28', site: null, gaps: [] });
    if (!drafts || 'refused' in drafts) throw new Error('The notice was not written.');
    expect(drafts.site).toContain('Personuppgiftsansvarig (ska bekräftas)');
    expect(drafts.site).not.toContain('Ljusstugan');
    expect(drafts.editions[0]?.text).not.toContain('controller: ljusstugan');
    expect(drafts.notes.map(({ fi }) => fi)).toContain(
      'Rekisterinpitäjä saattaa olla ”Ljusstugan” (rivi 1): tarkista.',
    );
  });

  const long = 60_000;

  it.each([
    ['one long word', 'A'.repeat(long)],
    ['one number', '1'.repeat(long)],
    ['days in one line', '1.1.2020 '.repeat(long / 9)],
    ['persons in one line', 'Matti Meikäläinen '.repeat(long / 18)],
    ['e-mail addresses in one line', 'a.a.a.a@'.repeat(long / 8)],
    ['legal forms in one line', 'Oy '.repeat(long / 3)],
    ['the beginnings of names', 'Brf Aa Bb '.repeat(long / 10)],
    ['labels', 'Nimi:\n'.repeat(long / 6)],
    ['companies, each on a line', 'Rekisterinpitäjä on Kauppa Oy, Katu 1\n'.repeat(long / 38)],
    [
      'names, numbers, addresses and phones, on each line',
      'Esimerkki Oy (0112038-9) info@example.fi 09 123 4567\n'.repeat(long / 52),
    ],
    ['what begins like who we are', 'We are Aa. We’re Bb, '.repeat(long / 21)],
    ['the authority in every sentence', 'The ICO: ico@example.fi. '.repeat(long / 25)],
  ])('are lifted however much of the same a source has: %s', async (_, text) => {
    const [edition] = await editionsOf(
      'markdown',
      `# Seloste\n\n${section('Rekisterinpitäjä', `Esimerkki Oy\n\n${text}`)}${purpose}`,
    );
    expect(edition?.facts.controllerName?.value).toBe(
      text.startsWith('Rekisteri') ? 'Kauppa Oy' : 'Esimerkki Oy',
    );
  });
});
