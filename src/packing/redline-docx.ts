// A notice under review as a Word document in which every change is tracked and every finding is a comment.
import type { AuthorLang } from '../model.ts';
import type { Review } from '../reviewing/review.ts';
import { editionsFile } from './docx/editions-file.ts';
import { words } from './docx/words.ts';

/**
 * `redline.docx`: all editions one after another, each from a new page. With all changes accepted it has the text of
 * `clean.docx`, with all rejected that of the text it is compared with. The same review gives the same bytes.
 */
export async function redlineDocx(review: Review, lang: AuthorLang): Promise<Uint8Array> {
  const [first, ...rest] = review.editions;
  // Findings about no edition stand on top of the first one.
  const common = review.findings.map((diagnostic) => ({ diagnostic, section: 'meta', clause: null }));
  const parts = first ? [{ ...first, findings: [...common, ...first.findings] }, ...rest] : [];
  return editionsFile(review, parts, words.redline[lang], lang);
}
