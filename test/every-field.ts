// Finds every field that a schema knows, and writes the sound site with something else in it.
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { sound, type Files } from './lay.ts';

type Path = readonly (string | number)[];

/** The paths of all fields of a schema; `0` stands for an entry of a list, `esimerkki` for a key of one's own. */
export function fieldsOf(schema: z.core.$ZodType, path: Path = []): Path[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return unique([path, ...schema.options.flatMap((option) => fieldsOf(option, path))]);
  if (schema instanceof z.ZodArray) return [path, ...fieldsOf(schema.element, [...path, 0])];
  if (schema instanceof z.ZodRecord) return [path, ...fieldsOf(schema.valueType, [...path, 'esimerkki'])];
  if (!(schema instanceof z.ZodObject)) return [path];
  const own = Object.entries(schema.shape).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]));
  return path.length > 0 ? [path, ...own] : own;
}

const unique = (paths: readonly Path[]): Path[] => [
  ...new Map(paths.map((path) => [path.join('.'), path])).values(),
];

/**
 * The metadata of a file of the sound site with a value in one of the fields, or without the field when the value is
 * undefined. Nothing else is there: what a schema says of a file depends on that file alone.
 */
export function writtenWith(name: 'fi.md' | 'en.md' | 'site.yaml', path: Path, value: unknown): Files {
  const file = name === 'site.yaml' ? `notices/${name}` : `notices/verkkokauppa/${name}`;
  const text = sound.get(file) ?? '';
  const metadata = /^---\n([^]*?)\n---\n/.exec(text)?.[1];
  const whole: unknown = parse(metadata ?? text, { schema: 'failsafe' });
  const written = stringify(put(whole, path, value), { lineWidth: 0 });
  return new Map([[file, metadata === undefined ? written : `---\n${written}---\n`]]);
}

function put(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const entries: unknown[] = Array.isArray(whole) ? whole : [];
    return Object.assign([...entries], { [step]: put(entries[step], rest, value) }).filter(
      (entry) => entry !== undefined,
    );
  }
  const fields = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {};
  const others = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step));
  const before: unknown = Object.entries(fields).find(([key]) => key === step)?.[1];
  const changed = put(before, rest, value);
  return changed === undefined ? others : { ...fields, [step]: changed };
}
