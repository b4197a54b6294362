// Sign-off: no text is public before those whom the policy names have approved that very text.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { approvals } from '../src/commands/approvals.ts';
import { approve } from '../src/commands/approve.ts';
import { build } from '../src/commands/build.ts';
import { status } from '../src/commands/status.ts';
import { prepare } from '../src/prepare.ts';
import { reviewed } from '../src/reviewing/reviewed.ts';
import { isSamePerson } from '../src/signing/person.ts';
import { today } from './ran.ts';
import { checked, diagnosticsOf, edit, pathIn, read, released, run, write, type Options } from './shop.ts';

const sound = new URL('sound', import.meta.url).pathname;
const base = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-approvals-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const legal = { role: 'legal', by: 'Legal counsel' };
const owner = { role: 'owner', by: 'Head of web shop' };

describe('a text that is approved by all', () => {
  test('is released, with the approvals and their conditions in the record', async () => {
    const root = site();
    expect(
      await approved(root, { ...legal, conditions: 'Check the postcode.\nTell the shop.' }),
    ).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await approved(root, { ...owner, evidence: 'https://git.example.fi/7' })).toMatchObject({
      code: 0,
    });
    expect(await checked(root)).toEqual([]);
    expect(await released(root)).toMatchObject({ code: 0, err: '' });
    expect(parse(read(root, 'versions/4/record.yaml')).approvals).toEqual([
      {
        number: 1,
        role: 'legal',
        by: 'Legal counsel',
        on: today,
        conditions: ['Check the postcode.', 'Tell the shop.'],
      },
      { number: 2, role: 'owner', by: 'Head of web shop', on: today },
    ]);
    expect(await checked(root)).toEqual([]);
    expect(await run(build, root, {})).toMatchObject({ code: 0 });
  });

  test('is kept byte for byte, once', async () => {
    const root = site();
    const made = await approved(root, legal);
    await approved(root, owner);
    expect(readdirSync(pathIn(root, 'approvals/1')).sort()).toEqual(['approval.yaml', 'en.md', 'fi.md']);
    expect(readdirSync(pathIn(root, 'approvals/2'))).toEqual(['approval.yaml']);
    expect(readFileSync(pathIn(root, 'approvals/1/fi.md'))).toEqual(readFileSync(pathIn(root, 'fi.md')));
    expect(made.out.replaceAll(/[0-9a-f]{16}/g, '…')).toMatchInlineSnapshot(`
      "Recorded on 2026-11-22: Legal counsel (legal) approved the working text. Fingerprint of the text: fi …, en …
      notices/verkkokauppa/approvals/1/
      "
    `);
    expect(hashless(read(root, 'approvals/2/approval.yaml'))).toMatchInlineSnapshot(`
      "decision: approved
      role: owner
      by: Head of web shop
      on: 2026-11-22
      texts:
        fi: th1:…
        en: th1:…
      sourceLanguage: fi
      parties:
        controllers:
          esimerkki:
            name: Esimerkki Oy
            businessId: 0112038-9
            phone: 029 566 6700
            email: tietosuoja@example.fi
            postalAddress:
              street: Esimerkkikatu 1
              postcode: "00100"
              city: Helsinki
        recipients:
          kuljetus:
            name: Kuljetus Esimerkki Oy
      seal: s1:…
      "
    `);
  });

  test.each<[what: string, edit: (root: string) => void]>([
    ['quotation marks', (root) => edit(root, 'fi.md', [['version: 4', 'version: "4"']])],
    ['the order of fields', (root) => edit(root, 'fi.md', [[/(version: .*\n)([a-zA-Z]+: .*\n)/, '$2$1']])],
    ['line ends', (root) => edit(root, 'fi.md', [[/\n/g, '\r\n']])],
    ['the form of its letters', (root) => write(root, 'fi.md', read(root, 'fi.md').normalize('NFD'))],
    [
      'the style sheet',
      (root) => {
        mkdirSync(join(root, 'templates'));
        writeFileSync(join(root, 'templates/style.css'), 'body { color: black; }');
      },
    ],
    [
      'how its approval is written',
      (root) =>
        write(
          root,
          'approvals/1/approval.yaml',
          `\ufeff${read(root, 'approvals/1/approval.yaml').normalize('NFD').replaceAll('\n', '\r\n')}`,
        ),
    ],
  ])('stays approved when %s are changed', async (_, change) => {
    const root = await signed();
    change(root);
    expect((await diagnosticsOf(root)).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await released(root)).toMatchObject({ code: 0 });
  });

  test('needs no second approval in a role, and says so', async () => {
    const root = await signed();
    expect(await approved(root, { role: 'legal', by: 'Someone else' })).toEqual({
      code: 0,
      out: 'Nothing to do: Legal counsel already approved this text on 2026-11-22 (decision 1).\n',
      err: '',
    });
    expect(readdirSync(pathIn(root, 'approvals'))).toEqual(['1', '2']);
  });
});

