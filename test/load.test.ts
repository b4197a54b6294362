// What lies on the disk, what is read of it, and what the author is told about the rest.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { load } from '../src/reading/load.ts';
import type { Diagnostic, Outcome, RawFile } from '../src/model.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seloste-load-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, contents: string | Uint8Array = 'teksti\n') {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), contents);
}

const folder = (path: string) => mkdirSync(join(root, path), { recursive: true });

/** A site with one notice that has nothing wrong with it. */
function writeSite() {
  write('notices/site.yaml', 'name: Esimerkki\n');
  write('notices/kesko/fi.md');
}

const paths = (outcome: Outcome<RawFile[]>) => outcome.value.map((file) => file.path);

const told = (outcome: Outcome<RawFile[]>) => outcome.diagnostics.map(asRead).join('\n');
const rules = (outcome: Outcome<RawFile[]>) =>
  outcome.diagnostics.map((diagnostic) => `${diagnostic.path} ${diagnostic.severity} ${diagnostic.rule}`);

const asRead = ({ path, severity, rule, message, help }: Diagnostic) =>
  [`${path} ${severity} ${rule}`, `  ${message.fi} ${help.fi}`, `  ${message.en} ${help.en}`].join('\n');

describe('what is read', () => {
  test('the site file and each edition, as bytes, sorted by path', async () => {
    write('notices/b/sv.md', new Uint8Array([0xff, 0x00, 0x0a]));
    write('notices/b/fi.md');
    write('notices/a-1/en.md');
    write('notices/a/fi.md', '');
    write('notices/site.yaml');
    const outcome = await load(root);
    expect(paths(outcome)).toEqual([
      'notices/a-1/en.md',
      'notices/a/fi.md',
      'notices/b/fi.md',
      'notices/b/sv.md',
      'notices/site.yaml',
    ]);
    expect([...(outcome.value[3]?.bytes ?? [])]).toEqual([0xff, 0x00, 0x0a]);
    expect(outcome.value[1]?.bytes).toHaveLength(0);
    expect(outcome.diagnostics).toEqual([]);
  });

  test('hidden files and README.md are passed over without a word', async () => {
    writeSite();
    write('notices/.DS_Store');
    write('notices/README.md');
    write('notices/.git/config');
    write('notices/kesko/.fi.md.swp');
    write('notices/kesko/readme.md');
    symlinkSync('nowhere', join(root, 'notices/kesko/.#fi.md'));
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
    expect(outcome.diagnostics).toEqual([]);
  });

  test('a file of exactly 256 kB is read whole', async () => {
    writeSite();
    write('notices/kesko/fi.md', new Uint8Array(256 * 1024).fill(0x61));
    const outcome = await load(root);
    expect(outcome.value[0]?.bytes.every((byte) => byte === 0x61)).toBe(true);
    expect(outcome.value[0]?.bytes).toHaveLength(262144);
  });
});

describe('a folder that is not a site', () => {
  test('without a folder of notices', async () => {
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices error notices-folder-present
        Kansio \`notices\` puuttuu. Siirry kansioon, jossa \`notices\` on, tai kerro se valitsimella \`--root\`.
        The folder \`notices\` is missing. Go to the folder that holds \`notices\`, or name it with \`--root\`."
    `);
    expect(rules(await load(join(root, 'nowhere')))).toEqual(['notices error notices-folder-present']);
  });

  test('with a file in its place', async () => {
    write('notices');
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices error files-plain
        ”notices” ei ole kansio. Tee sen tilalle kansio.
        “notices” is not a folder. Make a folder in its place."
    `);
  });

  test('without site.yaml', async () => {
    write('notices/kesko/fi.md');
    const outcome = await load(root);
    expect(told(outcome)).toMatchInlineSnapshot(`
      "notices/site.yaml error site-file-present
        Tiedosto \`notices/site.yaml\` puuttuu. Lisää tiedosto ja siihen sivuston nimi, osoite, kielet ja rekisterinpitäjät.
        The file \`notices/site.yaml\` is missing. Add the file, with the name, address, languages and controllers of the site."
    `);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md']);
  });

  test.each(['site.yml', 'Site.yml', 'site.yaml.txt', 'site.json'])('with %s instead', async (name) => {
    write(`notices/${name}`);
    const [only, ...more] = (await load(root)).diagnostics;
    expect(only).toMatchObject({ rule: 'site-file-present', path: `notices/${name}` });
    expect(only?.help).toEqual({
      fi: 'Anna tiedostolle nimi `site.yaml`.',
      en: 'Rename the file to `site.yaml`.',
    });
    expect(more).toEqual([]);
  });

  test('a failure that is not the author’s is thrown', async () => {
    await expect(load(join(root, 'x'.repeat(5000)))).rejects.toThrow('ENAMETOOLONG');
  });
});

