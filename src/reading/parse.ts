// A text file into a draft: first its metadata with places, then its sections with clauses.
import { readFrontMatter } from './front-matter.ts';
import { treeOf } from './markdown.ts';
import type { Diagnostic, Draft, Lang, Opened, Outcome, SourceFile } from '../model.ts';
import { nodesByType } from './nodes.ts';
import { structureOf } from './structure.ts';
import { tangleIn } from './tangle.ts';

/** The notice and the language of an edition's file: `notices/<id>/<lang>.md`. */
export type Identity = { notice: string; lang: Lang };

/** Opens an edition: its metadata are read, its text is set apart. Null, with what is wrong, when they cannot be read. */
export function open(file: SourceFile, { notice, lang }: Identity): Outcome<Opened | null> {
  const { value: front, diagnostics } = readFrontMatter(file);
  return {
    value: front && { file, notice, lang, matter: front.matter, text: front.body },
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, notice, language: lang })),
  };
}

/** Parses the text of an edition. Null, with what is wrong, when it is too tangled to be read. */
export function parse(opened: Opened): Outcome<Draft | null> {
  const tangle = tangleIn(opened.text);
  if (tangle) return { value: null, diagnostics: [tangled(opened.file, tangle, opened)] };
  const body = treeOf(opened.text);
  const nodes = nodesByType(body);
  return { value: { ...opened, body, nodes, ...structureOf(body, nodes, opened.lang) }, diagnostics: [] };
}

const tangled = (
  { path }: SourceFile,
  { line, message, help }: NonNullable<ReturnType<typeof tangleIn>>,
  { notice, lang }: Identity,
): Diagnostic => ({
  rule: 'text-readable',
  severity: 'error',
  message,
  help,
  path,
  range: { line, column: 1, endLine: line, endColumn: 1 },
  notice,
  language: lang,
  waived: false,
});