describe('a text that nobody has approved', () => {
  test('is an error for each role and language, and is not built; the earlier site stays', async () => {
    const root = site('');
    expect((await run(build, root, {})).code).toBe(0);
    const before = readFileSync(join(root, 'dist/fi/verkkokauppa/index.html'));
    policy(root);
    expect(await checked(root)).toEqual([
      'error text-approved notices/verkkokauppa/en.md',
      'error text-approved notices/verkkokauppa/en.md',
      'error text-approved notices/verkkokauppa/fi.md',
      'error text-approved notices/verkkokauppa/fi.md',
    ]);
    const built = await run(build, root, {});
    expect(built.code).toBe(1);
    expect(built.err).toContain('The role “legal” has not approved the text in `fi`.');
    expect(built.err).toContain('`seloste approve verkkokauppa --role legal --by "Name"`');
    expect(built.err).toContain('The earlier site is as it was.');
    expect(readFileSync(join(root, 'dist/fi/verkkokauppa/index.html'))).toEqual(before);
  });

  test('is neither built nor released when one person signed for two roles before the site asked for two', async () => {
    const root = site('review:\n  roles:\n    - legal\n    - owner\n');
    const signs = (role: string, by: string) => run(approve, root, { role, by }, ['verkkokauppa']);
    await signs('legal', 'Legal counsel <legal@example.fi>');
    await signs('owner', 'legal@example.fi');
    expect((await run(build, root, {})).code).toBe(0);
    const settings = join(root, 'notices/site.yaml');
    writeFileSync(
      settings,
      `${readFileSync(settings, 'utf8').replace('    - owner\n', '    - owner\n  fourEyes: yes\n')}`,
    );
    const built = await run(build, root, {});
    expect(built.code).toBe(1);
    expect(built.err).toContain('in two roles, “legal” and “owner”');
    const refused = await released(root);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('in two roles, “legal” and “owner”');
    expect(readdirSync(join(root, 'notices/verkkokauppa'))).not.toContain('versions');
    expect(await signs('owner', 'Register owner')).toMatchObject({ code: 0 });
    expect((await run(build, root, {})).code).toBe(0);
    expect(await released(root)).toMatchObject({ code: 0 });
  });

  test('is not built, and what has changed since an approval is told word by word', async () => {
    const root = site();
    for (const [role, by] of [
      ['legal', 'Legal counsel'],
      ['owner', 'Register owner'],
    ] as const)
      await run(approve, root, { role, by }, ['verkkokauppa']);
    expect((await run(build, root, {})).code).toBe(0);
    edit(root, 'fi.md', [['P6Y', 'P5Y']]);
    const built = await run(build, root, {});
    expect(built.code).toBe(1);
    expect(built.err).toContain('Changes since decision 2 (fi), [-removed-] {+added+}:');
    expect(built.err).toContain('[-6-] {+5+} vuotta');
    expect(built.err).toContain('[-6-] {+5+} years');
  });

  test('is not released', async () => {
    const root = site();
    const made = await released(root);
    expect(made).toMatchObject({ code: 1, out: '' });
    expect(made.err).toContain('No version was released: the text does not have all its approvals.');
    expect(existsSync(pathIn(root, 'versions'))).toBe(false);
  });

  test('shows in the preview and in the review', async () => {
    const root = site();
    const terms = { today, strict: false };
    expect((await prepare(root, terms)).source).toBeNull();
    expect((await prepare(root, terms, 'working')).source?.notices).toHaveLength(1);
    const found = await reviewed(root, terms, { base: null, ids: [], lang: 'en' });
    if (found.kind !== 'reviewed') throw new Error(found.kind);
    expect(found.reviews[0]?.signOff.map(({ role, lang, state }) => `${role} ${lang} ${state}`)).toEqual([
      'legal fi awaited',
      'legal en awaited',
      'owner fi awaited',
      'owner en awaited',
    ]);
  });

  test('is published all the same where no policy asks for approvals', async () => {
    const root = site('');
    expect(await checked(root)).toEqual([]);
    expect(await approved(root, { role: 'anyone', by: 'A person' })).toMatchObject({ code: 0 });
    edit(root, 'fi.md', [['P6Y', 'P5Y']]);
    expect(await checked(root)).toEqual([]);
    expect(await released(root)).toMatchObject({ code: 0 });
    expect(await run(build, root, {})).toMatchObject({ code: 0 });
  });
});

