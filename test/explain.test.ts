// Explaining: every id that a check can print is explained, and the pages of the documentation say the same.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/explaining/catalogue.ts';
import { explanation } from '../src/explaining/explanation.ts';
import type { Known } from '../src/explaining/known.ts';
import { reference } from '../src/explaining/reference.ts';
import { sound } from '../src/explaining/sound.ts';
import { schemaRules } from '../src/judging/explain.ts';

const project = resolve(import.meta.dirname, '..');

function seloste(...typed: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(project, 'lib/cli.js'), ...typed], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Running an example takes longer than looking at what came of it. */
function once(one: Known): Known {
  let seen: ReturnType<Known['see']> | undefined;
  return { ...one, see: () => (seen ??= one.see()) };
}
const kinds = catalogue.map((kind) => ({ ...kind, ids: kind.ids.map(once) }));
const known = kinds.flatMap(({ ids }) => ids);

/** The ids that the sources name where something is told, outside the folders of rules. */
const idsTold = ['reading', 'judging', 'packing', 'versions', 'signing', 'changelog'].flatMap((room) =>
  readdirSync(join(project, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(project, 'src', room, path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\b(?:rule|id): '([a-z0-9]+(?:-[a-z0-9]+)+)'/g)])
    .map(([, id = '']) => id),
);

test('every id that a check can print is known, once', () => {
  const ids = known.map(({ id }) => id);
  expect(idsTold.length).toBeGreaterThan(40);
  expect([...idsTold, ...schemaRules].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(known)('$id', (one) => {
  test('has an example that shows it, and a reason in both languages', () => {
    const seen = one.see();
    for (const text of [...Object.values(seen.message), ...Object.values(seen.help)])
      expect(text).toMatch(/^[\p{Lu}\p{N}”“`][^]*(?:[.?!`]|[.?!…]”)$/u);
    for (const why of Object.values(one.why)) expect(why).toMatch(/^[\p{Lu}\p{N}”“][^]*[.?]$/u);
    expect(one.why.fi).not.toBe(one.why.en);
  });
});

test('a severity that is stated is that of the example; only a rule may choose another for a finding', () => {
  const ofRules = new Set(kinds.slice(0, 2).flatMap(({ ids }) => ids));
  const others = known.filter((one) => !ofRules.has(one));
  expect(others.filter((one) => one.see().severity !== one.severity).map(({ id }) => id)).toEqual([]);
});

test('the sound site of the tests is the one that examples change', async () => {
  for (const [path, text] of sound) await expect(text).toMatchFileSnapshot(`sound/${path}`);
});

describe('the pages of the documentation', () => {
  test.each(['fi', 'en'] as const)('are as the program would make them: docs/rules.%s.md', async (lang) => {
    const made = reference(kinds, lang);
    expect(made.split('\n').filter((line) => /undefined|\[object /.test(line))).toEqual([]);
    await expect(made).toMatchFileSnapshot(`../docs/rules.${lang}.md`);
  });
});

describe('seloste explain', () => {
  test('tells what, why and how to put it right, in both languages, the chosen one first', () => {
    const run = seloste('explain', 'controllers-known', '--lang', 'fi');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatchInlineSnapshot(`
      "controllers-known

        Mitä      Rekisterinpitäjää ”esimerki” ei ole tiedostossa \`site.yaml\`.
        Korjaus   Tarkoititko \`esimerkki\`?
        Vakavuus  virhe
        Peruste   GDPR 13(1)(a), 14(1)(a)
        Miksi     Rekisterinpitäjän tiedot ovat kaikille selosteille yhteisiä, ja ne pidetään yhdessä paikassa.

      Ennen ja jälkeen
        notices/verkkokauppa/fi.md
          - controller: esimerki
          + controller: esimerkki

      In English
        What      The controller “esimerki” is not in \`site.yaml\`.
        Help      Did you mean \`esimerkki\`?
        Severity  error
        Ground    GDPR 13(1)(a), 14(1)(a)
        Why       The details of a controller are shared by all notices and kept in one place.
      "
    `);
    expect(seloste('explain', 'controllers-known', '--lang', 'en').out).toMatch(
      /^controllers-known\n\n {2}What [^]*\nSuomeksi\n {2}Mitä /,
    );
  });

  test('names what cannot be seen', () => {
    const nbsp = known.find(({ id }) => id === 'spaces-plain');
    expect(nbsp && explanation(nbsp, 'en')).toContain('    - ⟨U+00A0⟩⟨U+00A0⟩role: Asiakaspalvelu');
  });

  test('says so when an example is more serious than the rest', () => {
    expect(seloste('explain', 'days-ordered', '--lang', 'en').out).toContain(
      '  Severity  warning; in the example error\n',
    );
  });

  test('offers the nearest id for one that is misspelt', () => {
    expect(seloste('explain', 'controler-known', '--lang', 'en')).toEqual({
      code: 2,
      out: '',
      err: 'There is no id “controler-known”. Did you mean `controllers-known`?\nHelp: seloste --help\n',
    });
    expect(seloste('explain', 'toString', '--lang', 'fi')).toMatchObject({ code: 2, out: '' });
    expect(seloste('explain', '--lang', 'fi').err).toMatch(/^Anna tunnus, esimerkiksi/);
  });
});

describe('seloste rules', () => {
  test('lists every id on a line', () => {
    const [title = '', , ...lines] = seloste('rules', '--lang', 'en').out.trimEnd().split('\n');
    expect(title).toMatch(/^Id +Severity +Ground +Why$/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(known.map(({ id }) => id));
    const start = title.indexOf('Severity');
    expect(lines.filter((line) => !/^ (?:error|warning|note)/.test(line.slice(start - 1)))).toEqual([]);
  });

  test('gives other programs one object, with the severity under each regime', () => {
    const { schema, rules } = JSON.parse(seloste('rules', '--json').out);
    expect(schema).toBe(1);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(known.map(({ id }) => id));
    expect(rules.find(({ id }: { id: string }) => id === 'controllers-known')).toMatchInlineSnapshot(`
      {
        "ground": "GDPR 13(1)(a), 14(1)(a)",
        "id": "controllers-known",
        "severity": {
          "gdpr-13": "error",
          "gdpr-13+14": "error",
          "gdpr-14": "error",
          "hetil-10": "error",
        },
        "why": {
          "en": "The details of a controller are shared by all notices and kept in one place.",
          "fi": "Rekisterinpitäjän tiedot ovat kaikille selosteille yhteisiä, ja ne pidetään yhdessä paikassa.",
        },
      }
    `);
  });

  test('gives the page of the documentation', () => {
    const run = seloste('rules', '--markdown', '--lang', 'en');
    expect(run).toEqual({ code: 0, out: reference(kinds, 'en'), err: '' });
  });
});
