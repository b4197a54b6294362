// A notice under review as one file to send: what lawyers read, comment on and sign without this program.
import type { AuthorLang } from '../model.ts';
import { sheetsOf } from '../reviewing/pages.ts';
import type { Review } from '../reviewing/review.ts';
import { onePage } from './one-page.ts';
import { readMe, readMeNames } from './read-me.ts';
import { sha256, sumsName, sumsOf } from './sums.ts';
import { zipOf } from './zip.ts';

/** What is packed: the review of one notice, its findings in the form of `check --format json`, and the site's stylesheet. */
export type ToPack = { review: Review; findings: string; stylesheet: string; lang: AuthorLang };

/** A pack: the name its contents give it, and its bytes. */
export type Pack = { name: string; bytes: Uint8Array };

/**
 * Makes the pack. The same input gives the same bytes. The digits at the end of the name are the beginning of the SHA-256
 * of its list of checksums, so that packs with different contents have different names.
 */
export async function packOf({ review, findings, stylesheet, lang }: ToPack): Promise<Pack> {
  const [{ redlineDocx }, { cleanDocx }, { signOffDocx }] = await Promise.all([
    import('./redline-docx.ts'),
    import('./clean-docx.ts'),
    import('./sign-off-docx.ts'),
  ]);
  const files = new Map([
    ['review.html', utf8(onePage(sheetsOf(review, lang, null), stylesheet, lang))],
    ['redline.docx', await redlineDocx(review, lang)],
    ['clean.docx', await cleanDocx(review, lang)],
    ['sign-off.docx', await signOffDocx(review, lang)],
    ['findings.json', utf8(findings)],
    [readMeNames[lang], utf8(readMe(review, lang))],
  ]);
  const sums = sumsOf(files);
  return {
    name: `pack-${review.id}-${sha256(sums).slice(0, 16)}.zip`,
    bytes: zipOf(new Map([...files, [sumsName, utf8(sums)]])),
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
