// What a schema has to say about a value, in words for an author.
import type * as z from 'zod';
import type { Said } from './model.ts';
import { nearest } from './nearest.ts';
import { kinds, type KindName } from './schema/scalars.ts';

/** One schema issue in words: where in the front matter, whether it is about the key or the value, and what to do. */
export type Explained = {
  rule: string;
  path: (string | number)[];
  part: 'key' | 'value';
  message: Said;
  help: Said;
};

/** What an issue can be explained with: the fields a schema allows at a path, and those of a sister schema. */
export type Fields = {
  allowed: (path: readonly PropertyKey[]) => string[];
  elsewhere: (path: readonly PropertyKey[]) => string[];
};

/**
 * Puts a schema issue into words. An unknown field names the nearest known one only when it is near enough to be
 * meant; a field that belongs to the source language's edition is told to be deleted.
 */
export function explain(issue: z.core.$ZodIssue, fields: Fields): Explained[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = nameOf(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, fields));
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0));
    if (branch)
      return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, fields));
    return [value('values-fit', path, say.noneOrList(field))];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [{ rule: 'fields-given', path, part: 'key', ...say.missing(field) }];
  if (issue.code === 'invalid_type') return [value('values-fit', path, say.shape(field, issue.expected))];
  if (issue.code === 'too_small' && issue.origin === 'string')
    return [value('values-given', path, say.empty(field))];
  if (issue.code === 'too_small') return [value('values-given', path, say.emptyList(field))];
  if (issue.code === 'too_big')
    return [value('values-short', path, say.tooLong(field, Number(issue.maximum), issue.origin))];
  if (issue.code === 'invalid_value')
    return [value('values-fit', path, say.choice(field, issue.input, issue.values.map(String)))];
  if (issue.code === 'invalid_key')
    return [{ rule: 'values-fit', path, part: 'key', ...say.kind(field, 'id', field) }];
  const kind = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
  if (isKind(kind))
    return [
      value(kind === 'day' ? 'days-exist' : 'values-fit', path, say.kind(field, kind, String(issue.input))),
    ];
  throw new Error(`no words for the schema issue ${issue.code} at ${path.join('.')}`);
}

const value = (rule: string, path: Explained['path'], words: Words): Explained => ({
  rule,
  path,
  part: 'value',
  ...words,
});

const isKind = (kind: unknown): kind is KindName => typeof kind === 'string' && Object.hasOwn(kinds, kind);

const nameOf = (path: readonly (string | number)[]) =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

function unknownField(key: string, path: (string | number)[], { allowed, elsewhere }: Fields): Explained {
  const at = { path: [...path, key], part: 'key' as const };
  if (elsewhere(path).includes(key)) return { rule: 'facts-once', ...at, ...say.factElsewhere(key) };
  return { rule: 'fields-known', ...at, ...say.unknown(key, nearest(key, allowed(path)), allowed(path)) };
}

type Words = { message: Said; help: Said };