describe('a text that is changed after its approval', () => {
  test('is refused with every change, by section', async () => {
    const root = await signed();
    edit(root, 'fi.md', [
      ['Suojaamme', 'Suojelemme'],
      ['P6Y', 'P5Y'],
    ]);
    const made = await released(root);
    expect(made).toMatchObject({ code: 1, out: '' });
    expect(made.err.replaceAll(/[0-9a-f]{16}/g, '…')).toMatchInlineSnapshot(`
      "No version was released: the text does not have all its approvals.
        The role “legal” approved the text in \`fi\` on 22 November 2026 (fingerprint …), but the text has changed since.
        The role “legal” approved the text in \`en\` on 22 November 2026 (fingerprint …), but the text has changed since.
        The role “owner” (owner of the notice) approved the text in \`fi\` on 22 November 2026 (fingerprint …), but the text has changed since.
        The role “owner” (owner of the notice) approved the text in \`en\` on 22 November 2026 (fingerprint …), but the text has changed since.

      Changes since decision 2 (fi), [-removed-] {+added+}:
        4. Käsittelyn tarkoitukset ja oikeusperuste: Tilausten toimittaminen: [-6-] {+5+} vuotta tilikauden päättymisestä
        9. Tietojen suojaaminen: [-Suojaamme-] {+Suojelemme+} tiedot salauksella ja…

      Changes since decision 2 (en), [-removed-] {+added+}:
        4. Purposes and legal basis: Delivering orders: [-6-] {+5+} years from the end of the…

      Ask for the approval, and record it: \`seloste approve verkkokauppa --role legal --by "Name"\`. See the changes: \`seloste review verkkokauppa --base approved\`.
      Ask for the approval, and record it: \`seloste approve verkkokauppa --role owner --by "Name"\`. See the changes: \`seloste review verkkokauppa --base approved\`.
      "
    `);
    expect(existsSync(pathIn(root, 'versions'))).toBe(false);
    const errors = (await diagnosticsOf(root)).filter(({ rule }) => rule === 'text-approved');
    expect(errors.map(({ path }) => path)).toEqual(
      ['en', 'en', 'fi', 'fi'].map((lang) => `notices/verkkokauppa/${lang}.md`),
    );
    expect(errors.at(-1)?.message).toMatch(
      /“owner”.*on 22 November 2026 \(fingerprint [0-9a-f]{16}\).*“6 vuotta” → “5 vuotta”/,
    );
  });

  test.each<[what: string, edits: Parameters<typeof edit>[2], shown: string]>([
    ['one letter', [['Suojaamme', 'Suojaamma']], '9. Tietojen suojaaminen: [-Suojaamme-] {+Suojaamma+}'],
    ['a day', [['updated: 2026-04-20', 'updated: 2026-04-21']], '[-20.4.2026-] {+21.4.2026+}'],
    ['its address', [['slug: verkkokauppa', 'slug: kauppa']], '[-verkkokauppa-] {+kauppa+}'],
  ])('is refused for %s', async (_, edits, shown) => {
    const root = await signed();
    edit(root, 'fi.md', edits);
    const made = await released(root);
    expect(made.code).toBe(1);
    expect(made.err).toContain(shown);
  });

  test('is compared with the approved text in the review', async () => {
    const root = await signed();
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    const found = await reviewed(root, { today, strict: false }, { base: 'approved', ids: [], lang: 'fi' });
    if (found.kind !== 'reviewed') throw new Error(found.kind);
    const [review] = found.reviews;
    expect(review?.base?.name).toBe('hyväksytty teksti (selosteen omistaja, 22.11.2026)');
    expect(review?.editions[0]?.changes).toMatchObject([{ before: 'Suojaamme', after: 'Suojelemme' }]);
    expect(review?.signOff[0]).toMatchObject({ role: 'legal', state: 'outdated', approval: { number: 1 } });
  });

  test('may be approved anew, and keeps both texts', async () => {
    const root = await signed();
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    await approved(root, legal);
    await approved(root, owner);
    expect(await checked(root)).toEqual([]);
    expect(read(root, 'approvals/1/fi.md')).toContain('Suojaamme');
    expect(read(root, 'approvals/3/fi.md')).toContain('Suojelemme');
    expect(readdirSync(pathIn(root, 'approvals/4'))).toEqual(['approval.yaml']);
  });

  test('lacks approval in a language that came later, and in that alone', async () => {
    const root = await signed();
    const siteFile = join(root, 'notices/site.yaml');
    const words = readFileSync(siteFile, 'utf8')
      .replace('languages:\n  - fi\n  - en\n', 'languages:\n  - fi\n  - en\n  - sv\n')
      .replaceAll(/^( *)en: (.*)$/gm, '$1en: $2\n$1sv: $2');
    writeFileSync(siteFile, words);
    write(root, 'sv.md', read(root, 'en.md').replace(/slug: .*/, 'slug: webbshop'));
    const { notices } = JSON.parse((await run(approvals, root, { json: true })).out);
    expect(
      notices[0].signOff
        .filter(({ role }: { role: string }) => role === 'legal')
        .map(({ language, state }: { language: string; state: string }) => `${language} ${state}`),
    ).toEqual(['fi approved', 'en approved', 'sv awaited']);
  });
});

