// What the metadata may hold: what an author writes that does not fit, and what they read about it.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaRules } from '../src/judging/explain.ts';
import type { Diagnostic } from '../src/model.ts';
import type { Example } from '../src/rules/rule.ts';
import { kinds, type KindName } from '../src/schema/scalars.ts';
import { sourceMatter, translationMatter } from '../src/schema/notice.ts';
import { siteMatter } from '../src/schema/site.ts';
import { fieldsOf, writtenWith } from './every-field.ts';
import { check, lay, writtenAndRead } from './lay.ts';
import { wordingFlaws } from './wording.ts';

type Told = `${(typeof schemaRules)[number]} ${'site.yaml' | 'fi.md' | 'en.md'}:${number}:${number}`;

/** Each mistake, with all that is told of it: rule, file, line and column. */
type Mistakes = Record<string, [told: readonly Told[], example: Example]>;

const purposes = /purposes:\n[^]*?(?=data:)/;
const lead = /lead: .*/;

const ofFields: Mistakes = {
  'a field misspelt': [
    ['fields-known fi.md:21:5'],
    { 'fi.md': [['    basis: contract', '    bases: contract']] },
  ],
  'a required field misspelt': [['fields-known fi.md:2:1'], { 'fi.md': [['registerName:', 'registerNme:']] }],
  'a field nobody knows': [
    ['fields-known fi.md:7:1'],
    { 'fi.md': [['version: 4', 'kuvaus: Teksti\nversion: 4']] },
  ],
  'a field not indented': [
    ['fields-known fi.md:29:1'],
    {
      'fi.md': [
        ['    basis: contract\n', ''],
        ['data:\n', 'basis: contract\ndata:\n'],
      ],
    },
  ],
  'a field that many things have not indented': [
    ['fields-known fi.md:7:1'],
    { 'fi.md': [['version: 4', 'country: FI\nversion: 4']] },
  ],
  'a field indented': [
    ['fields-known fi.md:12:3'],
    {
      'fi.md': [
        ['version: 4\n', ''],
        ['  email: tietosuoja@example.fi', '  version: 4\n  email: tietosuoja@example.fi'],
      ],
    },
  ],
  'a field missing': [['fields-given fi.md:1:1'], { 'fi.md': [['controller: esimerkki\n', '']] }],
  'a choice missing': [['fields-given fi.md:1:1'], { 'fi.md': [['framework: gdpr-13+14\n', '']] }],
  'a field missing under another': [['fields-given fi.md:50:1'], { 'fi.md': [['  duty: necessary\n', '']] }],
  'an id forgotten on a list': [
    ['fields-given fi.md:19:5'],
    { 'fi.md': [['  - id: tilaukset\n    name:', '  - name:']] },
  ],
  'a choice forgotten on a list': [['fields-given fi.md:39:5'], { 'fi.md': [['    from: elsewhere\n', '']] }],
  'a fact in a translation': [
    ['facts-once en.md:4:1'],
    { 'en.md': [['slug: web-shop', 'slug: web-shop\nversion: 4']] },
  ],
  'a fact on a list of a translation': [
    ['facts-once en.md:14:5'],
    { 'en.md': [['    retentionRule: from', '    basis: contract\n    retentionRule: from']] },
  ],
  'none in a translation': [
    ['facts-once en.md:29:1'],
    { 'en.md': [[/recipients:\n[^]*?(?=provision:)/, 'recipients: none\n']] },
  ],
  'a prototype for a field': [
    [
      'fields-known fi.md:7:1',
      'fields-known fi.md:8:1',
      'fields-known fi.md:34:5',
      'fields-known fi.md:35:5',
    ],
    {
      'fi.md': [
        ['version: 4', '__proto__: lead\nconstructor: lead\nversion: 4'],
        ['  - id: nimi\n', '  - id: nimi\n    __proto__: lead\n    constructor:\n      prototype: lead\n'],
      ],
    },
  ],
};

