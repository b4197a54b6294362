// A Word file with the same bytes for the same content: no times, no random names, its parts in order.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../zip.ts';

/**
 * The file as it is kept. The library writes the time of the clock into the properties and the archive, gives random ids to
 * the addresses that links lead to, and counts bookmarks on from one document to the next; those are replaced by `moment`
 * (ISO 8601) and by numbers in the order of the text.
 */
export function settled(file: Uint8Array, moment: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')));
  const document = textOf(parts, documentPath);
  const links = inOrder(document, hyperlinks);
  const marks = inOrder(document, bookmarks);
  const linkName = (id: string) => (links.includes(id) ? `rIdLink${links.indexOf(id) + 1}` : id);
  const rewritten = new Map([
    [
      documentPath,
      document
        .replace(hyperlinks, (_, before: string, id: string) => before + linkName(id))
        .replace(bookmarks, (_, before: string, id: string) => before + String(marks.indexOf(id))),
    ],
    [
      relationsPath,
      textOf(parts, relationsPath).replace(
        relations,
        (_, before: string, id: string) => before + linkName(id),
      ),
    ],
    [propertiesPath, textOf(parts, propertiesPath).replace(times, (_, before: string) => before + moment)],
  ]);
  const bytes = [...rewritten].map(([path, text]) => [path, strToU8(text)] as const);
  return zipOf(new Map([...parts, ...bytes]));
}

const documentPath = 'word/document.xml';
const relationsPath = 'word/_rels/document.xml.rels';
const propertiesPath = 'docProps/core.xml';

// All of these are in tags: text has no `<` of its own.
const hyperlinks = /(<w:hyperlink [^>]*?\br:id=")([^"]+)/g;
const bookmarks = /(<w:bookmark(?:Start|End) [^>]*?\bw:id=")([^"]+)/g;
const relations = /(<Relationship [^>]*?\bId=")([^"]+)/g;
const times = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g;

const inOrder = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, , id]) => id ?? '')),
];

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`${path} is not in the Word file`);
  return strFromU8(bytes);
}