describe('an approval', () => {
  test('that is rejected later holds no more, and the reason is told', async () => {
    const root = await signed();
    const rejection = { ...legal, reject: true, conditions: 'Six years is too long.' };
    expect(await approved(root, rejection)).toMatchObject({ code: 0 });
    expect(await approved(root, rejection)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing to do'),
    });
    const made = await released(root);
    expect(made.code).toBe(1);
    expect(made.err).toContain(
      'The role “legal” rejected the text in `fi` on 22 November 2026: “Six years is too long”.',
    );
    expect(await approved(root, legal)).toMatchObject({ code: 0 });
    expect(await released(root)).toMatchObject({ code: 0 });
    expect(
      parse(read(root, 'versions/4/record.yaml')).approvals.map(({ number }: { number: string }) =>
        Number(number),
      ),
    ).toEqual([2, 4]);
  });

  test.each<[what: string, spoil: (root: string) => void, told: string[]]>([
    [
      'another name is written in it',
      (root) => edit(root, 'approvals/1/approval.yaml', [['by: Legal counsel', 'by: Chief counsel']]),
      ['approvals/1/approval.yaml approvals-unaltered'],
    ],
    [
      'a condition is struck out',
      (root) => edit(root, 'approvals/2/approval.yaml', [[/conditions:\n.*\n/, '']]),
      ['approvals/2/approval.yaml approvals-unaltered'],
    ],
    [
      'the one before it is taken away',
      (root) => rmSync(pathIn(root, 'approvals/1'), { recursive: true }),
      ['approvals/2/approval.yaml approvals-unaltered'],
    ],
    [
      'its text is altered',
      (root) => edit(root, 'approvals/1/fi.md', [['Suojaamme', 'Suojelemme']]),
      ['approvals/1/fi.md approvals-unaltered'],
    ],
    [
      'its text is gone',
      (root) => {
        rmSync(pathIn(root, 'approvals/1/fi.md'));
        rmSync(pathIn(root, 'approvals/1/en.md'));
      },
      ['approvals/1 approval-complete', 'approvals/2 approval-complete'],
    ],
    [
      'its file is gone',
      (root) => rmSync(pathIn(root, 'approvals/1/approval.yaml')),
      ['approvals/1 approval-recorded'],
    ],
    [
      'its file says more than it may',
      (root) => edit(root, 'approvals/2/approval.yaml', [['role:', 'isAdmin: yes\nrole:']]),
      ['approvals/2/approval.yaml fields-known'],
    ],
    [
      'its file is not YAML that is read',
      (root) => write(root, 'approvals/2/approval.yaml', 'a: &a [*a]\n<<: *a\n'),
      ['approvals/2/approval.yaml anchors-absent'],
    ],
    [
      'its file is no text',
      (root) => writeFileSync(pathIn(root, 'approvals/2/approval.yaml'), Buffer.from([0x50, 0x4b, 0, 0xff])),
      ['approvals/2/approval.yaml'],
    ],
    [
      'it has a key that an object has',
      (root) => edit(root, 'approvals/2/approval.yaml', [['role:', '__proto__:\n  x: y\nrole:']]),
      ['approvals/2/approval.yaml fields-known'],
    ],
    [
      'a stranger lies beside it',
      (root) => writeFileSync(pathIn(root, 'approvals/2/liite.pdf'), 'x'),
      ['approvals/2/liite.pdf approval-files-known'],
    ],
    [
      'a folder has an odd name',
      (root) => cpSync(pathIn(root, 'approvals/2'), pathIn(root, 'approvals/02'), { recursive: true }),
      ['approvals/02 approval-files-known'],
    ],
    [
      'its folder is a link',
      (root) => symlinkSync(pathIn(root, 'approvals/2'), pathIn(root, 'approvals/3')),
      ['approvals/3 files-plain'],
    ],
    [
      'it is copied to another notice',
      (root) => {
        cpSync(pathIn(root, ''), pathIn(root, '../toinen'), { recursive: true });
        edit(root, '../toinen/fi.md', [['slug: verkkokauppa', 'slug: toinen']]);
        edit(root, '../toinen/en.md', [[/slug: .*/, 'slug: other']]);
      },
      ['toinen/approvals/1/en.md approvals-unaltered', 'toinen/approvals/1/fi.md approvals-unaltered'],
    ],
  ])('is an error when %s, and nothing is released', async (_, spoil, expected) => {
    const root = site();
    await approved(root, legal);
    await approved(root, { ...owner, conditions: 'Tell the shop.' });
    spoil(root);
    const errors = (await diagnosticsOf(root)).filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'text-approved',
    );
    const told = errors.map(({ path, rule }) => `${path.replace(/^notices\/(verkkokauppa\/)?/, '')} ${rule}`);
    for (const one of expected) expect(told.join('\n')).toContain(one);
    for (const { help } of errors) expect(help.length).toBeGreaterThan(20);
    expect((await run(build, root, {})).code).toBe(1);
  });

  test('counts all the same when another file lies beside it, of which alone is told', async () => {
    const root = await signed();
    write(root, 'approvals/1/sv.md', read(root, 'fi.md'));
    expect(await checked(root)).toEqual([
      'error approval-files-known notices/verkkokauppa/approvals/1/sv.md',
    ]);
  });

  test('that two branches gave one number is told of by what happened', async () => {
    const root = await signed();
    const [one, other] = ['Head of web shop', 'Chief counsel'];
    edit(root, 'approvals/2/approval.yaml', [
      [`by: ${one}\n`, `<<<<<<< HEAD\nby: ${one}\n=======\nby: ${other}\n>>>>>>> toinen\n`],
    ]);
    const told = (await diagnosticsOf(root)).find(({ path }) => path.includes('approvals/2'));
    expect(told).toMatchObject({
      rule: 'approval-recorded',
      message:
        'The file holds two decisions under one number: two branches were merged, and git left its marks in the file.',
    });
  });

  test('that a version was released with cannot vanish', async () => {
    const root = await signed();
    await released(root);
    rmSync(pathIn(root, 'approvals'), { recursive: true });
    const told = await checked(root);
    expect(told).toContain('error approvals-unaltered notices/verkkokauppa/versions/4/record.yaml');
    expect(told).toContain('error version-approved notices/verkkokauppa/versions/4/fi.md');
  });

  test('does not overwrite another that is made at the same time', async () => {
    const root = site();
    const made = await Promise.all([legal, owner].map((who) => approved(root, who)));
    const codes = made.map(({ code }) => code).sort();
    expect([
      [0, 0],
      [0, 75],
    ]).toContainEqual(codes);
    expect(readdirSync(pathIn(root, 'approvals'))).toEqual(codes.includes(75) ? ['1'] : ['1', '2']);
    expect((await checked(root)).filter((one) => one.includes('approvals-unaltered'))).toEqual([]);
    for (const who of [legal, owner]) expect((await approved(root, who)).code).toBe(0);
    expect(await checked(root)).toEqual([]);
  });
});

