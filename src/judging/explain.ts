// What a schema has to say about metadata, put so that an author knows what is wrong and what to do.
import type * as z from 'zod';
import type { Said } from '../model.ts';
import { nearest } from './nearest.ts';
import { fieldRemarks } from './remarks/fields.ts';
import { keyRemark, kindRemark } from './remarks/kinds.ts';
import { fieldAt } from './remarks/remark.ts';
import { valueRemarks, type Shape } from './remarks/values.ts';
import { kinds, type KindName } from '../schema/scalars.ts';

/** The ids of what a schema can find. They are as permanent as those of the rules. */
export const schemaRules = [
  'fields-known',
  'fields-given',
  'facts-once',
  'values-given',
  'values-short',
  'values-fit',
  'days-exist',
] as const;

/** One schema issue in words: where in the front matter, whether it is about the key or the value, and what to do. */
export type Explained = {
  rule: (typeof schemaRules)[number];
  path: Path;
  part: 'key' | 'value';
  message: Said;
  help: Said;
  /** The field that a misspelt one was meant to be. */
  meant?: Path;
};

type Path = (string | number)[];

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
  if (isLacking(issue)) return [{ rule: 'fields-given', path, part: 'key', ...fieldRemarks.missing(path) }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 100).map((key) => unknownField(key, path, fields));
    case 'invalid_union':
      return unfit(issue, path, fields);
    case 'invalid_type':
      return misshapen(issue, path, fields);
    case 'too_small':
      return [value('values-given', path, valueRemarks.empty(path))];
    case 'too_big':
      return [value('values-short', path, valueRemarks.tooMuch(path, issue.input, Number(issue.maximum)))];
    case 'invalid_value':
      return [unchosen(issue, path)];
    case 'invalid_key':
      return [{ rule: 'values-fit', path, part: 'key', ...keyRemark(path) }];
    case 'custom':
      return [unlike(issue, path)];
    default:
      throw new Error(`no words for the schema issue ${issue.code} at ${path.join('.')}`);
  }
}

/** Whether there is nothing where something must be: a shape and a choice say so in the same way as of a wrong one. */
const isLacking = ({ code, input }: z.core.$ZodIssue) =>
  input === undefined && (code === 'invalid_type' || code === 'invalid_value');

const value = (rule: Explained['rule'], path: Path, words: { message: Said; help: Said }): Explained => ({
  rule,
  path,
  part: 'value',
  ...words,
});

function unknownField(key: string, path: Path, { allowed, elsewhere }: Fields): Explained {
  const at = { path: [...path, key], part: 'key' as const };
  if (elsewhere(path).includes(key)) return { rule: 'facts-once', ...at, ...fieldRemarks.factElsewhere(key) };
  const here = allowed(path);
  const guess = nearest(key, here);
  if (guess)
    return { rule: 'fields-known', ...at, ...fieldRemarks.misspelt(key, guess), meant: [...path, guess] };
  if (allowed([]).includes(key))
    return { rule: 'fields-known', ...at, ...fieldRemarks.indented(key, fieldAt(path)) };
  const homes = allowed([]).filter((field) => [...allowed([field]), ...allowed([field, 0])].includes(key));
  const words = homes.length > 0 ? fieldRemarks.astray(key, homes) : fieldRemarks.unknown(key, here);
  return { rule: 'fields-known', ...at, ...words };
}

/** What takes `none` or details: there is neither, or there is something wrong with the details. */
function unfit(
  { input, errors, path: at }: z.core.$ZodIssueInvalidUnion,
  path: Path,
  fields: Fields,
): Explained[] {
  if (isBlank(input)) return [value('values-given', path, valueRemarks.noneOrEmpty(path))];
  if (typeof input === 'string') return [value('values-fit', path, valueRemarks.noneOrDetails(path, input))];
  const isNone = ({ code, path: inner }: z.core.$ZodIssue) => code === 'invalid_value' && inner.length === 0;
  const details = errors.find((issues) => !issues.some(isNone)) ?? [];
  return details.flatMap((inner) => explain({ ...inner, path: [...at, ...inner.path] }, fields));
}

function misshapen(
  { input, expected }: z.core.$ZodIssueInvalidType,
  path: Path,
  fields: Fields,
): Explained[] {
  // What a notice has none of is a fact too, and a translation does not repeat it.
  if (input === 'none' && fields.elsewhere([]).length > 0)
    return [{ rule: 'facts-once', path, part: 'key', ...fieldRemarks.factElsewhere(fieldAt(path)) }];
  // An empty text in the place of a list is told to be too small, too.
  if (isBlank(input))
    return expected === 'array' ? [] : [value('values-given', path, valueRemarks.empty(path))];
  const within = fields.allowed(expected === 'array' ? [...path, 0] : path);
  return [value('values-fit', path, valueRemarks.shape(path, wanted(expected), shapeOf(input), within))];
}

function wanted(expected: string): Shape {
  if (expected === 'string') return 'text';
  return expected === 'array' ? 'list' : 'fields';
}

function shapeOf(input: unknown): Shape {
  if (typeof input === 'string') return 'text';
  return Array.isArray(input) ? 'list' : 'fields';
}

function unchosen({ input, values }: z.core.$ZodIssueInvalidValue, path: Path): Explained {
  if (typeof input !== 'string')
    return value('values-fit', path, valueRemarks.shape(path, 'text', shapeOf(input), []));
  if (isBlank(input)) return value('values-given', path, valueRemarks.empty(path));
  return value('values-fit', path, valueRemarks.choice(path, input, values.map(String)));
}

function unlike({ params, input }: z.core.$ZodIssueCustom, path: Path): Explained {
  const kind: unknown = params?.['kind'];
  if (!isKind(kind)) throw new Error(`no words for a value at ${path.join('.')}`);
  if (isBlank(input)) return value('values-given', path, valueRemarks.empty(path));
  const rule = kind === 'day' ? 'days-exist' : 'values-fit';
  return value(rule, path, kindRemark(path, kind, String(input)));
}

const isBlank = (input: unknown) => typeof input === 'string' && input.trim() === '';

const isKind = (kind: unknown): kind is KindName => typeof kind === 'string' && Object.hasOwn(kinds, kind);