describe('links are never followed', () => {
  test('an edition that leads to another file', async () => {
    writeSite();
    symlinkSync('/etc/hostname', join(root, 'notices/kesko/sv.md'));
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
    expect(told(outcome)).toMatchInlineSnapshot(`
      "notices/kesko/sv.md error files-plain
        ”sv.md” on linkki, eikä linkkejä seurata. Korvaa linkki tiedostolla tai kansiolla, johon se johtaa.
        “sv.md” is a link, and links are not followed. Replace the link with the file or folder that it leads to."
    `);
    expect(outcome.diagnostics[0]).toMatchObject({ notice: 'kesko', language: 'sv', waived: false });
  });

  test('a notice that leads to another folder, to its parent, to itself, to nothing', async () => {
    writeSite();
    write('elsewhere/fi.md');
    symlinkSync('../elsewhere', join(root, 'notices/a'));
    symlinkSync('..', join(root, 'notices/b'));
    symlinkSync('c', join(root, 'notices/c'));
    symlinkSync('nowhere', join(root, 'notices/d'));
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
    expect(rules(outcome)).toEqual(['a', 'b', 'c', 'd'].map((name) => `notices/${name} error files-plain`));
  });

  test('the site file, and the folder of notices itself', async () => {
    write('elsewhere/kesko/fi.md');
    write('elsewhere/site.yaml');
    symlinkSync('elsewhere', join(root, 'notices'));
    expect((await load(root)).value).toEqual([]);
    expect(rules(await load(root))).toEqual(['notices error files-plain']);

    rmSync(join(root, 'notices'));
    folder('notices');
    symlinkSync('../elsewhere/site.yaml', join(root, 'notices/site.yaml'));
    expect((await load(root)).value).toEqual([]);
    expect(rules(await load(root))).toEqual(['notices/site.yaml error files-plain']);
  });
});

describe('only ordinary files', () => {
  test('a pipe that nobody writes to does not make it wait', async () => {
    writeSite();
    execFileSync('mkfifo', [join(root, 'notices/kesko/sv.md')]);
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices/kesko/sv.md error files-plain
        ”sv.md” ei ole tavallinen tiedosto. Poista se tai tallenna sen tilalle tiedosto.
        “sv.md” is not an ordinary file. Delete it, or save a file in its place."
    `);
  });

  test('a socket', async () => {
    writeSite();
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(root, 'notices/kesko/en.md'), ready));
    const outcome = await load(root);
    await new Promise((closed) => server.close(closed));
    expect(rules(outcome)).toEqual(['notices/kesko/en.md error files-plain']);
  });

  test('a folder with the name of a file', async () => {
    writeSite();
    folder('notices/kesko/sv.md');
    expect(rules(await load(root))).toEqual(['notices/kesko/sv.md error files-plain']);
    rmSync(join(root, 'notices/site.yaml'));
    folder('notices/site.yaml');
    expect(rules(await load(root))).toEqual([
      'notices/kesko/sv.md error files-plain',
      'notices/site.yaml error files-plain',
    ]);
  });

  test('a file without the right to read it', async (context) => {
    writeSite();
    write('notices/kesko/sv.md');
    chmodSync(join(root, 'notices/kesko/sv.md'), 0o000);
    if (canRead(join(root, 'notices/kesko/sv.md'))) {
      context.skip('this user reads every file, whatever its mode');
    }
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices/kesko/sv.md error files-readable
        ”sv.md” ei aukea lukemista varten. Anna itsellesi lukuoikeus, ja sulje tiedosto, jos se on auki toisessa ohjelmassa.
        “sv.md” cannot be opened for reading. Give yourself the right to read it, and close it if another program has it open."
    `);
  });
});

