// What came back in a document, as findings about the notice that it is of: nothing is merged, and nothing is left out.
import * as languages from '../../languages/index.ts';
import type { AuthorLang, Diagnostic, Lang } from '../../model.ts';
import { fileStart } from '../../reading/range.ts';
import type { Review } from '../../reviewing/review.ts';
import { cleanDocx } from '../clean-docx.ts';
import { commentSaid } from './comment-said.ts';
import { compared, type Original } from './compared.ts';
import { returnedOf, type Returned } from './document.ts';
import type { Paragraph } from './paragraphs.ts';
import { bookmarksOf, placesOf, type Place, type Places } from './places.ts';
import { otherDocumentSaid, outdatedSaid, proposalSaid } from './proposal-said.ts';
import { proposalsIn, type Spot } from './proposals.ts';
import { commentsOn } from './remarks.ts';
import { placeless, type Saying } from './saying.ts';
import { locate, type SourceText } from './source-text.ts';
import { outdatedLanguages } from './which-notice.ts';

/** A finding and the part of the notice that it is about; null for what has no place in it. */
export type Answer = { diagnostic: Diagnostic; place: Place | null };

/** A document that came back, by its name, and what it is of; null when it is of no notice that is there. */
export type Reply = {
  name: string;
  returned: Returned;
  of: { review: Review; source: SourceText } | null;
};

/** The findings in the order of the document, comments before proposals. */
export async function answersIn({ name, returned, of }: Reply, lang: AuthorLang): Promise<Answer[]> {
  const { paragraphs, asides, comments } = returned;
  const original = of && (await originalOf(of.review, lang));
  const outcome = original && compared(original, paragraphs);
  const bookmarked: Places = of ? placesOf(paragraphs, bookmarksOf(of.review)) : new Map();
  const placeOf = (paragraph: Paragraph | null): Place | null =>
    (paragraph && (bookmarked.get(paragraph) ?? outcome?.places.get(paragraph))) ?? null;
  const at = (saying: Saying, place: Place | null, spot: Spot) =>
    answer(saying, name, of && { ...of, place, spot });

  const outdated = of ? outdatedLanguages(returned, of.review) : [];
  const untracked = (outcome?.untracked ?? []).filter(({ place }) => !outdated.includes(place.lang));
  return [
    ...commentsOn(paragraphs, comments).map(({ comment, paragraph, spot, quote, answered }) =>
      at(commentSaid({ ...comment, quote, answered }), placeOf(paragraph), spot),
    ),
    ...[...proposalsIn(paragraphs), ...proposalsIn(asides)].map(({ author, steps, spot, paragraph }) =>
      at(proposalSaid(author, steps, beginningOf(spot)), placeOf(paragraph), spot),
    ),
    ...untracked.map(({ proposal, place }) =>
      at(proposalSaid(null, proposal.steps, beginningOf(proposal.spot)), place, proposal.spot),
    ),
    ...(of ? outdated.map((own) => outdatedIn(own, of)) : []),
    ...(outcome?.untracked === null && outdated.length === 0 ? [unlike(name)] : []),
  ];
}

const beginningOf = ({ text, start }: Spot): string => text.slice(0, start);

/** The document of a notice as it would be sent now. */
async function originalOf(review: Review, lang: AuthorLang): Promise<Original> {
  const made = returnedOf(await cleanDocx(review, lang));
  if ('unreadable' in made) throw new Error(`a document of our own cannot be read: ${made.unreadable.en}`);
  const { paragraphs } = made;
  return { paragraphs, places: placesOf(paragraphs, bookmarksOf(review)) };
}

/** Told at the beginning of the file whose text the document does not have. */
function outdatedIn(lang: Lang, { review, source }: NonNullable<Reply['of']>): Answer {
  const path = source.editions.find(({ edition }) => edition.lang === lang)?.file.path ?? '';
  return {
    diagnostic: {
      ...outdatedSaid(languages[lang].autonym),
      path,
      range: fileStart,
      notice: review.id,
      language: lang,
      waived: false,
    },
    place: { lang, section: 'meta', clause: null },
  };
}

const unlike = (name: string): Answer => ({
  diagnostic: { ...otherDocumentSaid, path: name, range: fileStart, waived: false },
  place: null,
});

type Where = { review: Review; source: SourceText; place: Place | null; spot: Spot };

function answer(saying: Saying, name: string, where: Where | null): Answer {
  const found = where && locate(where.source, where.place, where.spot);
  if (!where || !found)
    return {
      diagnostic: { ...placeless(saying), path: name, range: fileStart, waived: false },
      place: null,
    };
  const { path, range, lang: language, section, clause } = found;
  const isNamed = section !== 'meta' && section !== 'footnotes';
  return {
    diagnostic: {
      ...saying,
      path,
      range,
      notice: where.review.id,
      language,
      ...(isNamed ? { section } : {}),
      waived: false,
    },
    place: { lang: language, section, clause },
  };
}