const ofValues: Mistakes = {
  'a text empty': [['values-given fi.md:4:1'], { 'fi.md': [[lead, 'lead:']] }],
  'a choice empty': [['values-given fi.md:21:5'], { 'fi.md': [['basis: contract', 'basis:']] }],
  'a day empty': [['values-given fi.md:8:1'], { 'fi.md': [['updated: 2026-04-20', 'updated:']] }],
  'a list empty': [['values-given fi.md:18:1'], { 'fi.md': [[purposes, 'purposes:\n']] }],
  'a list of nothing': [['values-given fi.md:18:11'], { 'fi.md': [[purposes, 'purposes: []\n']] }],
  'an entry of a list empty': [
    ['values-given fi.md:7:10'],
    { 'fi.md': [['version: 4', 'rights: [""]\nversion: 4']] },
  ],
  'details empty': [
    ['values-given fi.md:11:1'],
    { 'fi.md': [['contact:\n  role: Tietosuojatiimi\n  email: tietosuoja@example.fi', 'contact:']] },
  ],
  'none or details empty': [['values-given fi.md:14:1'], { 'fi.md': [['dpo: none', 'dpo:']] }],
  'a lead too long': [
    ['values-short fi.md:4:7'],
    { 'fi.md': [['lead: ', `lead: ${'Kerromme tästä kaiken. '.repeat(20)}`]] },
  ],
  'a list too long': [
    ['values-short fi.md:31:3'],
    {
      'fi.md': [
        [
          'data:\n',
          `data:\n${Array.from({ length: 99 }, (_, at) => `  - id: tieto-${at}\n    name: Tieto\n`).join('')}`,
        ],
      ],
    },
  ],
  'text for a list': [
    ['values-fit fi.md:18:11'],
    { 'fi.md': [[purposes, 'purposes: tilausten toimittaminen\n']] },
  ],
  'text for a list of words': [
    ['values-fit fi.md:7:9'],
    { 'fi.md': [['version: 4', 'rights: access\nversion: 4']] },
  ],
  'fields for a list': [
    ['values-fit fi.md:19:3'],
    { 'fi.md': [[purposes, 'purposes:\n  id: tilaukset\n  name: tilausten toimittaminen\n']] },
  ],
  'text for an entry of a list': [
    ['values-fit fi.md:31:5'],
    { 'fi.md': [['  - id: nimi\n    name: nimi ja yhteystiedot\n', '  - nimi\n']] },
  ],
  'a list for text': [['values-fit fi.md:5:3'], { 'fi.md': [['lead: ', 'lead:\n  - ']] }],
  'fields for text': [['values-fit fi.md:3:3'], { 'fi.md': [['registerName: ', 'registerName:\n  fi: ']] }],
  'fields for a choice': [
    ['values-fit fi.md:22:7'],
    { 'fi.md': [['basis: contract', 'basis:\n      contract: yes']] },
  ],
  'text for details': [
    ['values-fit fi.md:50:12'],
    { 'fi.md': [[/provision:\n[^]*?(?=auto)/, 'provision: pakollinen\n']] },
  ],
  'a choice misspelt': [['values-fit fi.md:21:12'], { 'fi.md': [['basis: contract', 'basis: contrct']] }],
  'a choice that is not there': [
    ['values-fit fi.md:21:12'],
    { 'fi.md': [['basis: contract', 'basis: sopimus']] },
  ],
  'a choice on a list misspelt': [
    ['values-fit fi.md:8:5'],
    { 'fi.md': [['version: 4', 'rights:\n  - acess\nversion: 4']] },
  ],
  'none misspelt': [['values-fit fi.md:49:12'], { 'fi.md': [['transfers: none', 'transfers: non']] }],
  'none in words of the author’s own': [
    ['values-fit fi.md:14:6'],
    { 'fi.md': [['dpo: none', 'dpo: ei ole']] },
  ],
  'a list for details': [
    ['values-fit fi.md:15:3'],
    { 'fi.md': [['dpo: none', 'dpo:\n  - phone: 029 566 6700']] },
  ],
  'mistakes in details that could be none': [
    ['fields-known fi.md:15:3', 'values-fit fi.md:16:10'],
    { 'fi.md': [['dpo: none', 'dpo:\n  puhelin: 029 566 6700\n  email: tietosuoja']] },
  ],
  'mistakes in a list that could be none': [
    ['values-fit fi.md:47:9', 'values-fit fi.md:48:14'],
    { 'fi.md': [['as: processor\n    country: FI', 'as: prosessor\n    country: Suomi']] },
  ],
};

const ofKinds = {
  day: ['days-exist fi.md:8:10', { 'fi.md': [['updated: 2026-04-20', 'updated: keväällä 2026']] }],
  duration: ['values-fit fi.md:22:16', { 'fi.md': [['P6Y', 'kuusi vuotta']] }],
  businessId: ['values-fit site.yaml:11:17', { 'site.yaml': [['0112038-9', '112038-9']] }],
  email: [
    'values-fit fi.md:13:10',
    { 'fi.md': [['email: tietosuoja@example.fi', 'email: tietosuojatiimi']] },
  ],
  phone: ['values-fit site.yaml:12:12', { 'site.yaml': [['phone: 029 566 6700', 'phone: 029 56']] }],
  country: ['values-fit fi.md:48:14', { 'fi.md': [['country: FI', 'country: UK']] }],
  postcode: ['values-fit site.yaml:16:17', { 'site.yaml': [['00100', '00100 Helsinki (Kluuvi)']] }],
  web: ['values-fit site.yaml:4:10', { 'site.yaml': [['https://tietosuoja.example.fi', 'oma sivusto']] }],
  statute: [
    'values-fit fi.md:8:12',
    { 'fi.md': [['version: 4', 'drawnUpUnder:\n  statute: henkilötietolaki\n  section: 10\nversion: 4']] },
  ],
  slug: ['values-fit fi.md:3:7', { 'fi.md': [['slug: verkkokauppa', `slug: ${'pitka-'.repeat(12)}osoite`]] }],
  id: ['values-fit fi.md:31:9', { 'fi.md': [['  - id: nimi\n', '  - id: 1\n']] }],
} satisfies Record<Exclude<KindName, 'number' | 'textHash' | 'seal'>, [Told, Example]>;

