// What changed since the approvals of texts that a build refuses to publish, word by word.
import { examine } from '../examine.ts';
import type { AuthorLang } from '../model.ts';
import type { Terms } from '../pipeline.ts';
import { changesSince } from '../signing/changes-since.ts';
import { missingIn } from '../signing/missing.ts';
import { publicTexts } from '../signing/public-signed.ts';
import { redlines } from '../signing/release-refused.ts';

/** The changes of every notice under a root, each under its id; no text where nothing that was approved has changed. */
export async function unsignedRedlines(root: string, terms: Terms, lang: AuthorLang): Promise<string> {
  const { compiled } = await examine(root, terms, (notice, site, history) => ({
    id: notice.id,
    lines: publicTexts(notice, site, history).flatMap((text) =>
      redlines(missingIn(text, history, changesSince), lang),
    ),
  }));
  return (compiled?.notices ?? [])
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, lines }) => `${id}${lines.join('\n')}\n\n`)
    .join('');
}
