// What the facts of a notice answer in a section, before a word of prose: the pieces a page is made of.
import type { Language } from '../../languages/language.ts';
import type { Facts, Words } from '../../schema/notice.ts';
import type { Site } from '../../schema/site.ts';
import type { Html, Lang } from '../../model.ts';

/** A piece of a section. Every template knows how to print each kind. */
export type Part =
  | { kind: 'prose'; html: Html }
  /** A table of an author's; its label names the box in which it scrolls. */
  | { kind: 'wide'; html: Html; label: string }
  | { kind: 'statement'; html: Html }
  /** One neutral sentence: what the notice does not yet state. */
  | { kind: 'gap'; html: Html }
  | { kind: 'details'; rows: { term: Html; lines: Html[] }[] }
  | { kind: 'list'; title: Html; items: Html[] }
  /** The first cell of a row is its heading. */
  | { kind: 'table'; id: string; caption: Html; head: Html[]; rows: Html[][] };

/** A released version that told what it changed, in one language. */
export type Logged = { number: number; effectiveFrom: string; texts: readonly string[]; href: string };

/** What released versions changed, newest first, and the ids of the author's entries that they brought and so tell. */
export type ChangeLog = { versions: readonly Logged[]; told: ReadonlySet<string> };

/** All that an answer is made from: the facts of the notice, the words of one language, and what versions changed. */
export type Telling = {
  facts: Facts;
  words: Words;
  site: Site;
  lang: Lang;
  language: Language;
  changeLog: ChangeLog;
};

/** What the facts answer in one section. Empty when they say nothing there. */
export type Answer = (telling: Telling) => Part[];
