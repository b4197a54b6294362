// Where in the files of a notice the words of a document are written.
import { bagOf, likeness } from '../../comparing/similar.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Edition, Notice, Passage, Range, SourceFile } from '../../model.ts';
import type { History } from '../../pipeline.ts';
import { reviewableOn, type Written } from '../../reviewing/reviewable.ts';
import type { Site } from '../../schema/site.ts';
import type { Place } from './places.ts';
import type { Spot } from './proposals.ts';
import { tidy } from './sent.ts';

/** The files of a notice: where each part is written, and its text. */
export type SourceText = { id: string; editions: { edition: Edition; file: SourceFile; parts: Written[] }[] };

/** Keeps the files of a notice. */
export const sourceTextOn =
  (today: string) =>
  (notice: Notice, site: Site, history: History): SourceText => {
    const { written } = reviewableOn(today)(notice, site, history);
    return {
      id: notice.id,
      editions: notice.editions.map((edition) => ({
        edition,
        file: edition.file,
        parts: written[edition.lang] ?? [],
      })),
    };
  };

/** A stretch of a file and the part of the notice that it is about. */
export type Located = Place & { path: string; range: Range };

/**
 * Where a spot is written: its words, else its paragraph, else the heading of its part. Without a place it is where its
 * words are, in whatever language and part; null when they are nowhere.
 */
export function locate(source: SourceText, place: Place | null, spot: Spot): Located | null {
  const own = source.editions.filter(({ edition }) => place === null || edition.lang === place.lang);
  for (const one of own) {
    const found = wordsIn(one.edition, place?.section ?? null, spot);
    if (found) return { ...(place ?? partAt(one, found.line)), path: one.file.path, range: found };
  }
  const [only] = own;
  if (place === null || !only) return null;
  const line = lineOf(only.parts, place);
  return { ...place, path: only.file.path, range: wholeLine(only.file, line) };
}

/** The part of the notice that is written on a line. */
function partAt({ edition, parts }: SourceText['editions'][number], line: number): Place {
  const at = parts.findLast((one) => one.line <= line);
  return { lang: edition.lang, section: at?.section ?? 'meta', clause: at?.clause ?? null };
}

function lineOf(parts: readonly Written[], { section, clause }: Place): number {
  const own = parts.filter((one) => one.section === section);
  // What the facts say in a section stands in the metadata; its heading, where there is one, comes later.
  return (own.find((one) => one.clause === clause && clause !== null) ?? own.at(0))?.line ?? 1;
}

/** The words of a spot in the passages of an edition, those of a section before others. */
function wordsIn(edition: Edition, section: string | null, spot: Spot): Range | null {
  const quote = spot.text.slice(spot.start, spot.end).trim();
  const whole = tidy(spot.text);
  if (whole === '') return null;
  const passages =
    section === null ? edition.passages : edition.passages.filter((one) => one.section === section);
  const rest = section === null ? [] : edition.passages.filter((one) => one.section !== section);
  for (const some of [passages, rest]) {
    const passage =
      some.find(({ text }) => tidy(text) === whole) ??
      some.find(({ text }) => text.length > 3 && (holds(whole, tidy(text)) || holds(tidy(text), whole))) ??
      (some === passages && section !== null ? mostAlike(some, whole) : null);
    if (passage) return rangeIn(edition, passage, quote, spot);
  }
  return null;
}

/** Whether a text has another in it as whole words, and it is not a scrap that any text may have. */
const holds = (text: string, part: string): boolean =>
  part.length > 12 && part.length * 3 > text.length && text.includes(part);

function mostAlike(passages: readonly Passage[], text: string): Passage | null {
  const bag = bagOf(text);
  const [best] = passages
    .map((passage) => ({ passage, share: likeness(bag, bagOf(passage.text)) }))
    .filter(({ share }) => share >= 0.6)
    .sort((one, other) => other.share - one.share);
  return best?.passage ?? null;
}

function rangeIn(edition: Edition, passage: Passage, quote: string, { text, start }: Spot): Range {
  const shift = text.indexOf(passage.text);
  const near = Math.max(0, start - Math.max(0, shift) - quote.length - 2);
  const at = quote === '' ? -1 : Math.max(passage.text.indexOf(quote, near), passage.text.indexOf(quote));
  if (at !== -1) return placeOf(edition, passage, at, at + quote.length);
  // What would only come is shown at the word that it would follow.
  const before = /\S+\s*$/.exec(text.slice(0, start))?.[0].trim() ?? '';
  const follows = before === '' ? -1 : passage.text.indexOf(before);
  if (quote === '' && follows !== -1) return placeOf(edition, passage, follows, follows + before.length);
  return placeOf(edition, passage, 0, passage.text.length);
}

function wholeLine({ text }: SourceFile, line: number): Range {
  const own = text.split('\n', line)[line - 1] ?? '';
  return { line, column: 1, endLine: line, endColumn: own.length + 1 };
}
