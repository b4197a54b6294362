// The footnotes at the end of a page.
import { basePath } from '../addresses.ts';
import * as languages from '../languages/index.ts';
import type { Edition, Html } from '../model.ts';
import type { Site } from '../schema/site.ts';
import { footnoteId, mentionId, rendererOf } from './markup.ts';

/** A footnote as the end of a page prints it. */
export type FootnoteView = { id: string; html: Html; back: { href: string; label: string }[] };

/** The footnotes of an edition, each with the way back to every mention. */
export function footnotesOf({ footnotes, lang }: Edition, site: Site): FootnoteView[] {
  const render = rendererOf(footnotes, lang, basePath(site));
  return footnotes.map(({ number, blocks, mentions }) => ({
    id: footnoteId(number, lang),
    html: render(blocks),
    back: Array.from({ length: mentions }, (_, at) => ({
      href: `#${mentionId(number, at + 1, lang)}`,
      label: languages[lang].backToMention(number),
    })),
  }));
}
