// What `seloste review --import` does: reads a document that came back, and tells what its readers said.
import { readFile } from 'node:fs/promises';
import { examine, reasons, summaryOf } from '../examine.ts';
import type { Diagnostic, Said } from '../model.ts';
import { returnedOf, type Returned } from '../packing/returned/document.ts';
import { answersIn } from '../packing/returned/findings.ts';
import { withFindings } from '../packing/returned/in-review.ts';
import { sourceTextOn } from '../packing/returned/source-text.ts';
import { reviewFor } from '../packing/returned/which-notice.ts';
import type { Terms } from '../pipeline.ts';
import { ioCode } from '../publishing/io-code.ts';
import { inOrder } from '../reading/in-order.ts';
import * as reporters from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Reviewed } from '../reviewing/reviewed.ts';
import type { Talk } from './command.ts';
import { wrongUsage } from './usage.ts';

type Found = Extract<Reviewed, { kind: 'reviewed' }>;

/** A document that could be read, and the reporter that prints what is in it. */
export type Reply = { name: string; returned: Returned; reporter: Reporter };

/** Reads the document; or the exit code, when it cannot be read or there is no such form. */
export async function readReply(file: string, format: string, { lang, err }: Talk): Promise<Reply | 2> {
  const reporter = Object.entries(reporters).find(([name]) => name === format)?.[1];
  if (!reporter) return wrongUsage(err, lang, say.noFormat(format, Object.keys(reporters)));
  const bytes = await readFile(file).catch((error: unknown) => {
    if (ioCode(error) === 'ENOENT' || ioCode(error) === 'EISDIR') return null;
    throw error;
  });
  const returned = bytes === null ? { unreadable: say.noFile } : returnedOf(bytes);
  if (!('unreadable' in returned)) return { name: file, returned, reporter };
  err(`${file}: ${returned.unreadable[lang]}\n`);
  return 2;
}

/** Prints what came back. The reviews with it beside their clauses. */
export async function importReply(
  { name, returned, reporter }: Reply,
  found: Found,
  { root, terms }: { root: string; terms: Terms },
  { lang, out, err, colour }: Talk,
): Promise<Found> {
  const review = reviewFor(returned, found.reviews);
  const { compiled } = await examine(root, terms, (notice, site, history) =>
    notice.id === review?.id ? sourceTextOn(terms.today)(notice, site, history) : null,
  );
  const source = compiled?.notices.find((one) => one !== null) ?? null;
  const of = review && source ? { review, source } : null;
  const answers = await answersIn({ name, returned, of }, lang);

  const diagnostics = inOrder(answers.map(({ diagnostic }) => diagnostic));
  const files = source?.editions.map((edition) => edition.file) ?? [];
  const summary = summaryOf(
    files.map(({ path }) => path),
    diagnostics,
  );
  const texts = new Map(files.map((one) => [one.path, one]));
  out(reporter({ summary, diagnostics, texts, notices: review ? [review.id] : [], reasons, lang, colour }));
  err(`${say.counted(diagnostics)[lang]}\n`);
  return {
    ...found,
    reviews: found.reviews.map((one) =>
      of && one === review ? withFindings(one, of.source, diagnostics) : one,
    ),
    others: [...found.others, ...diagnostics.filter(({ notice }) => notice === undefined)],
  };
}

const say = {
  noFile: { fi: 'Tiedostoa ei ole.', en: 'There is no such file.' },
  noFormat: (format: string, all: readonly string[]): Said => ({
    fi: `Muotoa ”${format}” ei ole. Muodot: ${all.join(', ')}.`,
    en: `There is no format “${format}”. Formats: ${all.join(', ')}.`,
  }),
  counted: (diagnostics: readonly Diagnostic[]): Said => {
    const comments = diagnostics.filter(({ rule }) => rule === 'comments-answered').length;
    const proposals = diagnostics.length - comments;
    const lost = diagnostics.filter(({ notice }) => notice === undefined).length;
    return {
      fi: `Kommentteja: ${comments}. Muutosehdotuksia: ${proposals}. Ilman paikkaa: ${lost}.`,
      en: `Comments: ${comments}. Proposed changes: ${proposals}. Without a place: ${lost}.`,
    };
  },
};