describe('a version', () => {
  test('that was released before there was a policy is not built until it is approved', async () => {
    const root = site('');
    await released(root);
    expect((await run(build, root, {})).code).toBe(0);
    policy(root);
    expect((await checked(root)).filter((one) => one.includes('version-approved'))).toHaveLength(4);
    const built = await run(build, root, {});
    expect(built.code).toBe(1);
    expect(built.err).toContain('`seloste approve verkkokauppa --role legal --by "Name" --version 4`');
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    for (const who of [legal, owner])
      expect(await approved(root, { ...who, version: '4' })).toMatchObject({ code: 0 });
    expect(readdirSync(pathIn(root, 'approvals/1'))).toEqual(['approval.yaml']);
    expect((await run(build, root, {})).code).toBe(0);
  });

  test('that is approved late is not taken for the newest text that was approved', async () => {
    const root = site('');
    await released(root);
    policy(root);
    edit(root, 'fi.md', [
      ['version: 4', 'version: 5'],
      ['effectiveFrom: 2026-05-01', 'effectiveFrom: 2026-12-01'],
      ['Suojaamme', 'Suojelemme'],
    ]);
    for (const version of [undefined, '4'])
      for (const who of [legal, owner])
        expect(await approved(root, { ...who, ...(version && { version }) })).toMatchObject({ code: 0 });
    edit(root, 'fi.md', [['nimesi, osoitteesi', 'nimesi, ikäsi, osoitteesi']]);
    const { err } = await released(root, { 'change-log': 'fi=Muutos.\nen=A change.' });
    expect(err).toContain('since decision 2 (fi)');
    expect(err).toContain('{+ikäsi, +}');
    expect(err).not.toContain('Suojelemme');
  });

  test('that is approved in one language alone is listed with that language', async () => {
    const root = site('');
    await released(root);
    policy(root);
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    await approved(root, legal);
    const { out } = await run(approvals, root, {}, ['verkkokauppa']);
    expect(out).toContain('working text (fi, en), version 4 (en)');
  });

  test('that does not exist cannot be approved', async () => {
    const root = site();
    expect((await approved(root, { ...legal, version: '4' })).err).toContain('has no released versions');
    await approved(root, legal);
    await approved(root, owner);
    await released(root);
    const made = await approved(root, { ...legal, version: '5' });
    expect(made).toMatchObject({ code: 2 });
    expect(made.err).toContain('has no version “5”. Versions: 4.');
  });
});

