// Which notice a document that came back is about.
import { documentOf } from '../../comparing/document-of-edition.ts';
import { piecesText, textOf } from '../../comparing/runs.ts';
import type { Lang } from '../../model.ts';
import type { Review } from '../../reviewing/review.ts';
import type { Returned } from './document.ts';
import { sentOf, sentText, tidy } from './sent.ts';

/** The notice; null when nothing in the document is of any. Its foot names it, and else its text shows it. */
export function reviewFor({ paragraphs, asides }: Returned, reviews: readonly Review[]): Review | null {
  const feet = asides.map(sentText);
  const named = reviews.find(({ id }) => feet.some((text) => text.startsWith(`${id} · `)));
  if (named) return named;
  const long = sentOf(paragraphs)
    .map(({ text }) => text)
    .filter((text) => text.length > 20)
    .slice(0, mostLooked);
  const shared = reviews.map((review) => {
    const text = wholeText(review);
    return { review, count: long.filter((one) => text.includes(one)).length };
  });
  const [best] = shared.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return best?.review ?? null;
}

// More would not tell more.
const mostLooked = 300;

/** The languages in which the text is not any more what the foot of the document says that it was. */
export function outdatedLanguages({ asides }: Returned, review: Review): Lang[] {
  const told = asides.flatMap((one) => [
    ...sentText(one).matchAll(/(?:^| )([a-z]{2}) ([0-9a-f]{16})(?= |$)/g),
  ]);
  return review.text.editions
    .filter(({ lang, fingerprint }) => {
      const own = told.filter(([, tag]) => tag === lang);
      return own.length > 0 && own.every(([, , sent]) => sent !== fingerprint);
    })
    .map(({ lang }) => lang);
}

const wholeText = ({ text }: Review): string =>
  text.editions
    .flatMap((edition) =>
      documentOf(text, edition).sections.flatMap(({ title, clauses }) => [
        textOf(title),
        ...clauses.flatMap((clause) => [textOf(clause.title), piecesText(clause.pieces)]),
      ]),
    )
    .map(tidy)
    .join('\n');
