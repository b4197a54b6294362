// A notice made ready to be printed: its text is markup, rendered once for all the pages it stands on.
import type { Telling } from './answers/answer.ts';
import { fingerprintOf } from './fingerprint.ts';
import { footnotesOf, type FootnoteView } from './footnotes.ts';
import * as languages from '../languages/index.ts';
import type { Lang, Notice } from '../model.ts';
import type { Facts, Words } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import { outlineOf, type SectionView } from './pages/outline.ts';

/** An edition ready to be printed. It holds no trees: those of a thousand notices would fill the memory. */
export type ShownEdition = {
  notice: string;
  lang: Lang;
  words: Words;
  sections: SectionView[];
  footnotes: FootnoteView[];
  fingerprint: string;
};

/** A notice ready to be printed, its editions in the order of the site's languages, the source first. */
export type ShownNotice = { id: string; facts: Facts; editions: ShownEdition[] };

/** All that a site is made of, ready to be printed. */
export type Register = { site: Site; notices: ShownNotice[] };

/** Renders a notice. */
export const show = (notice: Notice, site: Site): ShownNotice => ({
  id: notice.id,
  facts: notice.facts,
  editions: notice.editions.map((edition) => ({
    notice: notice.id,
    lang: edition.lang,
    words: edition.words,
    sections: outlineOf(notice, edition, tellingOf(site, notice.facts, edition)),
    footnotes: footnotesOf(edition, site),
    fingerprint: fingerprintOf(notice, edition),
  })),
});

/** What the answers of an edition are made from. */
export const tellingOf = (
  site: Site,
  facts: Facts,
  { lang, words }: { lang: Lang; words: Words },
): Telling => ({
  facts,
  words,
  site,
  lang,
  language: languages[lang],
});
