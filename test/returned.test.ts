// What lawyers write into the documents of a pack comes back as findings, each in its place, and nothing is lost on the way.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../src/commands/command.ts';
import { pack } from '../src/commands/pack.ts';
import { review } from '../src/commands/review.ts';
import { commentSaid } from '../src/packing/returned/comment-said.ts';
import { proposalSaid } from '../src/packing/returned/proposal-said.ts';
import { whyNoOffice } from './libreoffice.ts';
import { commented, deleted, edited, inserted, movedAway, movedHere, withPart } from './counsel.ts';
import { ran, type Ran } from './ran.ts';

const folder = mkdtempSync(join(tmpdir(), 'seloste-returned-'));
const at = (...path: string[]) => join(folder, ...path);
const finnish = 'notices/kanta-asiakkaat/fi.md';

/** Runs a command on the site, in Finnish. */
const run = (command: Command, paths: string[], options: Record<string, string | boolean>): Promise<Ran> =>
  ran(command, { options: { root: at('site'), ...options }, paths }, { lang: 'fi' });

let redline: Uint8Array;
let clean: Uint8Array;

beforeAll(async () => {
  for (const name of ['base', 'site']) {
    cpSync(join(import.meta.dirname, 'rich'), at(name), { recursive: true });
    rmSync(at(name, 'notices', 'kameravalvonta'), { recursive: true });
  }
  const text = readFileSync(at('site', finnish), 'utf8');
  writeFileSync(
    at('site', finnish),
    text.replace('Hyvitys maksetaan kerran vuodessa.', 'Hyvitystä ei makseta rahana.'),
  );
  const made = await run(pack, ['kanta-asiakkaat'], { base: at('base'), out: at('pack.zip') });
  if (made.code !== 0) throw new Error(made.err);
  const documents = unzipSync(readFileSync(at('pack.zip')));
  const [one, other] = [documents['redline.docx'], documents['clean.docx']];
  if (!one || !other) throw new Error('the pack lacks its documents');
  [redline, clean] = [one, other];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a document that came back. */
async function told(docx: Uint8Array, options: Record<string, string | boolean> = {}): Promise<Ran> {
  writeFileSync(at('back.docx'), docx);
  const ran = await run(review, [], { import: at('back.docx'), base: at('base'), ...options });
  return { ...ran, out: ran.out.replaceAll(`${folder}/`, ''), err: ran.err.replaceAll(`${folder}/`, '') };
}

/** What is told, a line for each finding: where, of which rule, and the message. */
async function lines(docx: Uint8Array, options: Record<string, string | boolean> = {}): Promise<string[]> {
  const { out } = await told(docx, { ...options, format: 'json' });
  // Our own reporter made it.
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { path: string; line: number; column: number; severity: string; message: string }[];
  };
  return diagnostics.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
}

/** The redline as a lawyer sends it back. */
const worked = () => {
  const asked = commented(redline, 'kun toimitamme', { id: 900, text: 'Koskeeko tämä myös palautuksia?' });
  const own = edited(
    asked,
    'Hyvitystä ei makseta',
    (run) => run('Hyvitystä ei ') + deleted(run('makseta')) + inserted(run('suoriteta')),
  );
  const more = edited(
    own,
    'laskemme hyvityksen',
    (run) => run('laskemme ') + inserted(run('vuosittain ')) + run('hyvityksen'),
  );
  const moved = edited(more, 'Kysymyksiin vastaa kanta-asiakaspalvelu arkisin kello 9–17.', (run) =>
    movedAway(run('Kysymyksiin vastaa kanta-asiakaspalvelu arkisin kello 9–17.')),
  );
  const there = edited(
    moved,
    'Tiedot on salattu siirron ja tallennuksen aikana.',
    (run) =>
      run('Tiedot on salattu siirron ja tallennuksen aikana.') +
      movedHere(run(' Kysymyksiin vastaa kanta-asiakaspalvelu.')),
  );
  return edited(there, 'delivers the orders', (run) => run('delivers the ') + deleted(run('orders')));
};

describe('what is quoted at the end of a message', () => {
  const comment = { author: 'Legal counsel', quote: 'kuusi vuotta', answered: null, isDone: false };
  const propose = (text: string) =>
    proposalSaid('Legal counsel', [{ how: 'delete', text }], 'säilytämme').message;

  test('keeps the stop that it has, and gets no other', () => {
    expect([
      commentSaid({ ...comment, text: 'Kuusi vuotta on pitkä aika.' }).message,
      commentSaid({ ...comment, text: 'Vuosi riittää.', answered: 'Onko tämä tarpeen?' }).message,
      commentSaid({ ...comment, text: 'Onko tämä tarpeen?', quote: '' }).message,
      propose('Säilytämme tiedot.'),
    ]).toMatchInlineSnapshot(`
      [
        {
          "en": "Legal counsel comments on “kuusi vuotta”: “Kuusi vuotta on pitkä aika.”",
          "fi": "Legal counsel kommentoi kohtaa ”kuusi vuotta”: ”Kuusi vuotta on pitkä aika.”",
        },
        {
          "en": "Legal counsel answers “Onko tämä tarpeen?”: “Vuosi riittää.”",
          "fi": "Legal counsel vastaa kommenttiin ”Onko tämä tarpeen?”: ”Vuosi riittää.”",
        },
        {
          "en": "Legal counsel comments: “Onko tämä tarpeen?”",
          "fi": "Legal counsel kommentoi: ”Onko tämä tarpeen?”",
        },
        {
          "en": "Legal counsel proposes: delete “Säilytämme tiedot.”",
          "fi": "Legal counsel ehdottaa: poista ”Säilytämme tiedot.”",
        },
      ]
    `);
  });

  test('is followed by a stop when it has none', () => {
    expect([commentSaid({ ...comment, text: 'kolme vuotta' }).message, propose('kuusi vuotta')])
      .toMatchInlineSnapshot(`
      [
        {
          "en": "Legal counsel comments on “kuusi vuotta”: “kolme vuotta”.",
          "fi": "Legal counsel kommentoi kohtaa ”kuusi vuotta”: ”kolme vuotta”.",
        },
        {
          "en": "Legal counsel proposes: delete “kuusi vuotta”.",
          "fi": "Legal counsel ehdottaa: poista ”kuusi vuotta”.",
        },
      ]
    `);
  });
});

describe('seloste review --import', () => {
  test('tells nothing of documents that come back as they were sent: our own comments and changes are ours', async () => {
    for (const docx of [redline, clean])
      expect(await told(docx)).toEqual({
        code: 0,
        out: '1 seloste, 3 kieliversiota: 0 virhettä, 0 varoitusta, 0 huomautusta\n',
        err: 'Kommentteja: 0. Muutosehdotuksia: 0. Ilman paikkaa: 0.\n',
      });
  });

  test('tells each comment and each change at the words that it is about', async () => {
    expect(await lines(worked())).toMatchInlineSnapshot(`
      [
        "notices/kanta-asiakkaat/en.md:53:26 Legal counsel ehdottaa: poista ”orders”.",
        "notices/kanta-asiakkaat/fi.md:146:21 Legal counsel kommentoi kohtaa ”kun toimitamme”: ”Koskeeko tämä myös palautuksia?”",
        "notices/kanta-asiakkaat/fi.md:146:49 Legal counsel ehdottaa: lisää ”vuosittain” sanojen ”toimitamme tilauksen ja laskemme” jälkeen.",
        "notices/kanta-asiakkaat/fi.md:146:83 Legal counsel ehdottaa: poista ”makseta”, lisää ”suoriteta”.",
        "notices/kanta-asiakkaat/fi.md:195:1 Legal counsel ehdottaa: siirrä tästä pois ”Kysymyksiin vastaa kanta-asiakaspalvelu arkisin kello 9–17.”",
        "notices/kanta-asiakkaat/fi.md:199:46 Legal counsel ehdottaa: siirrä tähän ”Kysymyksiin vastaa kanta-asiakaspalvelu.”",
      ]
    `);
  });

  test('shows them as a check does, and succeeds', async () => {
    const ran = await told(
      edited(clean, 'syntymäaika', (run) => deleted(run('syntymäaika')) + inserted(run('syntymävuosi'))),
    );
    expect(ran).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "Kommentteja: 0. Muutosehdotuksia: 1. Ilman paikkaa: 0.
      ",
        "out": "notices/kanta-asiakkaat/fi.md:118:32 VAROITUS proposals-answered
        Legal counsel ehdottaa: poista ”syntymäaika”, lisää ”syntymävuosi”.
        118 │ …consequences: Ilman nimeä ja syntymäaikaa emme voi avata kanta-asiakkuutta. Muut tiedot an…
            │                               ^^^^^^^^^^^
        Korjaus: Tee muutos tiedostoon, jos hyväksyt sen, tai vastaa ehdottajalle. Teksti ei muutu itsestään.

      1 seloste, 3 kieliversiota: 0 virhettä, 1 varoitus, 0 huomautusta
      ",
      }
    `);
  });

  test('finds the same places when the bookmarks were lost', async () => {
    const without = withPart(worked(), 'word/document.xml', (xml) =>
      xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''),
    );
    expect(await lines(without)).toEqual(await lines(worked()));
  });

  test('finds the parts by their bookmarks when the text was changed on both sides', async () => {
    const text = readFileSync(at('site', finnish), 'utf8');
    const changed = text.replaceAll(
      /^(?=Käytämme|Jos olet|Selvitämme|Taulukosta|Kanta-asiakkuu)/gm,
      'Siis: ',
    );
    const docx = edited(redline, 'laskemme hyvityksen', (run) => deleted(run('laskemme hyvityksen')));
    try {
      writeFileSync(at('site', finnish), changed);
      expect(await lines(docx)).toMatchInlineSnapshot(`
        [
          "notices/kanta-asiakkaat/fi.md:1:1 Kielen ”Suomi” teksti on muuttunut sen jälkeen, kun asiakirja tehtiin, joten jäljittämättömiä muutoksia ei voi erottaa.",
          "notices/kanta-asiakkaat/fi.md:146:55 Legal counsel ehdottaa: poista ”laskemme hyvityksen”.",
        ]
      `);
    } finally {
      writeFileSync(at('site', finnish), text);
    }
  });

  test('an answer names what it answers, and what is settled is told as a note', async () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const answered = commented(commented(clean, 'syntymäaika', { id: 7, text: 'Tarvitaanko päivä?' }), null, {
      id: 8,
      text: 'Vuosi riittää.',
      author: 'Tietosuojavastaava',
    });
    let next = 100;
    const named = withPart(answered, 'word/comments.xml', (xml) =>
      xml.replace(/<w:p>/g, () => `<w:p ${w14} w14:paraId="${(next += 1)}">`),
    );
    const docx = withPart(
      named,
      'word/commentsExtended.xml',
      () =>
        `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="101" w15:done="1"/><w15:commentEx w15:paraId="102" w15:paraIdParent="101" w15:done="0"/></w15:commentsEx>`,
    );
    const { out } = await told(docx);
    expect(out).toMatchInlineSnapshot(`
      "notices/kanta-asiakkaat/fi.md:118:32 HUOMAUTUS comments-answered
        Legal counsel kommentoi kohtaa ”syntymäaika”: ”Tarvitaanko päivä?”
        Korjaus: Tarkista vielä, että asia on hoidettu: kommentti on merkitty asiakirjassa ratkaistuksi.

      notices/kanta-asiakkaat/fi.md:118:32 VAROITUS comments-answered
        Tietosuojavastaava vastaa kommenttiin ”Tarvitaanko päivä?”: ”Vuosi riittää.”
        118 │ …consequences: Ilman nimeä ja syntymäaikaa emme voi avata kanta-asiakkuutta. Muut tiedot an…
            │                               ^^^^^^^^^^^
        Korjaus: Muuta tekstiä kommentin mukaan tai kerro kommentoijalle, miksi teksti jää ennalleen.

      1 seloste, 3 kieliversiota: 0 virhettä, 1 varoitus, 1 huomautus
      "
    `);
  });

  test('what was typed while changes were not tracked is noticed', async () => {
    const typed = edited(clean, 'laskemme hyvityksen', (run) => run('laskemme aina hyvityksen'));
    const cut = edited(typed, 'Irrottautumisesta ei kerrota syytä.', () => '');
    expect(await lines(cut)).toMatchInlineSnapshot(`
      [
        "notices/kanta-asiakkaat/fi.md:146:49 Tekstiä on muutettu ilman muutosten jäljitystä: lisätty ”aina” sanojen ”toimitamme tilauksen ja laskemme” jälkeen.",
        "notices/kanta-asiakkaat/fi.md:191:5 Tekstiä on muutettu ilman muutosten jäljitystä: poistettu ”Irrottautumisesta ei kerrota syytä.”",
      ]
    `);
  });

  test('to accept our changes changes nothing, and to reject them is a proposal', async () => {
    const accepted = withPart(redline, 'word/document.xml', (xml) =>
      xml.replace(/<w:del .*?<\/w:del>/gs, '').replace(/<\/?w:ins(?: [^>]*)?>/g, ''),
    );
    const rejected = withPart(redline, 'word/document.xml', (xml) =>
      xml
        .replace(/<w:ins .*?<\/w:ins>/gs, '')
        .replace(/<\/?w:del(?: [^>]*)?>/g, '')
        .replaceAll('w:delText', 'w:t'),
    );
    expect(await lines(accepted)).toEqual([]);
    expect(await lines(rejected)).toMatchInlineSnapshot(`
      [
        "notices/kanta-asiakkaat/fi.md:146:70 Tekstiä on muutettu ilman muutosten jäljitystä: poistettu ”Hyvitystä ei makseta rahana”, lisätty ”Hyvitys maksetaan kerran vuodessa”.",
      ]
    `);
  });

  test('tells that untracked changes cannot be told apart when the text is no more the one that was sent', async () => {
    const text = readFileSync(at('site', finnish), 'utf8');
    try {
      writeFileSync(at('site', finnish), text.replace('laskemme hyvityksen', 'laskemme hyvitykset'));
      expect(await lines(worked())).toContainEqual(
        expect.stringMatching(/joten jäljittämättömiä muutoksia ei voi erottaa/),
      );
      expect((await lines(clean)).length).toBe(1);
    } finally {
      writeFileSync(at('site', finnish), text);
    }
  });

  test('a note at the foot of a page is where it is mentioned', async () => {
    const mentioned = edited(
      clean,
      'laskemme hyvityksen',
      (run) => run('laskemme hyvityksen') + inserted('<w:r><w:footnoteReference w:id="9"/></w:r>'),
    );
    const docx = withPart(mentioned, 'word/footnotes.xml', (xml) =>
      xml.replace(
        '</w:footnotes>',
        `<w:footnote w:id="9"><w:p>${inserted('<w:r><w:t>Mistä summasta?</w:t></w:r>')}</w:p></w:footnote></w:footnotes>`,
      ),
    );
    expect(await lines(docx)).toMatchInlineSnapshot(`
      [
        "notices/kanta-asiakkaat/fi.md:144:1 Legal counsel ehdottaa: lisää ”Mistä summasta?”",
      ]
    `);
  });

  test('what has no place in any notice is told and counted too', async () => {
    const other = withPart(
      withPart(
        commented(clean, 'Evästeet', { id: 5, text: 'Puuttuuko tästä jotakin?' }),
        'word/document.xml',
        (xml) =>
          xml.replace(
            /<w:body>.*<w:commentRangeStart w:id="5"\/>.*<\/w:body>/s,
            '<w:body><w:p><w:commentRangeStart w:id="5"/><w:r><w:t>Aivan muuta.</w:t></w:r><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p></w:body>',
          ),
      ),
      'word/footer1.xml',
      (xml) => xml.replace(/<w:t[ >][^<]*<\/w:t>|<w:t xml:space="preserve">[^<]*<\/w:t>/g, ''),
    );
    const ran = await told(other);
    expect(ran).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "Kommentteja: 1. Muutosehdotuksia: 0. Ilman paikkaa: 1.
      ",
        "out": "back.docx:1:1 VAROITUS comments-answered
        Legal counsel kommentoi kohtaa ”Aivan muuta.”: ”Puuttuuko tästä jotakin?”
        Korjaus: Etsi kohta asiakirjasta, sillä selosteista sitä ei löytynyt. Muuta tekstiä kommentin mukaan tai kerro kommentoijalle, miksi teksti jää ennalleen.

      0 selostetta, 0 kieliversiota: 0 virhettä, 1 varoitus, 0 huomautusta
      ",
      }
    `);
  });

  test('with --out makes pages with the findings beside their clauses', async () => {
    const ran = await told(worked(), { out: at('pages') });
    expect(ran.code).toBe(0);
    const page = readFileSync(at('pages', 'kanta-asiakkaat', 'fi.html'), 'utf8').replace(
      /&#(\d+);/g,
      (_, code) => String.fromCharCode(Number(code)),
    );
    const shown = page.slice(page.indexOf('class="redline"'));
    const clause = shown.slice(shown.indexOf('4.1 '), shown.indexOf('4.2 '));
    expect(clause).toContain('Koskeeko tämä myös palautuksia?');
    expect(clause).toContain('poista ”makseta”, lisää ”suoriteta”');
    expect(readdirSync(at('pages', 'kanta-asiakkaat'))).toContain('index.html');
  });

  test('only reads the notices that are asked for', async () => {
    writeFileSync(at('back.docx'), redline);
    const ran = await run(review, ['vieraskirja'], { import: at('back.docx'), base: at('base') });
    expect(ran.code).toBe(0);
    expect(await run(review, ['ei-ole'], { import: at('back.docx') })).toMatchObject({ code: 2 });
  });
});

