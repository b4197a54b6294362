// Where in a notice the paragraphs of a document are, by the hidden bookmarks around its headings.
import type { Lang } from '../../model.ts';
import type { Review } from '../../reviewing/review.ts';
import { bookmarkOf } from '../bookmarks.ts';
import type { Paragraph } from './paragraphs.ts';

/** A part of a notice in one language. */
export type Place = { lang: Lang; section: string; clause: string | null };

/** The place of each paragraph, as far as it is known. */
export type Places = ReadonlyMap<Paragraph, Place>;

/** All parts of a notice, those of its present text before those that were removed, by the names of their bookmarks. */
export function bookmarksOf({ editions }: Review): ReadonlyMap<string, Place> {
  const parts = (side: 'before' | 'after') =>
    editions.flatMap(({ lang, redline }) =>
      redline.sections.flatMap(({ key, clauses }) => [
        { lang, section: key[side], clause: null },
        ...clauses.map(({ address }) => ({ lang, section: key[side], clause: address[side] })),
      ]),
    );
  return new Map(
    [...parts('before'), ...parts('after')].map((place) => [
      bookmarkOf(place.lang, place.section, place.clause),
      place,
    ]),
  );
}

/** A heading has its bookmark, and what follows is under it. A note is where it is mentioned. */
export function placesOf(paragraphs: readonly Paragraph[], bookmarks: ReadonlyMap<string, Place>): Places {
  const places = new Map<Paragraph, Place>();
  const mentioned = new Map<string, Place>();
  let current: Place | null = null;
  for (const paragraph of paragraphs.filter(({ note }) => note === null)) {
    current = paragraph.bookmarks.flatMap((name) => bookmarks.get(name) ?? []).at(-1) ?? current;
    if (current === null) continue;
    places.set(paragraph, current);
    for (const note of paragraph.mentions) mentioned.set(note, current);
  }
  for (const paragraph of paragraphs) {
    const place = paragraph.note === null ? undefined : mentioned.get(paragraph.note);
    if (place) places.set(paragraph, place);
  }
  return places;
}
