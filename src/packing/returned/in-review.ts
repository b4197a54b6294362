// A review with what came back in a document beside the clauses that it is about.
import type { Diagnostic } from '../../model.ts';
import { placedIn } from '../../reviewing/findings.ts';
import type { Review } from '../../reviewing/review.ts';
import type { SourceText } from './source-text.ts';

/** The review with some more findings, those of each language in their places. */
export const withFindings = (
  review: Review,
  { editions }: SourceText,
  diagnostics: readonly Diagnostic[],
): Review => ({
  ...review,
  editions: review.editions.map((edition) => ({
    ...edition,
    findings: [
      ...edition.findings,
      ...placedIn(
        diagnostics.filter(({ language }) => language === edition.lang),
        editions.find((one) => one.edition.lang === edition.lang)?.parts ?? [],
        edition.redline,
      ),
    ],
  })),
});