/** Values of the wrong form that mean one thing only. */
const meant: Mistakes = {
  'a day as Finns write it': [
    ['days-exist fi.md:8:10'],
    { 'fi.md': [['updated: 2026-04-20', 'updated: 1.5.2026']] },
  ],
  'a day without zeros': [
    ['days-exist fi.md:8:10'],
    { 'fi.md': [['updated: 2026-04-20', 'updated: 2026-4-9']] },
  ],
  'a day that does not exist': [
    ['days-exist fi.md:8:10'],
    { 'fi.md': [['updated: 2026-04-20', 'updated: 2026-02-30']] },
  ],
  'a Finnish day that does not exist': [
    ['days-exist fi.md:8:10'],
    { 'fi.md': [['updated: 2026-04-20', 'updated: 31.4.2026']] },
  ],
  'a duration in words': [['values-fit fi.md:22:16'], { 'fi.md': [['P6Y', '6 vuotta']] }],
  'a business ID with a wrong check digit': [
    ['values-fit site.yaml:11:17'],
    { 'site.yaml': [['0112038-9', '0112038-8']] },
  ],
  'a business ID without its hyphen': [
    ['values-fit site.yaml:11:17'],
    { 'site.yaml': [['0112038-9', 'FI01120389']] },
  ],
  'an e-mail address hidden from robots': [
    ['values-fit fi.md:13:10'],
    { 'fi.md': [['email: tietosuoja@', 'email: tietosuoja(at)']] },
  ],
  'a country in small letters': [['values-fit fi.md:48:14'], { 'fi.md': [['country: FI', 'country: fi']] }],
  'a web address without its start': [
    ['values-fit site.yaml:4:10'],
    { 'site.yaml': [['https://tieto', 'www.tieto']] },
  ],
  'a slug with capitals': [
    ['values-fit fi.md:3:7'],
    { 'fi.md': [['slug: verkkokauppa', 'slug: Verkkokauppa/Jäsenet']] },
  ],
  'an id in words': [
    ['values-fit fi.md:31:9'],
    { 'fi.md': [['  - id: nimi\n', '  - id: Nimi ja yhteystiedot\n']] },
  ],
};

const ofSite: Mistakes = {
  'a language missing from a name': [
    ['fields-given site.yaml:1:1'],
    { 'site.yaml': [['  en: Privacy notices\n', '']] },
  ],
  'a language missing from the authority': [
    ['fields-given site.yaml:33:3'],
    { 'site.yaml': [['    en: https://tietosuoja.fi/en\n', '']] },
  ],
  'a language nobody speaks': [['values-fit site.yaml:7:5'], { 'site.yaml': [['  - en\n', '  - de\n']] }],
  'words in a language nobody speaks': [
    ['fields-known site.yaml:4:3'],
    { 'site.yaml': [['baseUrl', '  de: Datenschutz\nbaseUrl']] },
  ],
  'one name for all languages': [
    ['values-fit site.yaml:1:7'],
    { 'site.yaml': [[/name:\n.*\n.*\n/, 'name: Tietosuojaselosteet\n']] },
  ],
  'a controller by its name': [
    ['values-fit site.yaml:9:3'],
    { 'site.yaml': [['  esimerkki:', '  Esimerkki Oy:']] },
  ],
  'a controller without a name': [
    ['fields-given site.yaml:9:3'],
    { 'site.yaml': [['    name: Esimerkki Oy\n', '']] },
  ],
  'an address without a city': [
    ['fields-given site.yaml:14:5'],
    { 'site.yaml': [['      city: Helsinki\n', '']] },
  ],
  'a prototype for a language': [
    ['fields-known site.yaml:4:3'],
    { 'site.yaml': [['baseUrl', '  __proto__: Tietosuojaselosteet\nbaseUrl']] },
  ],
};

const mistakes: Mistakes = {
  ...ofFields,
  ...ofValues,
  ...Object.fromEntries(
    Object.entries(ofKinds).map(([kind, [told, example]]) => [`kind ${kind}`, [[told], example] as const]),
  ),
  ...meant,
  ...ofSite,
};

