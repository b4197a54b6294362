// A notice under review as a Word document of its new text alone.
import { redlineOf } from '../comparing/compare.ts';
import { accepted } from '../comparing/resolve.ts';
import type { AuthorLang } from '../model.ts';
import type { Review } from '../reviewing/review.ts';
import { editionsFile } from './docx/editions-file.ts';
import { words } from './docx/words.ts';

/** `clean.docx`: all editions one after another, each from a new page. The same review gives the same bytes. */
export async function cleanDocx(review: Review, lang: AuthorLang): Promise<Uint8Array> {
  const parts = review.editions
    .filter(({ edition }) => edition !== null)
    .map(({ redline }) => {
      const text = accepted(redline);
      return { redline: redlineOf(text, text), findings: [] };
    });
  return editionsFile(review, parts, words.clean[lang], lang);
}