describe('who may approve', () => {
  test('is another person for each role, where four eyes are asked for', async () => {
    const root = site(`${roles}  fourEyes: yes\n`);
    await approved(root, { role: 'legal', by: 'Legal counsel <legal@example.fi>' });
    for (const by of [
      'legal COUNSEL',
      'legal@example.fi',
      'Counsel of Law <LEGAL@example.fi>',
      'Legal counsel (owner)',
    ]) {
      const made = await approved(root, { role: 'owner', by });
      expect(made.code).toBe(1);
      expect(made.err).toContain('asks for another person in each role');
    }
    expect(await approved(root, owner)).toMatchObject({ code: 0 });
  });

  test('is nobody who edited the text, where the policy says so', async () => {
    const root = site(`${roles}  editorsApprove: no\n`);
    const git = gitIn(root);
    git('init', '-q');
    git('config', 'user.name', 'First Editor');
    git('config', 'user.email', 'first@example.fi');
    expect((await approved(root, { role: 'legal', by: 'First Editor' })).err).toContain(
      'has edited this text',
    );
    git('add', '-A');
    git('commit', '-q', '-m', 'A notice\n\nCo-authored-by: Second Editor <second@example.fi>');
    git('config', 'user.name', 'Third Editor');
    git('config', 'user.email', 'third@example.fi');
    for (const by of ['first editor', 'second@example.fi', 'Second Editor <second@example.fi>']) {
      const made = await approved(root, { role: 'legal', by });
      expect(made).toMatchObject({ code: 1, out: '' });
      expect(made.err).toContain('`editorsApprove: no` forbids approving one’s own text');
    }
    for (const by of ['Third Editor', owner.by])
      expect(await approved(root, { role: by === owner.by ? 'owner' : 'legal', by })).toMatchObject({
        code: 0,
      });

    // What is not committed is the work of whoever commits here; what the last version said is history.
    expect(await released(root)).toMatchObject({ code: 0 });
    git('add', '-A');
    git('commit', '-q', '-m', 'Version 4');
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    expect((await approved(root, { role: 'legal', by: 'third@example.fi' })).code).toBe(1);
    expect((await approved(root, { role: 'legal', by: 'First Editor' })).code).toBe(0);
    git('config', 'user.name', 'Fourth Editor');
    git('commit', '-q', '-a', '-m', 'Protect');
    git('config', 'user.name', 'Someone');
    git('config', 'user.email', 'someone@example.fi');
    expect((await approved(root, { role: 'owner', by: 'Fourth Editor' })).code).toBe(1);
    expect((await approved(root, { role: 'owner', by: 'Second Editor' })).code).toBe(0);
    // The text of the version was edited by those who wrote it.
    const old = { role: 'owner', version: '4', reject: true };
    expect((await approved(root, { ...old, by: 'Second Editor' })).code).toBe(0);
    const again = { role: 'owner', version: '4' };
    expect((await approved(root, { ...again, by: 'Second Editor' })).code).toBe(1);
    expect((await approved(root, { ...again, by: 'Fourth Editor' })).code).toBe(0);
  });

  test('cannot be known without git, or with a part of the history', async () => {
    const root = site(`${roles}  editorsApprove: no\n`);
    const made = await approved(root, legal);
    expect(made).toMatchObject({ code: 2, out: '' });
    expect(made.err).toContain('git is not available, or the folder is in no git repository');
    const whole = gitIn(root);
    whole('init', '-q');
    for (const message of ['One', 'Two']) {
      writeFileSync(join(root, 'notes.txt'), message);
      whole('add', '-A');
      whole('-c', 'user.name=A', '-c', 'user.email=a@example.fi', 'commit', '-q', '-m', message);
    }
    const shallow = mkdtempSync(join(base, 'shallow-'));
    gitIn(shallow)('clone', '-q', '--depth', '1', `file://${root}`, '.');
    expect((await approved(shallow, legal)).err).toContain('git fetch --unshallow');
  });

  test.each([
    ['Legal Counsel', 'legal  counsel', true],
    ['Legal Counsel <legal@example.fi>', 'Legal Counsel', true],
    ['Legal Counsel <legal@example.fi>', 'LEGAL@EXAMPLE.FI', true],
    ['Legal Counsel (owner)', 'Legal Counsel', true],
    ['Legal Counsel, Esimerkki Oy', 'Head of shop, Esimerkki Oy', false],
    ['Legal Counsel', 'Legal', false],
    ['<legal@example.fi>', '<owner@example.fi>', false],
  ])('%s and %s are the same person: %s', (one, other, same) => {
    expect([isSamePerson(one, other), isSamePerson(other, one)]).toEqual([same, same]);
  });

  test.each<[what: string, paths: string[], given: Options, code: number, said: string]>([
    ['no notice', [], legal, 2, 'Give the id of one notice'],
    ['a notice that is not there', ['asiakkaat'], legal, 2, 'There is no notice “asiakkaat”'],
    [
      'a role that is not asked',
      ['verkkokauppa'],
      { ...legal, role: 'dpo' },
      2,
      'are: legal, owner (owner of the notice)',
    ],
    ['no role', ['verkkokauppa'], { by: 'Legal counsel' }, 2, '--role legal'],
    [
      'a role of capitals',
      ['verkkokauppa'],
      { ...legal, role: 'Legal' },
      2,
      '“Legal” cannot be the id of a role',
    ],
    ['nobody', ['verkkokauppa'], { role: 'legal', by: '  ' }, 2, 'Say who decided'],
    [
      'a name that hides something',
      ['verkkokauppa'],
      { role: 'legal', by: 'Legal\u202e counsel' },
      2,
      'cannot be seen',
    ],
    ['a very long name', ['verkkokauppa'], { role: 'legal', by: 'x'.repeat(161) }, 2, '160 characters'],
    [
      'an odd address',
      ['verkkokauppa'],
      { ...legal, evidence: 'javascript:alert(1)' },
      2,
      '--evidence https://',
    ],
  ])('is told how it is used, given %s', async (_, paths, given, code, said) => {
    const root = site();
    const made = await run(approve, root, given, paths);
    expect(made).toMatchObject({ code, out: '' });
    expect(made.err).toContain(said);
    expect(existsSync(pathIn(root, 'approvals'))).toBe(false);
  });

  test('waits until the notice has no other errors', async () => {
    const root = site();
    edit(root, 'fi.md', [['framework: gdpr-13', 'framework: gdpr']]);
    const made = await approved(root, legal);
    expect(made.code).toBe(1);
    expect(made.err).toContain('Mend the errors first');
    expect(made.err).not.toContain('text-approved');
  });

  test.each([
    '"quoted" name',
    "O'Neil: #1 - %x",
    '- dash',
    '{ brace }',
    'yes',
    '007',
    'Åke Öström',
    '&a *b',
    '…',
  ])('may be called %s', async (by) => {
    const root = site();
    expect(await approved(root, { role: 'legal', by, conditions: by })).toMatchObject({ code: 0 });
    expect((await checked(root)).filter((one) => !one.includes('text-approved'))).toEqual([]);
    const { notices } = JSON.parse((await run(approvals, root, { json: true })).out);
    expect(notices[0].approvals).toMatchObject([{ by, conditions: [by] }]);
  });
});