const fileOf = (name: string) => `${name.replaceAll(/[^a-zA-Z]+/g, '-')}.txt`;

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ rule, path, range: { line, column } }) => `${rule} ${path.replace(/^.*\//, '')}:${line}:${column}`,
  );

describe('what does not fit is told with its place:', () => {
  test.each(Object.entries(mistakes))('%s', async (name, [places, example]) => {
    const files = lay(example);
    const outcome = check(files);
    expect(told(outcome.diagnostics)).toEqual(places);
    expect(outcome.diagnostics.flatMap(wordingFlaws)).toEqual([]);
    await expect(writtenAndRead(files, outcome)).toMatchFileSnapshot(`diagnostics/schema/${fileOf(name)}`);
  });

  test('every rule of the schema and every kind of value is among them, and no file is left from one that is gone', () => {
    const rules = Object.values(mistakes).flatMap(([places]) => places.map((place) => place.split(' ')[0]));
    expect([...new Set(rules)].toSorted()).toEqual([...schemaRules].toSorted());
    // Numbers, text hashes and seals are written by the program alone, into the records of versions and approvals.
    const written = Object.keys(kinds).filter((kind) => !['number', 'textHash', 'seal'].includes(kind));
    expect(Object.keys(ofKinds).toSorted()).toEqual(written.toSorted());
    const files = readdirSync(new URL('diagnostics/schema', import.meta.url));
    const names = [...Object.keys(mistakes), ...Object.keys(schemas)].map(fileOf);
    expect(files.toSorted()).toEqual(names.toSorted());
  });
});

const isOfSchema = (rule: string) => schemaRules.some((id) => id === rule);

const schemas = {
  'every field of fi md': { name: 'fi.md', fields: fieldsOf(sourceMatter) },
  'every field of en md': { name: 'en.md', fields: fieldsOf(translationMatter) },
  'every field of site yaml': { name: 'site.yaml', fields: fieldsOf(siteMatter) },
} as const;

const wrong: Record<string, unknown> = {
  'left out': undefined,
  empty: '',
  'a text': 'Ei mikään näistä',
  'a long text': 'x'.repeat(1001),
  'a list': ['Ei', 'mikään'],
  fields: { jotain: 'muuta' },
};

describe.each(Object.entries(schemas))('%s', (title, { name, fields }) => {
  test('whatever is wrong with a field, there are words for it', async () => {
    const lines = fields.flatMap((path) => [
      `${path.join('.')}`,
      ...Object.entries(wrong).flatMap(([what, value]) => {
        const { diagnostics } = check(writtenWith(name, path, value));
        expect(diagnostics.flatMap(wordingFlaws)).toEqual([]);
        // What is missing beside the field is none of its own.
        const own = diagnostics.filter(
          ({ rule }) => isOfSchema(rule) && (rule !== 'fields-given' || value === undefined),
        );
        return own.map(({ rule, message }) => `  ${what}: ${rule} ${message.fi}`);
      }),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`diagnostics/schema/${fileOf(title)}`);
  });
});

test('two mistakes in one file are both told', () => {
  const files = lay({
    'fi.md': [
      ['version: 4', 'versio: 4'],
      ['basis: contract', 'basis: contrct'],
    ],
  });
  expect(told(check(files).diagnostics)).toEqual(['fields-known fi.md:7:1', 'values-fit fi.md:21:12']);
});

test('nothing that a file says reaches other objects than its own', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  const { diagnostics } = check(
    lay({
      'site.yaml': [['recipients:\n', 'recipients:\n  __proto__:\n    name: Perijä Oy\n']],
      'fi.md': [['version: 4', '__proto__:\n  polluted: yes\nversion: 4']],
    }),
  );
  expect(told(diagnostics)).toContain('fields-known site.yaml:19:3');
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  expect('polluted' in {}).toBe(false);
  const { value } = check(
    lay({ 'site.yaml': [['recipients:\n', 'recipients:\n  constructor:\n    name: Rakentaja Oy\n']] }),
  );
  const recipients = value?.site.recipients ?? {};
  expect(Object.getPrototypeOf(recipients)).toBe(Object.prototype);
  expect(Object.keys(recipients)).toEqual(['constructor', 'kuljetus']);
  expect(recipients['constructor']).toEqual({ name: 'Rakentaja Oy' });
});

test('figures stay as they were written', () => {
  const { value, diagnostics } = check(
    lay({
      'site.yaml': [['postcode: 00100', 'postcode: 00016']],
      'fi.md': [['version: 4', 'version: 1.10']],
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(value?.site.controllers['esimerkki']?.postalAddress?.postcode).toBe('00016');
  expect(value?.notices[0]?.facts.version).toBe('1.10');
});
