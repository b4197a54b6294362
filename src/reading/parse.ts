// A text file into a draft: metadata with places, sections with clauses.
import { readFrontMatter } from './front-matter.ts';
import { treeOf } from './markdown.ts';
import type { Diagnostic, Draft, Lang, Outcome, SourceFile } from '../model.ts';
import { nodesByType } from './nodes.ts';
import { structureOf } from './structure.ts';
import { tangleIn } from './tangle.ts';

/** The notice and the language of an edition's file: `notices/<id>/<lang>.md`. */
export type Identity = { notice: string; lang: Lang };

/** Reads an edition. Null, with what is wrong, when its metadata or its text cannot be read at all. */
export function parse(file: SourceFile, { notice, lang }: Identity): Outcome<Draft | null> {
  const { value: front, diagnostics } = readFrontMatter(file);
  const known = diagnostics.map((diagnostic) => ({ ...diagnostic, notice, language: lang }));
  if (front === null) return { value: null, diagnostics: known };
  const tangle = tangleIn(front.body);
  if (tangle) return { value: null, diagnostics: [...known, tangled(file, tangle, { notice, lang })] };
  const body = treeOf(front.body);
  const nodes = nodesByType(body);
  const draft = { file, notice, lang, matter: front.matter, body, nodes, ...structureOf(body, nodes, lang) };
  return { value: draft, diagnostics: known };
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