describe('what is told of sign-off', () => {
  test('is a table of roles and languages, then every decision', async () => {
    const root = site();
    await approved(root, {
      ...legal,
      conditions: 'Check the postcode.',
      evidence: 'https://git.example.fi/7',
    });
    edit(root, 'fi.md', [['Suojaamme', 'Suojelemme']]);
    edit(root, 'en.md', [['We protect', 'We guard']]);
    await approved(root, { ...owner, reject: true, conditions: 'Say protect.' });
    const told = await run(approvals, root, {}, ['verkkokauppa']);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out.replaceAll(/[0-9a-f]{16}/g, '…')).toMatchInlineSnapshot(`
      "verkkokauppa

      Role   Language  State              Who               Day         No.
      ─────  ────────  ─────────────────  ────────────────  ──────────  ───
      legal  fi        approval outdated  Legal counsel     2026-11-22  1
      legal  en        approval outdated  Legal counsel     2026-11-22  1
      owner  fi        rejected           Head of web shop  2026-11-22  2
      owner  en        rejected           Head of web shop  2026-11-22  2

      No.  Day         Decision  Role   Who               Applies to             Fingerprint of the text
      ───  ──────────  ────────  ─────  ────────────────  ─────────────────────  ────────────────────────────────────────
      1    2026-11-22  approved  legal  Legal counsel     –                      fi …, en …
      2    2026-11-22  rejected  owner  Head of web shop  working text (fi, en)  fi …, en …

        Condition of approval 1: Check the postcode.
        Decision 1 can be seen at: https://git.example.fi/7
        Reason for rejection 2: Say protect.
      "
    `);
    expect((await run(approvals, root, {}, ['asiakkaat'])).code).toBe(2);
  });

  test('stands in the status of a site with a policy, and nowhere else', async () => {
    const root = site();
    expect((await run(status, root, {})).out).toMatch(/Sign-off\n.*\n.*awaits approval\n.*awaits approval\n/);
    await approved(root, legal);
    expect((await run(status, root, {})).out).toContain('legal: approved, owner: awaits approval');
    const { notices } = JSON.parse((await run(status, root, { json: true })).out);
    expect(notices[0].editions[0].signOff).toEqual([
      { role: 'legal', state: 'approved', approval: 1, by: 'Legal counsel', on: today },
      { role: 'owner', state: 'awaited' },
    ]);
    await approved(root, { ...owner, conditions: 'Tell the shop.' });
    expect((await run(status, root, {})).out).toContain('legal: approved, owner: approved with conditions');
    const free = site('');
    expect((await run(status, free, {})).out).not.toContain('Sign-off');
    expect((await run(status, free, { json: true })).out).not.toContain('signOff');
  });
});

