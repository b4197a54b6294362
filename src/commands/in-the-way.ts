// The errors that stand in the way of recording something about a notice for good.
import { noticesOf, summaryOf, type Examined } from '../examine.ts';
import type { Diagnostic, Said } from '../model.ts';
import { terminal } from '../reporters/terminal.ts';
import { isUnsigned } from '../signing/public-signed.ts';
import type { Talk } from './command.ts';

/** The errors about a notice, and about the site as a whole. That a text is unsigned is what an approval mends. */
export const inTheWay = (diagnostics: readonly Diagnostic[], id: string): Diagnostic[] =>
  diagnostics.filter(
    (one) =>
      one.severity === 'error' &&
      !one.waived &&
      !isUnsigned(one) &&
      (one.notice === undefined || one.notice === id),
  );

/** Tells such errors as a check does, and then what was not done. */
export function tellInTheWay(
  { id, errors, mendFirst }: { id: string; errors: Diagnostic[]; mendFirst: Said },
  { known, texts }: Pick<Examined<unknown>, 'known' | 'texts'>,
  { lang, err, colour }: Pick<Talk, 'lang' | 'err' | 'colour'>,
): void {
  const own = known.filter((path) => noticesOf([path]).includes(id));
  err(terminal({ summary: summaryOf(own, errors), diagnostics: errors, texts, lang, colour }));
  err(`${mendFirst[lang]}\n`);
}
