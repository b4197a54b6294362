// Metadata as a beginner meets them: every field of a schema explained, those without a value commented out.
import { stringify } from 'yaml';
import * as z from 'zod';
import type { AuthorLang, Lang, Said } from '../model.ts';
import { writtenRows, type Row } from './commented-rows.ts';
import type { Field, Fields } from './field.ts';

/** Values for some fields of a schema. */
export type Values = { readonly [key: string]: Value };

type Value = string | readonly Value[] | Values;

/** The fields, the language they are explained in, and the language of the examples. */
export type Telling = { fields: Fields; explainedIn: AuthorLang; examplesIn: Lang };

type At = { path: string; column: number; off: number | null };

/**
 * YAML with the fields of an object in the schema's order. Throws for a field that no one has explained: that is a
 * mistake of ours.
 */
export function commentedYaml(schema: z.ZodObject, values: Values, telling: Telling): string {
  const rows = Object.entries(schema.shape).map(([key, field]) =>
    fieldRows(key, field, values[key], { path: key, column: 0, off: null }, telling),
  );
  return writtenRows(rows, telling.explainedIn);
}

function fieldRows(
  key: string,
  schema: z.core.$ZodType,
  given: Value | undefined,
  at: At,
  telling: Telling,
): Row[] {
  const field = fieldAt(at.path, telling);
  const inner = peeled(schema);
  const value = given ?? (isNested(inner) ? undefined : exampleOf(field, telling));
  if (field.isMade || (value === undefined && !isNested(inner))) return [];
  const off = at.off ?? (given === undefined ? at.column : null);
  const note = noteOf(field, schema, at);
  const below = valueRows(inner, value, { ...at, off }, telling);
  const text = typeof value === 'string' ? `${key}: ${scalarOf(value)}` : `${key}:`;
  const head = [{ column: at.column, off, text }, ...below];
  // A key of one's own is explained by the field around it.
  if (at.path.endsWith('.*')) return head;
  return [{ column: at.column, off: at.off, note, about: field.about }, ...head];
}

/** The rows below a field that holds more than a text. */
function valueRows(
  schema: z.core.$ZodType,
  value: Value | undefined,
  { path, column, off }: At,
  telling: Telling,
): Row[] {
  if (schema instanceof z.ZodArray) {
    const entries = Array.isArray(value) ? value : [undefined];
    return entries.flatMap((entry) =>
      entryRows(schema.element, entry, { path, column: column + 2, off }, telling),
    );
  }
  const inside = valuesIn(value);
  if (schema instanceof z.ZodRecord) {
    const keys = Object.keys(inside);
    const example = exampleOf(fieldAt(path, telling), telling);
    return (keys.length > 0 || example === undefined ? keys : [example]).flatMap((key) =>
      fieldRows(key, schema.valueType, inside[key], { path: `${path}.*`, column: column + 2, off }, telling),
    );
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) =>
    fieldRows(key, inner, inside[key], { path: `${path}.${key}`, column: column + 2, off }, telling),
  );
}

/** An entry of a list: its first row begins with a dash. */
function entryRows(
  schema: z.core.$ZodType,
  entry: Value | undefined,
  { path, column, off }: At,
  telling: Telling,
): Row[] {
  const inner = peeled(schema);
  const text = typeof entry === 'string' ? entry : exampleOf(fieldAt(path, telling), telling);
  if (!isNested(inner)) return text === undefined ? [] : [{ column, off, text: `- ${scalarOf(text)}` }];
  const rows = valueRows(inner, entry, { path, column, off }, telling);
  const first = rows.findIndex((row) => 'text' in row);
  return rows.map((row, index) => {
    if (index > first) return row;
    return 'text' in row ? { ...row, column, text: `- ${row.text}` } : { ...row, column };
  });
}

function fieldAt(path: string, { fields }: Telling): Field {
  const field = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (!field) throw new Error(`no one has explained the field ${path}`);
  return field;
}

const exampleOf = ({ example }: Field, { examplesIn }: Telling): string | undefined =>
  typeof example === 'object' ? example[examplesIn] : example;

const valuesIn = (value: Value | undefined): Values =>
  // Array.isArray does not tell readonly arrays from objects.
  typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {};

/** What a field may hold at most: without “may be left out”, and without the word `none`. */
function peeled(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return peeled(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return peeled(schema.options.find((option) => isNested(peeled(option))) ?? z.never());
  return schema;
}

const isNested = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodObject || schema instanceof z.ZodArray || schema instanceof z.ZodRecord;

/** What a field is for, what it may be, and whether it must be there. */
function noteOf({ about }: Field, schema: z.core.$ZodType, { path }: At): Said {
  const all = wordsOf(schema);
  const words = all.every((word) => about.fi.includes(word)) ? [] : all;
  const isRequired = !path.includes('.') && !(schema instanceof z.ZodOptional);
  const list = words.join(', ');
  const none = mayBeNone(schema) ? `\`${path}: none\`` : null;
  return {
    fi: `${about.fi}${none ? ` Jos sellaista ei ole, kirjoita ${none}.` : ''}${isRequired ? ' Pakollinen.' : ''}${list ? ` Arvot: ${list}.` : ''}`,
    en: `${about.en}${none ? ` If there is none, write ${none}.` : ''}${isRequired ? ' Required.' : ''}${list ? ` Values: ${list}.` : ''}`,
  };
}

function mayBeNone(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return mayBeNone(schema.unwrap());
  return schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodLiteral);
}

function wordsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional) return wordsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return wordsOf(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

const scalarOf = (value: string): string => stringify(value, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