describe('a document that cannot be read', () => {
  const archive = (document: string, others: Record<string, string> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ 'word/document.xml': document, ...others }).map(([name, text]) => [
          name,
          strToU8(text),
        ]),
      ),
    );
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = (inside: string) => `<w:document ${w}><w:body>${inside}</w:body></w:document>`;

  test.each<[string, () => Uint8Array, string]>([
    ['is empty', () => new Uint8Array(), 'vioittunut'],
    ['is plain text', () => strToU8('Hyvä seloste.'), 'vioittunut'],
    ['is another archive', () => zipSync({ 'a.txt': strToU8('Teksti') }), 'ei ole Word-asiakirja'],
    ['is of Word before 2007', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'salasanalla'],
    ['is cut off', () => redline.slice(0, redline.length - 3000), 'vioittunut'],
    ['holds more than any document', () => archive(' '.repeat(30_000_000)), 'liian suuri'],
    [
      'declares a document type',
      () => archive(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`),
      'vioittunut',
    ],
    ['is no XML', () => archive(body('<w:p>')), 'vioittunut'],
    [
      'is nested without end',
      () => archive(body('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))),
      'vioittunut',
    ],
    [
      'has lost its comments',
      () => archive(body('<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>')),
      'vioittunut',
    ],
    [
      'has comments that are no XML',
      () => archive(body('<w:p/>'), { 'word/comments.xml': '<w:comments>' }),
      'vioittunut',
    ],
  ])('that %s is told in a sentence', async (_, make, sentence) => {
    const { code, out, err } = await told(make());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.split('\n').length).toBe(2);
  });

  test('that is not there, and a form that is none, are told in a sentence', async () => {
    expect(await run(review, [], { import: at('none.docx') })).toEqual({
      code: 2,
      out: '',
      err: `${at('none.docx')}: Tiedostoa ei ole.\n`,
    });
    expect((await told(redline, { format: 'pdf' })).err).toMatch(/^Muotoa ”pdf” ei ole\. Muodot: /);
  });
});

describe('through LibreOffice', () => {
  const reason = whyNoOffice();
  if (reason) console.warn(`skipped: ${reason}`);

  test.skipIf(reason)('comments and changes come back the same, and nothing else does', async () => {
    mkdirSync(at('office'));
    writeFileSync(at('office', 'worked.docx'), worked());
    writeFileSync(at('office', 'clean.docx'), clean);
    writeFileSync(at('office', 'redline.docx'), redline);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(at('profile')).href}`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        at('saved'),
        ...['worked', 'clean', 'redline'].map((name) => at('office', `${name}.docx`)),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const saved = (name: string) => lines(readFileSync(at('saved', `${name}.docx`)));
    expect(await saved('clean')).toEqual([]);
    expect(await saved('redline')).toEqual([]);
    expect(await saved('worked')).toEqual(await lines(worked()));
  });
});