describe('only so much', () => {
  test.each([
    ['257 kB', 257 * 1024, '257'],
    ['one byte too many', 256 * 1024 + 1, '257'],
    ['5 MB', 5 * 1024 * 1024, '5120'],
    ['2 GB, without space on the disk', 2 * 1024 ** 3, '2097152'],
  ])('a file of %s is refused before it is read', async (_, size, shown) => {
    writeSite();
    truncateSync(join(root, 'notices/kesko/fi.md'), size);
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/site.yaml']);
    expect(outcome.diagnostics.map(({ message }) => message)).toEqual([
      {
        fi: `Tiedoston koko on ${shown} kt, ja raja on 256 kt.`,
        en: `The file is ${shown} kB, and the limit is 256 kB.`,
      },
    ]);
  });

  test('too many files are one error, counted over all folders', async () => {
    writeSite();
    const file = join(root, 'notices/kesko/fi.md');
    for (let n = 0; n < 10_000; n += 1) linkSync(file, join(root, `notices/kesko/${n}.txt`));
    folder('notices/toinen');
    for (let n = 0; n < 10_000; n += 1) linkSync(file, join(root, `notices/toinen/${n}.txt`));
    const outcome = await load(root);
    expect(outcome.value).toEqual([]);
    expect(told(outcome)).toMatchInlineSnapshot(`
      "notices error file-count-within-limit
        Kansiossa \`notices\` on yli 20000 tiedostoa ja kansiota. Poista tiedostot, jotka eivät ole selosteita, tai jaa selosteet useaan sivustoon.
        The folder \`notices\` holds more than 20000 files and folders. Delete the files that are not notices, or divide the notices into several sites."
    `);
  }, 60_000);
});