test.each([
  ['approvals', approvals],
  ['status', status],
])('`%s` in a folder without notices says so', async (_, command) => {
  const told = await run(command, join(base, 'nowhere'), {});
  expect(told).toMatchObject({ code: 1, out: '' });
  expect(told.err).toContain('The folder `notices` is missing.');
});

const roles = 'review:\n  roles: [legal, owner]\n';

/** The sound site with a policy. */
function site(review = roles): string {
  const root = mkdtempSync(join(base, 'site-'));
  cpSync(sound, root, { recursive: true });
  if (review !== '') policy(root, review);
  return root;
}

const policy = (root: string, review = roles) =>
  writeFileSync(
    join(root, 'notices/site.yaml'),
    readFileSync(join(root, 'notices/site.yaml'), 'utf8').replace('authority:', `${review}authority:`),
  );

/** The sound site, approved by both roles. */
async function signed(): Promise<string> {
  signedOnce ??= signedSite();
  const root = mkdtempSync(join(base, 'site-'));
  cpSync(await signedOnce, root, { recursive: true });
  return root;
}

let signedOnce: Promise<string> | undefined;

async function signedSite(): Promise<string> {
  const root = site();
  for (const who of [legal, owner]) {
    const { code, err } = await approved(root, who);
    if (code !== 0) throw new Error(err);
  }
  return root;
}

const gitIn =
  (root: string) =>
  (...words: string[]) =>
    execFileSync('git', words, { cwd: root, env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } });

const hashless = (text: string) => text.replaceAll(/(th1|s1):[0-9a-f]{64}/g, '$1:…');

const approved = (root: string, options: Options) => run(approve, root, options, ['verkkokauppa']);
