// What a lawyer does to a Word document: comments and changes in its parts, as Word would write them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Who does it, unless someone else is named. */
export const counsel = 'Legal counsel';

/** A document with another text in one of its parts. */
export function withPart(docx: Uint8Array, name: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const part = parts[name];
  return zipSync({ ...parts, [name]: strToU8(edit(part ? strFromU8(part) : '')) });
}

/** The text of a part. */
export const partOf = (docx: Uint8Array, name: string): string => {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`${name} is not in the document`);
  return strFromU8(part);
};

/** A document in which the first run with these words is written anew; `run` makes runs that look as that one. */
export const edited = (
  docx: Uint8Array,
  words: string,
  make: (run: (text: string) => string) => string,
): Uint8Array =>
  withPart(docx, 'word/document.xml', (xml) => {
    const at = xml.search(new RegExp(`<w:t(?: [^>]*)?>[^<]*${escaped(words)}`));
    if (at === -1) throw new Error(`“${words}” is not in a run of the document`);
    const start = xml.lastIndexOf('<w:r>', at);
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
    const whole = xml.slice(start, end);
    const look = /<w:rPr>.*?<\/w:rPr>/s.exec(whole)?.[0] ?? '';
    const text = /<w:t(?: [^>]*)?>([^<]*)/.exec(whole)?.[1] ?? '';
    const run = (own: string) =>
      own === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${own}</w:t></w:r>`;
    const [before = '', ...after] = text.split(words);
    return xml.slice(0, start) + run(before) + make(run) + run(after.join(words)) + xml.slice(end);
  });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const by = (id: number, author: string) => `w:id="${id}" w:author="${author}" w:date="2026-11-20T09:00:00Z"`;

/** Runs that are deleted, inserted, or moved. */
export const deleted = (runs: string, author = counsel) =>
  `<w:del ${by(9100, author)}>${runs.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')}</w:del>`;
export const inserted = (runs: string, author = counsel) => `<w:ins ${by(9101, author)}>${runs}</w:ins>`;
export const movedAway = (runs: string) => `<w:moveFrom ${by(9102, counsel)}>${runs}</w:moveFrom>`;
export const movedHere = (runs: string) => `<w:moveTo ${by(9103, counsel)}>${runs}</w:moveTo>`;

/** A document with a comment on some words. It may answer another, and be settled. */
export function commented(
  docx: Uint8Array,
  words: string | null,
  { id, text, author = counsel }: { id: number; text: string; author?: string },
): Uint8Array {
  const comment = `<w:comment ${by(id, author)} w:initials="L"><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:comment>`;
  const told = withComment(docx, comment);
  if (words === null) return told;
  return edited(
    told,
    words,
    (run) =>
      `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
  );
}

/** The part that holds comments is made when there is none. */
function withComment(docx: Uint8Array, comment: string): Uint8Array {
  if (unzipSync(docx)['word/comments.xml'])
    return withPart(docx, 'word/comments.xml', (xml) =>
      xml.includes('</w:comments>')
        ? xml.replace('</w:comments>', `${comment}</w:comments>`)
        : xml.replace(/<w:comments([^>]*)\/>/, `<w:comments$1>${comment}</w:comments>`),
    );
  const made = withPart(
    docx,
    'word/comments.xml',
    () =>
      `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment}</w:comments>`,
  );
  const related = withPart(made, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
  );
  return withPart(related, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  );
}