describe('the name of a notice’s folder', () => {
  test.each(['kesko', 'k', '2024', 'a-1-b', 'x'.repeat(64), 'comma', 'com', 'fi-rekisteri', 'constructor'])(
    '%s is an id',
    async (name) => {
      write('notices/site.yaml');
      write(`notices/${name}/fi.md`);
      const outcome = await load(root);
      expect(outcome.diagnostics).toEqual([]);
      expect(paths(outcome)).toContain(`notices/${name}/fi.md`);
    },
  );

  test.each([
    ['Kesko', 'kesko'],
    ['asiakas rekisteri', 'asiakas-rekisteri'],
    ['päivärekisteri', 'paivarekisteri'],
    ['pa\u0308iva\u0308', 'paiva'],
    ['straße', 'strasse'],
    ['kesko.', 'kesko'],
    ['kesko ', 'kesko'],
    ['-kesko', 'kesko'],
    ['a--b', 'a-b'],
    ['kesko_oy', 'kesko-oy'],
    ['%2e%2e', '2e-2e'],
    ['C:\\x', 'c-x'],
    ['aux.fi', 'aux-fi'],
    ['__proto__', 'proto'],
    ['x'.repeat(65), 'x'.repeat(64)],
    ['x'.repeat(200), 'x'.repeat(64)],
    ['漢字', 'asiakasrekisteri'],
    ['kes\nko', 'kes-ko'],
  ])('%j is not an id: try %j', async (name, example) => {
    write('notices/site.yaml');
    write(`notices/${name}/fi.md`);
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/site.yaml']);
    expect(rules(outcome)).toEqual([`notices/${name.normalize('NFC')} error folder-name-plain`]);
    expect(outcome.diagnostics[0]?.help.fi).toContain(`\`${example}\``);
    expect(outcome.diagnostics[0]).not.toHaveProperty('notice');
  });

  test('is told in words, without what would break the line', async () => {
    write('notices/site.yaml');
    write('notices/Asiakas\u202Erekisteri\n/fi.md');
    write(`notices/${'Pitkä'.repeat(20)}/fi.md`);
    const sentences = (await load(root)).diagnostics.map(({ message, help }) => [message.fi, help.fi]);
    expect(sentences).toMatchInlineSnapshot(`
      [
        [
          "Kansion nimi ”Asiakas�rekisteri�” ei kelpaa selosteen tunnukseksi.",
          "Käytä enintään 64 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi \`asiakas-rekisteri\`.",
        ],
        [
          "Kansion nimi ”PitkäPitkäPitkäPitkäPitkäPitkäPitkäPitkäPitkäPitkäPitkäPitk…” ei kelpaa selosteen tunnukseksi.",
          "Käytä enintään 64 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi \`pitkapitkapitkapitkapitkapitkapitkapitkapitkapitkapitkapitkapitk\`.",
        ],
      ]
    `);
  });

  test.each(['con', 'CON', 'aux', 'nul', 'prn', 'com1', 'LPT9', 'assets', 'index', '404', 'fi', 'SV', 'en'])(
    '%s is taken',
    async (name) => {
      write('notices/site.yaml');
      write(`notices/${name}/fi.md`);
      expect(rules(await load(root))).toEqual([`notices/${name} error folder-name-free`]);
    },
  );

  test('that Windows or the site keeps is told in words', async () => {
    write('notices/site.yaml');
    write('notices/aux/fi.md');
    write('notices/assets/fi.md');
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices/assets error folder-name-free
        Sivusto tarvitsee nimen ”assets” omaan käyttöönsä. Anna kansiolle toinen nimi, esimerkiksi \`assets-rekisteri\`.
        The site needs the name “assets” for itself. Give the folder another name, for example \`assets-register\`.
      notices/aux error folder-name-free
        Windowsissa ei voi olla kansiota ”aux”. Anna kansiolle toinen nimi, esimerkiksi \`aux-rekisteri\`.
        Windows cannot have a folder “aux”. Give the folder another name, for example \`aux-register\`."
    `);
  });

  test.for([
    ['Kesko', 'kesko'],
    ['straße', 'strasse'],
    ['pa\u0308iva\u0308', 'p\u00e4iv\u00e4'],
  ] as const)('%j is the same folder as %j on some machines', async ([name, other], context) => {
    write('notices/site.yaml');
    write(`notices/${name}/fi.md`);
    write(`notices/${other}/fi.md`);
    if (readdirSync(join(root, 'notices')).length === 2) context.skip('on this disk they are one folder');
    const [first] = (await load(root)).diagnostics;
    expect(first?.rule).toBe('folder-names-distinct');
    expect(first?.message.fi).toContain(`”${name.normalize('NFC')}”`);
    expect(first?.message.fi).toContain(`”${other}”`);
  });

  test('that differs in case alone is told with both names', async (context) => {
    write('notices/site.yaml');
    write('notices/Kesko/fi.md');
    write('notices/KESKO/fi.md');
    if (readdirSync(join(root, 'notices')).length === 2) context.skip('on this disk they are one folder');
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices/KESKO error folder-names-distinct
        Kansiot ”KESKO” ja ”Kesko” ovat joissakin koneissa yksi ja sama kansio. Anna kansioille nimet, jotka eroavat muutenkin kuin kirjainkoolta, tai poista tarpeeton.
        The folders “KESKO” and “Kesko” are one and the same on some machines. Give the folders names that differ in more than capital letters, or delete the one not needed.
      notices/Kesko error folder-names-distinct
        Kansiot ”Kesko” ja ”KESKO” ovat joissakin koneissa yksi ja sama kansio. Anna kansioille nimet, jotka eroavat muutenkin kuin kirjainkoolta, tai poista tarpeeton.
        The folders “Kesko” and “KESKO” are one and the same on some machines. Give the folders names that differ in more than capital letters, or delete the one not needed."
    `);
  });
});

describe('the name of a file in a notice’s folder', () => {
  test.each([
    ['fin.md', 'fi.md'],
    ['FI.md', 'fi.md'],
    ['fi.MD', 'fi.md'],
    ['fi-FI.md', 'fi.md'],
    ['fi_FI.md', 'fi.md'],
    ['suomi.md', 'fi.md'],
    ['fi.md.txt', 'fi.md'],
    ['fi.markdown', 'fi.md'],
    ['fi', 'fi.md'],
    ['se.md', 'sv.md'],
    ['svenska.md', 'sv.md'],
    ['eng.md', 'en.md'],
    ['en-GB.md', 'en.md'],
  ])('%s was meant to be %s', async (name, nearest) => {
    write('notices/site.yaml');
    write(`notices/kesko/${name}`);
    const outcome = await load(root);
    expect(rules(outcome)).toEqual([`notices/kesko/${name} error file-named-by-language`]);
    expect(outcome.diagnostics[0]?.help.en).toBe(`Rename the file to \`${nearest}\`.`);
  });

  test('any other is told, a Markdown file as an error so that no edition is lost silently', async () => {
    writeSite();
    write('notices/kesko/de.md');
    write('notices/kesko/fi.docx');
    write('notices/kesko/constructor.md');
    folder('notices/kesko/vanhat');
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
    expect(told(outcome)).toMatchInlineSnapshot(`
      "notices/kesko/constructor.md error file-named-by-language
        Tiedostoa ”constructor.md” ei lueta, koska sen nimi ei ole mikään näistä: \`en.md\`, \`fi.md\`, \`sv.md\`. Nimeä tiedosto kielen mukaan tai siirrä se pois kansiosta.
        The file “constructor.md” is not read, because its name is none of these: \`en.md\`, \`fi.md\`, \`sv.md\`. Name the file after its language, or move it out of the folder.
      notices/kesko/de.md error file-named-by-language
        Tiedostoa ”de.md” ei lueta, koska sen nimi ei ole mikään näistä: \`en.md\`, \`fi.md\`, \`sv.md\`. Nimeä tiedosto kielen mukaan tai siirrä se pois kansiosta.
        The file “de.md” is not read, because its name is none of these: \`en.md\`, \`fi.md\`, \`sv.md\`. Name the file after its language, or move it out of the folder.
      notices/kesko/fi.docx warning file-named-by-language
        Tiedostoa ”fi.docx” ei lueta, koska sen nimi ei ole mikään näistä: \`en.md\`, \`fi.md\`, \`sv.md\`. Nimeä tiedosto kielen mukaan tai siirrä se pois kansiosta.
        The file “fi.docx” is not read, because its name is none of these: \`en.md\`, \`fi.md\`, \`sv.md\`. Name the file after its language, or move it out of the folder.
      notices/kesko/vanhat warning files-in-place
        ”vanhat” ei kuulu tähän kansioon, joten sitä ei lueta. Siirrä se muualle tai poista se.
        “vanhat” does not belong in this folder, so it is not read. Move it elsewhere or delete it."
    `);
  });

  test('a folder with no edition in it', async () => {
    write('notices/site.yaml');
    folder('notices/tyhja');
    write('notices/vain-ohje/README.md');
    write('notices/vain-kuva/kuva.png');
    const outcome = await load(root);
    expect(rules(outcome)).toEqual([
      'notices/tyhja error notice-has-editions',
      'notices/vain-kuva error notice-has-editions',
      'notices/vain-kuva/kuva.png warning file-named-by-language',
      'notices/vain-ohje error notice-has-editions',
    ]);
    expect(outcome.diagnostics.slice(0, 1).map(asRead).join()).toMatchInlineSnapshot(`
      "notices/tyhja error notice-has-editions
        Kansiossa ei ole selostetta millään kielellä. Lisää kansioon seloste, esimerkiksi \`fi.md\`, tai poista kansio.
        The folder has no notice in any language. Add a notice, for example \`fi.md\`, or delete the folder."
    `);
  });

  test('a stray file beside the notices', async () => {
    writeSite();
    write('notices/muistio.txt');
    write('notices/seloste.md');
    write('notices/site.yml');
    expect(told(await load(root))).toMatchInlineSnapshot(`
      "notices/muistio.txt warning files-in-place
        ”muistio.txt” ei kuulu tähän kansioon, joten sitä ei lueta. Siirrä se muualle tai poista se.
        “muistio.txt” does not belong in this folder, so it is not read. Move it elsewhere or delete it.
      notices/seloste.md warning files-in-place
        ”seloste.md” ei kuulu tähän kansioon, joten sitä ei lueta. Siirrä seloste omaan kansioonsa, esimerkiksi \`notices/asiakasrekisteri/fi.md\`.
        “seloste.md” does not belong in this folder, so it is not read. Move the notice to a folder of its own, for example \`notices/asiakasrekisteri/fi.md\`.
      notices/site.yml warning files-in-place
        ”site.yml” ei kuulu tähän kansioon, joten sitä ei lueta. Siirrä se muualle tai poista se.
        “site.yml” does not belong in this folder, so it is not read. Move it elsewhere or delete it."
    `);
  });
});

