// Front matter that may say anything into facts and words that hold the schema's promises.
import * as z from 'zod';
import { explain, type Explained, type Fields } from './explain.ts';
import { plainOf, type Matter } from '../reading/front-matter.ts';
import type { Diagnostic, Lang, Opened, Outcome, Told } from '../model.ts';
import { placeIn } from '../reading/place.ts';
import { sourceMatter, translationMatter, wordsOf } from '../schema/notice.ts';
import { approvalMatter, type ApprovalRecord } from '../schema/approval.ts';
import { recordMatter, type VersionRecord } from '../schema/record.ts';
import { siteMatter, type Site } from '../schema/site.ts';

/** What a source edition tells: words, and all the facts of the notice. Null, with what is wrong, if it does not fit the schema. */
export function validateSource(opened: Opened): Outcome<Told | null> {
  const { value, diagnostics } = check(sourceMatter, sourceMatter, opened.matter, opened);
  return { value: value && { words: wordsOf(value), facts: value }, diagnostics };
}

/** What a translation tells: words. Null, with what is wrong, if it does not fit the schema. */
export function validateTranslation(opened: Opened): Outcome<Told | null> {
  const { value, diagnostics } = check(translationMatter, sourceMatter, opened.matter, opened);
  return { value: value && { words: value }, diagnostics };
}

/** What the notices share. Null, with what is wrong, if `site.yaml` does not fit the schema or speaks too few of its languages. */
export function validateSite(path: string, matter: Matter): Outcome<Site | null> {
  const { value, diagnostics } = check(siteMatter, siteMatter, matter, { file: { path } });
  const missing = value ? wordsMissing(value, path, matter) : [];
  return { value: missing.length > 0 ? null : value, diagnostics: [...diagnostics, ...missing] };
}

/** What is known of a version of a notice. Null, with what is wrong, if it does not fit the schema. */
export const validateRecord = (path: string, notice: string, matter: Matter): Outcome<VersionRecord | null> =>
  check(recordMatter, recordMatter, matter, { file: { path }, notice });

/** What is known of a decision on a notice. Null, with what is wrong, if it does not fit the schema. */
export const validateApproval = (
  path: string,
  notice: string,
  matter: Matter,
): Outcome<ApprovalRecord | null> =>
  check(approvalMatter, approvalMatter, matter, { file: { path }, notice });

type Origin = { file: { path: string }; notice?: string; lang?: Lang };

function check<T extends z.ZodType>(
  schema: T,
  sister: z.ZodType,
  matter: Matter,
  origin: Origin,
): Outcome<z.output<T> | null> {
  const plain = plainOf(matter);
  const astray = protoIn(plain);
  const parsed = schema.safeParse(plain, { reportInput: true });
  if (parsed.success && astray.length === 0) return { value: parsed.data, diagnostics: [] };
  const fields: Fields = {
    allowed: (path) => fieldsAt(schema, path),
    elsewhere: (path) => (schema === sister ? [] : fieldsAt(sister, path)),
  };
  const told = [...(parsed.error?.issues ?? []), ...astray]
    .slice(0, most)
    .flatMap((issue) => explain(issue, fields));
  const diagnostics = withoutEchoes(told).map(({ rule, path, part, message, help }) =>
    diagnostic(origin, rule, placeIn(matter, path, part), message, help),
  );
  return { value: null, diagnostics };
}

// A file with more than this to tell of is not a notice with mistakes.
const most = 100;

/** One remark for each cause: a field that is missing because it is misspelt, or wrong twice over, is told once. */
function withoutEchoes(told: readonly Explained[]): Explained[] {
  const misspelt = new Set(told.flatMap(({ meant }) => (meant ? [meant.join('.')] : [])));
  const seen = new Set<string>();
  return told.filter(({ rule, path }) => {
    const place = path.join('.');
    if (seen.has(place) || (rule === 'fields-given' && misspelt.has(place))) return false;
    seen.add(place);
    return true;
  });
}

/** The keys called `__proto__`, which a schema of records passes over in silence. */
function protoIn(value: unknown, path: PropertyKey[] = []): z.core.$ZodIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.hasOwn(value, '__proto__') && !Array.isArray(value);
  return [
    ...(own
      ? [{ code: 'unrecognized_keys' as const, keys: ['__proto__'], path, message: '', input: {} }]
      : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      protoIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const diagnostic = (
  { file, notice, lang }: Origin,
  rule: string,
  range: Diagnostic['range'],
  message: Diagnostic['message'],
  help: Diagnostic['help'],
): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  help,
  path: file.path,
  range,
  ...(notice && { notice }),
  ...(lang && { language: lang }),
  waived: false,
});

/** The fields that a schema allows at a path of its input. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return step === undefined ? [] : fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return step === undefined ? [] : fieldsAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next = schema.shape[String(step)];
  return next ? fieldsAt(next, rest) : [];
}

function wordsMissing(site: Site, path: string, matter: Matter): Diagnostic[] {
  const { name, postalAddress, visitingAddress, web } = site.authority;
  const told: [(string | number)[], Partial<Record<Lang, string | undefined>>][] = [
    [['name'], site.name],
    [['authority', 'name'], name],
    [['authority', 'postalAddress'], postalAddress],
    [['authority', 'visitingAddress'], visitingAddress],
    [['authority', 'web'], web],
  ];
  return told.flatMap(([at, words]) =>
    site.languages
      .filter((lang) => words[lang] === undefined)
      .map((lang) =>
        diagnostic(
          { file: { path } },
          'fields-given',
          placeIn(matter, at, 'key'),
          {
            fi: `Kentästä \`${at.join('.')}\` puuttuu kieli \`${lang}\`.`,
            en: `The field \`${at.join('.')}\` has no \`${lang}\`.`,
          },
          {
            fi: `Lisää kentän alle \`${lang}\` ja teksti sillä kielellä.`,
            en: `Add \`${lang}\` under the field, with the text in that language.`,
          },
        ),
      ),
  );
}
