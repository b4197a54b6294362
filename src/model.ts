// The vocabulary: every central type. Types only; read this first.
import type { Heading, Root, RootContent } from 'mdast';
import type { Matter } from './reading/front-matter.ts';
import type { NodesByType } from './reading/nodes.ts';
import type * as languages from './languages/index.ts';
import type { SectionKey } from './law/sections.ts';
import type { ApprovalRecord } from './schema/approval.ts';
import type { Facts, Words } from './schema/notice.ts';
import type { VersionRecord } from './schema/record.ts';

/** A language the site speaks: the BCP 47 tag that also names an edition's file. */
export type Lang = keyof typeof languages;

/** A sentence for the author of a notice, in both languages the tool talks to authors in. */
export type Said = { fi: string; en: string };

/** A language the tool talks to authors in. */
export type AuthorLang = keyof Said;

/**
 * `error`: nothing is published. `warning`: probably wrong or weak. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file. Lines and columns are 1-based, columns in UTF-16 units, the end is exclusive. */
export type Range = { line: number; column: number; endLine: number; endColumn: number };

/** A file as it lies on the disk: nothing about it is known. Its path is relative to the root, `/`-separated. */
export type RawFile = { path: string; bytes: Uint8Array };

/** A file that is text: valid UTF-8, no BOM, lines end in LF, Unicode form C, nothing invisible in it. */
export type SourceFile = { path: string; text: string };

/** An edition whose metadata can be read. What they say is not to be trusted yet, and its text is not parsed. */
export type Opened = {
  file: SourceFile;
  notice: string;
  lang: Lang;
  /** The front matter with the position of every key and value. Line 1 is line 1 of the file. */
  matter: Matter;
  /** The Markdown, with an empty line for each line of the front matter, so that line 1 is line 1 of the file. */
  text: string;
};

/** What an edition’s metadata say, checked against the schema; the facts are in the source language’s alone. */
export type Told = { words: Words; facts?: Facts };

/** An edition split into sections. */
export type Draft = Opened & {
  /** The whole body as a tree; `preamble`, `sections` and `footnotes` are made of its parts. */
  body: Root;
  /** The nodes of the body by type, so that no rule walks the tree again. */
  nodes: NodesByType;
  /** What stands before the first `##` heading: nothing, in a good notice. */
  preamble: Block[];
  sections: Section[];
  footnotes: Footnote[];
};

/** One notice in one language, its words checked against the schema. */
export type Edition = Draft & {
  words: Words;
  /** Every piece of text that its reader sees and its author wrote: first the metadata's, then the body's. */
  passages: Passage[];
  /** Its text that is read from left to right, sentence by sentence: not names, headings or tables. */
  running: Read[];
  /** How the words of its passages begin, in small letters: what is not here need not be looked for. */
  beginnings: ReadonlySet<string>;
};

/** A piece of text that stands on its own, without its marks: a field of the metadata, a heading, a paragraph, a cell. */
export type Passage = {
  /** The section in which it is shown; `meta` for the name and lead of the notice, `footnotes` for a footnote. */
  section: SectionKey | 'meta' | 'footnotes' | (string & {});
  kind: 'field' | 'heading' | 'paragraph' | 'item' | 'cell';
  text: string;
  sentences: Sentence[];
  /** Where it is written: a path into the metadata, or the stretches of the body it was put together from. */
  written: (string | number)[] | Stretch[];
};

/** A sentence and where it begins in its passage, in UTF-16 units. */
export type Sentence = { text: string; start: number };

/** A sentence with those of its words that are read as words: not numbers, addresses or phone numbers. */
export type Read = Sentence & { passage: Passage; words: string[] };

/** Where a part of a passage, from `start` on, is written: from an offset in the body's text, letter for letter or not. */
export type Stretch = { start: number; length: number; offset: number; isVerbatim: boolean };

/** The edition in the site's first language: it alone carries the facts. */
export type SourceEdition = Edition & { facts: Facts };

/** One notice in all its languages. `editions` is in the order of the site's languages, the source first. */
export type Notice = {
  id: string;
  facts: Facts;
  source: SourceEdition;
  editions: Edition[];
};

/** A version of a notice as it was released: its record, and the notice as it read. Neither changes any more. */
export type Version = { number: number; record: VersionRecord; notice: Notice };

/** What someone decided on a text of a notice. Approvals are numbered in the order in which they were given. */
export type Approval = { number: number; record: ApprovalRecord };

/** A `##` section of an edition. */
export type Section = {
  /** Its language-neutral address: the catalogue's key, else what the author gave, else a made one. */
  key: SectionKey | (string & {});
  /** Whether the author wrote the address: `{#key}`. */
  addressed: boolean;
  heading: Heading;
  /** The heading's words, without an explicit `{#key}`. */
  title: string;
  clauses: Clause[];
};

/** A part of a section: the text before its first `###` heading, then one for each such heading. */
export type Clause = { id: string | null; heading: Heading | null; title: string | null; blocks: Block[] };

/** A piece of Markdown that stands on its own: a paragraph, a list, a table, a quotation. */
export type Block = RootContent;

/** A footnote of an edition, numbered by first mention. */
export type Footnote = { identifier: string; number: number; blocks: Block[]; mentions: number };

/** A place in an edition: a path into its front matter, or a stretch of the file. */
export type Place = readonly (string | number)[] | Range;

/** Something wrong with a notice, as a rule tells it; it becomes a diagnostic when its place is looked up. */
export type Finding<T extends Draft = Edition> = {
  edition: T;
  at: Place;
  /** Set when the finding is of another severity than its rule. */
  severity?: Severity;
  section?: string;
  message: Said;
  help: Said;
};

/** Something to tell the author: what is wrong, where, and what to do. */
export type Diagnostic = {
  rule: string;
  severity: Severity;
  message: Said;
  help: Said;
  /** The article or act it rests on, when it rests on law. */
  ground?: string;
  path: string;
  range: Range;
  notice?: string;
  language?: Lang;
  section?: string;
  waived: boolean;
  /** The waiver that silences it, in the author's own words. */
  waiver?: { reason: string; until: string };
  /** What it points at is personal data, which a report does not repeat. */
  isPrivate?: boolean;
};

/** What a stage makes, and what it has to say about it. */
export type Outcome<T> = { value: T; diagnostics: Diagnostic[] };

/** Markup that is safe to print as it is: made by `typeset` or by the sanitizing Markdown renderer, nothing else. */
export type Html = string & { readonly __html: unique symbol };

/** A file to be published. Its path is relative to the output folder, `/`-separated, computed by us. */
export type Artifact = { path: string; contents: string };
