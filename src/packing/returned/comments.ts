// The comments of a Word document, and which of them answer others.
import type { Element } from '@xmldom/xmldom';
import { paragraphsOf } from './paragraphs.ts';
import { attribute, elementsIn, nameOf } from './xml.ts';

/** A comment. `answers` is the id of the one that it answers; `isDone` that someone has marked it as settled. */
export type Comment = { id: string; author: string; text: string; answers: string | null; isDone: boolean };

/** The comments of the part that holds them, with what its later extension ([MS-DOCX] 2.5.1.1) says of each. */
export function commentsOf(part: Element | null, extension: Element | null): Comment[] {
  const elements = part === null ? [] : elementsIn(part).filter((one) => nameOf(one) === 'comment');
  const told = new Map(
    (extension === null ? [] : elementsIn(extension)).map((one) => [
      attribute(one, 'paraId'),
      { answers: attribute(one, 'paraIdParent'), isDone: isOn(attribute(one, 'done')) },
    ]),
  );
  // A comment is known by its last paragraph.
  const owners = new Map(
    elements.flatMap((one) => paragraphIds(one).map((id) => [id, attribute(one, 'id')] as const)),
  );
  return elements.map((one) => {
    const own = paragraphIds(one)
      .map((id) => told.get(id))
      .findLast((found) => found !== undefined);
    return {
      id: attribute(one, 'id') ?? '',
      author: attribute(one, 'author') ?? '',
      text: paragraphsOf(one)
        .map(({ words }) => words.map(({ text }) => text).join(''))
        .join('\n')
        .trim(),
      answers: own?.answers ? (owners.get(own.answers) ?? null) : null,
      isDone: own?.isDone ?? false,
    };
  });
}

const paragraphIds = (comment: Element): string[] =>
  elementsIn(comment)
    .filter((one) => nameOf(one) === 'p')
    .flatMap((one) => attribute(one, 'paraId') ?? []);

const isOn = (value: string | null) => value === '1' || value === 'true' || value === 'on';
