// `seloste import` from file to folder: what is written, what is kept, and what is refused.
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importing } from '../src/commands/import.ts';
import { completenessOf, examine } from '../src/examine.ts';

const notice = `Kerhon tietosuojaseloste
Päivitetty 3.4.2023

1. Rekisterinpitäjä
Esimerkkikerho ry, Esimerkkikatu 1, 00100 Helsinki
Sähköposti: kerho@example.fi

2. Rekisterin nimi
Kerhon jäsenrekisteri

3. Käsittelyn tarkoitus ja oikeusperuste
Hoidamme jäsenyyttä ja laskutamme jäsenmaksun.

4. Retket
Retkille ilmoittaudutaan *lomakkeella* <b>ajoissa</b>.
`;

const twoLanguages = `Tietosuojaseloste

1. Rekisterinpitäjä
Rannikon soutuseura ry, Laituritie 3, 10600 Tammisaari
Sähköposti: info@soutuseura.example

2. Rekisterin nimi
Soutuseuran jäsenrekisteri

3. Henkilötietojen käsittelyn tarkoitus
Tietoja käytetään jäsenyyden hoitamiseen ja jäsenmaksujen laskuttamiseen.

4. Venevuorot
Venevuoroista pidetään erillistä kirjaa, joka on jäsenten nähtävillä venevajalla.

5. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Tietoja ei siirretä EU:n tai ETA-alueen ulkopuolelle.

Dataskyddsbeskrivning

1. Personuppgiftsansvarig
Rannikon soutuseura ry, Bryggvägen 3, 10600 Ekenäs
E-post: info@soutuseura.example

2. Registrets namn
Roddföreningens medlemsregister

3. Ändamål med behandlingen av personuppgifter
Uppgifterna används för att sköta medlemskapet och fakturera medlemsavgiften.

4. Båtturer
Över båtturerna förs en egen bok, som medlemmarna kan läsa i båthuset.

5. Överföring av uppgifter utanför EU eller EES
Uppgifter överförs inte till länder utanför EU eller EES.
`;

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seloste-import-'));
  await writeFile(join(root, 'kerho.txt'), notice);
});
afterEach(() => rm(root, { recursive: true }));

async function run(
  files: readonly string[],
  options: Record<string, string | boolean> = {},
  lang: 'fi' | 'en' = 'fi',
) {
  const said = { out: '', err: '' };
  const exit = await importing.run(
    { options: { root, ...options }, paths: files.map((file) => join(root, file)) },
    {
      lang,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      watched: false,
      colour: false,
      today: '2026-08-31',
    },
  );
  return { exit, ...said, out: said.out.replaceAll(root, ''), err: said.err.replaceAll(root, '') };
}

/** Lines of a site's menu, as a page saved from a browser has them above the notice. */
const menu = (count: number) =>
  Array.from({ length: count }, (_, at) => `Sivu ${at + 1}`).join('\n\n') + '\n\n';

const read = (path: string) => readFile(join(root, path), 'utf8');