describe.each([
  ['versions', 'record.yaml', 'version-files-known'],
  ['approvals', 'approval.yaml', 'approval-files-known'],
])('the folder %s of a notice', (kept, record, rule) => {
  const at = (path: string) => `notices/kesko/${kept}/${path}`;

  test('holds numbered folders, each with editions and the file that tells of them', async () => {
    writeSite();
    for (const name of ['fi.md', 'en.md', record]) write(at(`1/${name}`));
    write(at(`12/${record}`));
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(
      [
        at(`1/${record}`),
        at('1/en.md'),
        at('1/fi.md'),
        at(`12/${record}`),
        'notices/kesko/fi.md',
        'notices/site.yaml',
      ].sort(),
    );
    expect(outcome.diagnostics).toEqual([]);
  });

  test.each(['0/fi.md', '01/fi.md', '10000/fi.md', 'x/fi.md', '1a/fi.md', 'fi.md'])(
    'has no place for %s',
    async (path) => {
      writeSite();
      write(at(path));
      const outcome = await load(root);
      expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
      expect(rules(outcome)).toEqual([`${at(path.split('/')[0] ?? '')} error ${rule}`]);
    },
  );

  test('has no place for other files, links or what is too large', async () => {
    writeSite();
    write(at('1/liite.pdf'));
    write(at(`1/${kept === 'versions' ? 'approval.yaml' : 'record.yaml'}`));
    write(at('1/fi.md'), new Uint8Array(256 * 1024 + 1));
    symlinkSync(join(root, 'notices/site.yaml'), join(root, at(`1/${record}`)));
    symlinkSync(join(root, at('1')), join(root, at('2')));
    const outcome = await load(root);
    expect(paths(outcome)).toEqual(['notices/kesko/fi.md', 'notices/site.yaml']);
    expect(rules(outcome).sort()).toEqual(
      [
        `${at(`1/${record}`)} error files-plain`,
        `${at(`1/${kept === 'versions' ? 'approval.yaml' : 'record.yaml'}`)} error ${rule}`,
        `${at('1/fi.md')} error file-size-within-limit`,
        `${at('1/liite.pdf')} error ${rule}`,
        `${at('2')} error files-plain`,
      ].sort(),
    );
  });
});

test('a notice that is deleted meanwhile is read, told or not there: never a crash', async () => {
  write('notices/site.yaml');
  const names = Array.from({ length: 60 }, (_, n) => `n-${n}`);
  for (const name of names) for (const tag of ['fi', 'sv', 'en']) write(`notices/${name}/${tag}.md`);
  const loading = load(root);
  for (const name of names.toReversed()) {
    rmSync(join(root, 'notices', name), { recursive: true });
    await new Promise((later) => setImmediate(later));
  }
  const outcome = await loading;
  const allowed = ['files-stay', 'notice-has-editions'];
  expect(outcome.diagnostics.filter(({ rule }) => !allowed.includes(rule))).toEqual([]);
});

function canRead(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
