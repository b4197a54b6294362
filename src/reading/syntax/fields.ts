// The fields and texts of a document, however deep they lie.
import { isScalar, visit, type Document, type Scalar } from 'yaml';

/** A field: its key, the fields beside it (the same number for those of one group), and its value. */
export type Field = { group: number; key: Scalar; name: string; start: number; end: number; value: unknown };

/** A text without quotation marks, and where it stands: `start` is the offset of its first letter. */
export type PlainText = { text: string; start: number; end: number; role: 'key' | 'value' | 'item' };

/** All fields, in the order of the document. */
export function fieldsOf(document: Document): Field[] {
  const fields: Field[] = [];
  let group = 0;
  visit(document, {
    Map(_, { items }) {
      group += 1;
      for (const { key, value } of items) {
        if (!isScalar(key) || !key.range) continue;
        fields.push({ group, key, name: String(key.value), start: key.range[0], end: key.range[1], value });
      }
    },
  });
  return fields.toSorted((a, b) => a.start - b.start);
}

/** All texts without quotation marks, in the order of the document. The whole document counts as a value. */
export function plainTextsOf(document: Document): PlainText[] {
  const texts: PlainText[] = [];
  visit(document, {
    Scalar(key, { type, value, range }: Scalar) {
      if (type !== 'PLAIN' || !range) return;
      const role = key === 'key' ? 'key' : typeof key === 'number' ? 'item' : 'value';
      texts.push({ text: String(value), start: range[0], end: range[1], role });
    },
  });
  return texts;
}

/** Whether nothing was written where a value could be. */
export const isEmpty = (value: unknown): value is null | Scalar =>
  value === null || (isScalar(value) && value.type === 'PLAIN' && value.value === '');