describe('seloste import', () => {
  it('writes a notice that the check reads, with a gap for each thing the source does not tell', async () => {
    const { exit, out } = await run(['kerho.txt']);
    expect(exit).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "/kerho.txt
      kerhon-jasenrekisteri (suomi): 4 kohtaa
        kirjoitettu notices/site.yaml
        kirjoitettu notices/kerhon-jasenrekisteri/fi.md
        rivi 14: otsikkoa ”Retket” ei tunnistettu; teksti on omana kohtanaan
        valittu \`framework: gdpr-13\`: muita lähteitä kuin rekisteröity itse ei löytynyt; tarkista
        ei kerrota: yhteyshenkilö, käsiteltävät henkilötiedot, tietolähteet, tietojen vastaanottajat, siirrot EU- ja ETA-alueen ulkopuolelle, tietojen suojaaminen, rekisteröidyn oikeudet, säilytysaika, oikeus tehdä valitus tietosuojavaltuutetulle
        rivi 2 jäi pois tekstistä: ”Päivitetty 3.4.2023”

      Tuotiin 1 seloste 1 tiedostosta.

      Seuraavaksi:
        1. Lue tuotu teksti. Kun kerrot puuttuvan asian, poista sen kohta kentästä gaps.
        2. Vaihda tiedoston notices/site.yaml kenttään baseUrl osoite, jossa sivusto julkaistaan.
        3. Katso, mitä pitää korjata: seloste check --root 
        4. Katso sivuja: seloste preview --root 
      "
    `);
    expect(await read('notices/kerhon-jasenrekisteri/fi.md')).toMatchInlineSnapshot(`
      "---
      registerName: Kerhon jäsenrekisteri
      lead: Hoidamme jäsenyyttä ja laskutamme jäsenmaksun.
      framework: gdpr-13
      updated: 2023-04-03
      controller: esimerkkikerho-ry
      contact:
        role: Rekisteriasioiden yhteyshenkilö
        email: kerho@example.fi
      gaps:
        - element: dataSubjects
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: legalBasis
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: provision
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: content
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: retention
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: sources
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: recipients
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: transfers
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: security
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: rights
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
        - element: complaint
          reason: import (kerho.txt). Lähteessä ei kerrota tätä, tai sitä ei voitu tuoda kentäksi. Rekisterinpitäjän on vahvistettava se.
          until: 2027-02-28
      ---

      ## Rekisterinpitäjä

      Esimerkkikerho ry, Esimerkkikatu 1, 00100 Helsinki\\
      Sähköposti: kerho@example.fi

      ## Rekisterin nimi

      Kerhon jäsenrekisteri

      ## Käsittelyn tarkoitukset ja oikeusperuste

      Hoidamme jäsenyyttä ja laskutamme jäsenmaksun.

      ## Retket {#retket}

      Retkille ilmoittaudutaan \\*lomakkeella\\* ajoissa.
      "
    `);
    expect(await read('notices/site.yaml')).toMatchInlineSnapshot(`
      "name:
        fi: Tietosuojaselosteet
      baseUrl: https://tietosuoja.example.fi
      languages:
        - fi
      controllers:
        esimerkkikerho-ry:
          name: Esimerkkikerho ry
          email: kerho@example.fi
          postalAddress:
            street: Esimerkkikatu 1
            postcode: "00100"
            city: Helsinki
      authority:
        checked: 2026-03-30
        name:
          fi: Tietosuojavaltuutetun toimisto
        postalAddress:
          fi: PL 800, 00531 Helsinki
        visitingAddress:
          fi: Lintulahdenkuja 4, 00530 Helsinki
        phone: 029 566 6700
        web:
          fi: https://tietosuoja.fi
      "
    `);
    const { diagnostics, compiled } = await examine(
      root,
      { today: '2026-08-31', strict: false },
      completenessOf,
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.values(compiled?.notices[0] ?? {}).filter((state) => state === 'missing')).toEqual([]);
  });

  it('never writes over a notice', async () => {
    await run(['kerho.txt']);
    await writeFile(join(root, 'notices/kerhon-jasenrekisteri/fi.md'), 'oma');
    const { exit, err } = await run(['kerho.txt']);
    expect(exit).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "/kerho.txt: Seloste \`notices/kerhon-jasenrekisteri\` on jo olemassa, eikä sen päälle kirjoiteta. Anna toinen tunnus: --id TUNNUS
      "
    `);
    expect(await read('notices/kerhon-jasenrekisteri/fi.md')).toBe('oma');
    expect((await run(['kerho.txt'], { id: 'toinen' })).exit).toBe(0);
    expect((await readdir(join(root, 'notices'))).sort()).toEqual([
      'kerhon-jasenrekisteri',
      'site.yaml',
      'toinen',
    ]);
  });

  it('adds a new controller to the site, keeps every other line, and adds no controller twice', async () => {
    const site = `# Sivuston tiedot
name:
  fi: Selosteet
baseUrl: https://example.fi
languages: [fi]
controllers:
    toinen: # vanha
        name: Toinen Oy
        phone: 029 566 6700
authority:
    checked: 2026-03-30
`;
    await mkdir(join(root, 'notices'));
    await writeFile(join(root, 'notices/site.yaml'), site);
    await run(['kerho.txt'], { id: 'eka' });
    const after = await read('notices/site.yaml');
    expect(after.split('\n').filter((line) => !site.includes(line))).toMatchInlineSnapshot(`
      [
        "    esimerkkikerho-ry:",
        "        name: Esimerkkikerho ry",
        "        email: kerho@example.fi",
        "        postalAddress:",
        "            street: Esimerkkikatu 1",
        "            postcode: "00100"",
        "            city: Helsinki",
      ]
    `);
    expect(after.replace(/ {4}esimerkkikerho-ry:[\s\S]*?(?= {4}toinen)/, '')).toBe(site);
    await run(['kerho.txt'], { id: 'toka' });
    expect(await read('notices/site.yaml')).toBe(after);
  });

  it('prints one object for a file, one a line for several, and writes nothing when asked not to', async () => {
    await writeFile(
      join(root, 'toinen.md'),
      '# Seloste\n\n## Rekisterinpitäjä\n\nKauppa Oy\n\n## Evästeet\n\nEi ole.\n',
    );
    const one = await run(['kerho.txt'], { json: true, 'dry-run': true });
    const { notices } = JSON.parse(one.out);
    expect(notices[0].sections).toEqual([
      { keys: ['controller'], heading: 'Rekisterinpitäjä', line: 4, confidence: 0.99 },
      { keys: ['registerName'], heading: 'Rekisterin nimi', line: 8, confidence: 0.99 },
      {
        keys: ['purpose', 'legalBasis'],
        heading: 'Käsittelyn tarkoitus ja oikeusperuste',
        line: 11,
        confidence: 0.99,
      },
      { keys: ['other'], heading: 'Retket', line: 14, confidence: 0 },
    ]);
    const two = await run(['kerho.txt', 'toinen.md'], { json: true, 'dry-run': true });
    expect(
      two.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).language),
    ).toEqual(['fi', 'fi']);
    expect(await readdir(root)).toEqual(['kerho.txt', 'toinen.md']);
  });

  it('writes two languages of a file as two editions: facts once, own sections under one address', async () => {
    await writeFile(join(root, 'kaksi.txt'), twoLanguages);
    expect((await run(['kaksi.txt'], { id: 'soutu' })).exit).toBe(0);
    expect(await read('notices/soutu/sv.md')).toMatchInlineSnapshot(`
      "---
      registerName: Roddföreningens medlemsregister
      lead: Uppgifterna används för att sköta medlemskapet och fakturera medlemsavgiften.
      contact:
        role: Kontaktperson i registerärenden
      ---

      ## Personuppgiftsansvarig

      Rannikon soutuseura ry, Bryggvägen 3, 10600 Ekenäs\\
      E-post: info@soutuseura.example

      ## Registrets namn

      Roddföreningens medlemsregister

      ## Ändamålen med behandlingen och rättslig grund

      Uppgifterna används för att sköta medlemskapet och fakturera medlemsavgiften.

      ## Båtturer {#venevuorot}

      Över båtturerna förs en egen bok, som medlemmarna kan läsa i båthuset.

      ## Överföring till länder utanför EU/EES

      Uppgifter överförs inte till länder utanför EU eller EES.
      "
    `);
    const fi = await read('notices/soutu/fi.md');
    expect(fi).toContain('## Venevuorot {#venevuorot}');
    expect(fi).toContain('transfers: none');
    const { diagnostics } = await examine(root, { today: '2026-08-31', strict: false }, completenessOf);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('writes an edition in a language that the site does not list, and says which line to add', async () => {
    await mkdir(join(root, 'notices'));
    const site = (languages: string) =>
      `name:\n  fi: Selosteet\nbaseUrl: https://example.fi\n${languages}\ncontrollers:\n  toinen:\n    name: Toinen Oy\n`;
    await writeFile(join(root, 'notices/site.yaml'), site('languages:\n  - fi'));
    await writeFile(join(root, 'kaksi.txt'), twoLanguages);
    const { exit, out } = await run(['kaksi.txt'], { id: 'soutu' });
    expect(exit).toBe(0);
    expect((await readdir(join(root, 'notices/soutu'))).sort()).toEqual(['fi.md', 'sv.md']);
    expect(out).toContain(
      'Sivusto ei vielä julkaise kieltä `sv`. Ota se käyttöön: lisää tiedoston `notices/site.yaml` rivin 5 jälkeen rivi `  - sv`',
    );
    await writeFile(join(root, 'notices/site.yaml'), site('languages: [fi, en] # kielet'));
    expect((await run(['kaksi.txt'], { id: 'toinen' })).out).toContain(
      'muuta tiedoston `notices/site.yaml` rivi 4 muotoon `languages: [fi, en, sv] # kielet`',
    );
  });

  it('tells who reads a report of two files what was added, what stayed out, and what comes next', async () => {
    await writeFile(
      join(root, 'toinen.md'),
      `${menu(7)}# Seloste\n\n## Rekisterinpitäjä\n\nKauppa Oy\n\n## Rekisterin nimi\n\nKaupan asiakkaat\n`,
    );
    const { out, err, exit } = await run(['kerho.txt', 'toinen.md', 'puuttuu.txt'], {}, 'en');
    expect(exit).toBe(2);
    expect(err).toBe('/puuttuu.txt: There is no such file.\n');
    expect(out.slice(out.indexOf('/toinen.md'))).toMatchInlineSnapshot(`
      "/toinen.md
      kaupan-asiakkaat (Finnish): 2 sections
        added the controller to notices/site.yaml
        wrote notices/kaupan-asiakkaat/fi.md
        chose \`framework: gdpr-13\`: no sources but the data subject were found; check it
        not told: the contact person, the purposes of processing, the personal data processed, the sources of the data, the recipients of the data, transfers outside the EU/EEA, the security of the data, the rights of the data subject, the legal basis for processing, the retention period, the right to complain to the Data Protection Ombudsman
        line 1 is not in the text: “Sivu 1”
        line 3 is not in the text: “Sivu 2”
        line 5 is not in the text: “Sivu 3”
        line 7 is not in the text: “Sivu 4”
        line 9 is not in the text: “Sivu 5”
        2 more lines are not in the text: --dry-run --json shows them

      Imported 2 notices from 2 files.
      1 file was not imported; the reason is told above.

      Next:
        1. Read what was imported. When you tell something that was missing, delete its entry from gaps.
        2. In notices/site.yaml, set baseUrl to the address at which the site is published.
        3. See what is to be mended: seloste check --root 
        4. See the pages: seloste preview --root 
      "
    `);
  });

  it('tells of a trial run what would be written, and writes nothing', async () => {
    const { out } = await run(['kerho.txt'], { 'dry-run': true });
    expect(out).toContain('  kirjoitettaisiin notices/kerhon-jasenrekisteri/fi.md');
    expect(out).toContain('Tuotaisiin 1 seloste 1 tiedostosta.\nMitään ei kirjoitettu.\n');
    expect(await readdir(root)).toEqual(['kerho.txt']);
  });

  it('shows the report of a notice that was imported before, when asked not to write', async () => {
    await run(['kerho.txt']);
    const { out, err, exit } = await run(['kerho.txt'], { 'dry-run': true, json: true });
    expect(JSON.parse(out).notices[0].unplaced).toEqual([{ line: 2, text: 'Päivitetty 3.4.2023' }]);
    expect(err).toContain('on jo olemassa');
    expect(exit).toBe(2);
  });

  it('has in its report for machines only the input and its notices', async () => {
    const { out, err } = await run(['kerho.txt'], { json: true });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['source', 'language', 'notices']);
    expect(Object.keys(report.notices[0])).toEqual([
      'id',
      'language',
      'title',
      'sections',
      'facts',
      'missing',
      'unplaced',
      'files',
    ]);
    expect(err).toBe('');
    await writeFile(join(root, 'nimeton.txt'), notice.replace('Esimerkkikerho ry, ', ''));
    const { err: notes } = await run(['nimeton.txt'], { json: true, id: 'nimeton' });
    expect(notes).toContain('Rekisterinpitäjäksi ei löytynyt organisaatiota.');
  });

  it('says which file of the same run has the id already', async () => {
    await writeFile(join(root, 'kopio.txt'), notice);
    const { err, exit } = await run(['kerho.txt', 'kopio.txt']);
    expect(exit).toBe(2);
    expect(err).toBe(
      '/kopio.txt: Tunnuksen `kerhon-jasenrekisteri` sai jo /kerho.txt. Jos tämä on eri seloste, tuo se yksin omalla tunnuksella: --id TUNNUS\n',
    );
  });

  it('takes an id for one file only, and none that the site keeps for itself', async () => {
    const two = await run(['kerho.txt', 'toinen.txt'], { id: 'oma' });
    expect(two).toMatchObject({ exit: 2, out: '' });
    expect(two.err).toContain('Valitsin --id on yhdelle tiedostolle.');
    const kept = await run(['kerho.txt'], { id: 'fi' });
    expect(kept).toMatchObject({ exit: 2, out: '' });
    await writeFile(join(root, 'kerho.txt'), notice.replace('Kerhon jäsenrekisteri', 'Index'));
    expect((await run(['kerho.txt'])).out).toContain('kirjoitettu notices/seloste-index/fi.md');
  });

  it('makes no notice of a text in which it recognises none', async () => {
    await writeFile(join(root, 'tyhja.txt'), ' \n\n');
    await writeFile(
      join(root, 'deutsch.txt'),
      'Datenschutzerklärung\n\n1. Verantwortlicher\nMuster GmbH\n\n2. Speicherdauer\nDrei Jahre.\n',
    );
    const { err, out, exit } = await run(['tyhja.txt', 'deutsch.txt'], {}, 'en');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatchInlineSnapshot(`
      "/tyhja.txt: There is no text in the file. Check that it is the right one.
      /deutsch.txt: No section of a privacy notice in Finnish, Swedish or English was recognised, so nothing was imported. Add the headings of the sections, such as “Controller”, and import again, or begin a new notice: seloste new
      "
    `);
    expect((await readdir(root)).toSorted()).toEqual(['deutsch.txt', 'kerho.txt', 'tyhja.txt']);
  });

  it('writes nothing through a link in the place of the folder of notices', async () => {
    await mkdir(join(root, 'muualla'));
    await symlink(join(root, 'muualla'), join(root, 'notices'));
    const { err, exit } = await run(['kerho.txt']);
    expect(exit).toBe(2);
    expect(err).toContain('”notices” on tiellä');
    expect(await readdir(join(root, 'muualla'))).toEqual([]);
  });

  it('says what is wrong with a file that cannot be imported, and goes on with the others', async () => {
    await writeFile(join(root, 'kuva.png'), 'x');
    await mkdir(join(root, 'kansio'));
    const { exit, err, out } = await run(['puuttuu.txt', 'kuva.png', 'kansio', 'kerho.txt']);
    expect(exit).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "/puuttuu.txt: Tiedostoa ei ole.
      /kuva.png: Tätä tiedostomuotoa ei voi tuoda. Avaa se ohjelmassa, jolla se on tehty, ja tallenna muodossa .docx, .html, .txt, .md tai .pdf.
      /kansio: Tämä on kansio. Anna siinä olevat tiedostot yksitellen.
      "
    `);
    expect(out).toContain('kerhon-jasenrekisteri');
  });
});