const say = {
  missing: (field: string): Words => ({
    message: { fi: `Kenttä \`${field}\` puuttuu.`, en: `The field \`${field}\` is missing.` },
    help: { fi: `Lisää kenttä \`${field}\` ja sille arvo.`, en: `Add the field \`${field}\` with a value.` },
  }),
  empty: (field: string): Words => ({
    message: { fi: `Kenttä \`${field}\` on tyhjä.`, en: `The field \`${field}\` is empty.` },
    help: {
      fi: 'Kirjoita arvo kaksoispisteen jälkeen tai poista koko kenttä.',
      en: 'Write a value after the colon, or delete the whole field.',
    },
  }),
  emptyList: (field: string): Words => ({
    message: { fi: `Luettelo \`${field}\` on tyhjä.`, en: `The list \`${field}\` is empty.` },
    help: {
      fi: 'Lisää vähintään yksi kohta tai poista koko kenttä.',
      en: 'Add at least one entry, or delete the whole field.',
    },
  }),
  tooLong: (field: string, most: number, origin: string): Words =>
    origin === 'string'
      ? {
          message: {
            fi: `Kentän \`${field}\` teksti on liian pitkä: enintään ${most} merkkiä.`,
            en: `The text of \`${field}\` is too long: at most ${most} characters.`,
          },
          help: {
            fi: 'Lyhennä teksti ja kerro loput leipätekstissä.',
            en: 'Shorten it and tell the rest in the body.',
          },
        }
      : {
          message: {
            fi: `Luettelossa \`${field}\` on liikaa kohtia: enintään ${most}.`,
            en: `The list \`${field}\` has too many entries: at most ${most}.`,
          },
          help: { fi: 'Yhdistä kohtia.', en: 'Combine entries.' },
        },
  shape: (field: string, expected: string): Words => {
    const shapes: Record<string, Said> = {
      array: {
        fi: 'luettelo, jonka jokainen kohta alkaa viivalla ja välilyönnillä',
        en: 'a list, each entry of which starts with a hyphen and a space',
      },
      object: {
        fi: 'joukko kenttiä, jotka on sisennetty kahdella välilyönnillä',
        en: 'a set of fields indented by two spaces',
      },
      record: {
        fi: 'joukko kenttiä, jotka on sisennetty kahdella välilyönnillä',
        en: 'a set of fields indented by two spaces',
      },
      string: { fi: 'yksi teksti', en: 'a single text' },
    };
    const shape = shapes[expected];
    if (!shape) throw new Error(`no words for the shape ${expected}`);
    const name: Said =
      field === '' ? { fi: 'Tähän', en: 'Here' } : { fi: `Kenttään \`${field}\``, en: `In \`${field}\`` };
    return {
      message: { fi: `${name.fi} tarvitaan ${shape.fi}.`, en: `${name.en} there should be ${shape.en}.` },
      help: {
        fi: 'Vertaa toisen selosteen samaan kenttään ja korjaa sisennys tai viivat.',
        en: 'Compare the same field of another notice and mend the indentation or the hyphens.',
      },
    };
  },
  noneOrList: (field: string): Words => ({
    message: {
      fi: `Kentässä \`${field}\` voi olla vain sana \`none\` tai sisennetyt tiedot.`,
      en: `The field \`${field}\` takes either the word \`none\` or indented details.`,
    },
    help: {
      fi: 'Kirjoita `none`, jos asiaa ei ole, tai luettele tiedot seuraaville riveille.',
      en: 'Write `none` when there is none, or give the details on the lines below.',
    },
  }),
  choice: (field: string, input: unknown, values: string[]): Words => {
    const guess = nearest(String(input), values);
    const listed = values.map((name) => `\`${name}\``).join(', ');
    return {
      message: {
        fi: `Kentän \`${field}\` arvo ”${String(input)}” ei ole mikään sallituista.`,
        en: `The value “${String(input)}” of \`${field}\` is none of those allowed.`,
      },
      help: guess
        ? {
            fi: `Tarkoititko \`${guess}\`? Sallitut arvot: ${listed}.`,
            en: `Did you mean \`${guess}\`? Allowed: ${listed}.`,
          }
        : { fi: `Valitse jokin näistä: ${listed}.`, en: `Choose one of these: ${listed}.` },
    };
  },
  kind: (field: string, kind: KindName, input: string): Words => {
    const { expected, example } = kinds[kind];
    const day = kind === 'day' ? dayMeant(input) : null;
    return {
      message: {
        fi: `Kentän \`${field}\` arvo ”${input}” ei ole ${expected.fi}.`,
        en: `The value “${input}” of \`${field}\` is not ${expected.en}.`,
      },
      help: day
        ? { fi: `Kirjoita \`${day}\`.`, en: `Write \`${day}\`.` }
        : { fi: `Kirjoita esimerkiksi \`${example}\`.`, en: `Write, for example, \`${example}\`.` },
    };
  },
  factElsewhere: (key: string): Words => ({
    message: {
      fi: `Kenttä \`${key}\` on kaikille kielille yhteinen tieto, ja se kuuluu vain lähdekieliseen tiedostoon.`,
      en: `The field \`${key}\` is a fact shared by all languages and belongs only in the source language's file.`,
    },
    help: {
      fi: `Poista kenttä \`${key}\` tästä tiedostosta.`,
      en: `Delete the field \`${key}\` from this file.`,
    },
  }),
  unknown: (key: string, guess: string | null, allowed: string[]): Words => ({
    message: { fi: `Kenttää \`${key}\` ei tunneta.`, en: `There is no field called \`${key}\`.` },
    help: guess
      ? { fi: `Tarkoititko \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
      : {
          fi: `Poista kenttä tai käytä jotakin näistä: ${allowed.map((name) => `\`${name}\``).join(', ')}.`,
          en: `Delete the field or use one of these: ${allowed.map((name) => `\`${name}\``).join(', ')}.`,
        },
  }),
};

/** The day that `1.5.2026` means to a Finn, if it is a day of the calendar. */
function dayMeant(input: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(input) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return kinds.day.holds(iso) ? iso : null;
}
