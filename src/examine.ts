// Reads a folder and tells all there is to say about it: what `check`, `build` and `preview` begin with.
import type { Diagnostic, RawFile, SourceFile } from './model.ts';
import { byRulesAnd, compile, type Compiled, type Further, type Keep, type Terms } from './pipeline.ts';
import { decode } from './reading/decode.ts';
import { noticeAndLanguage } from './reading/file-names.ts';
import { load } from './reading/load.ts';
import { isFrozen } from './reading/notice-files.ts';
import type { Summary } from './reporters/reporter.ts';
import { publicSigned } from './signing/public-signed.ts';

export { reasons } from './judging/analyse.ts';
export { withTranslation } from './judging/translation-field.ts';
export { marksFor } from './judging/translation-marks.ts';
export { completenessOf } from './judging/completeness.ts';

/** A folder, examined. */
export type Examined<T> = {
  compiled: Compiled<T> | null;
  diagnostics: Diagnostic[];
  files: readonly RawFile[];
  /** The paths of all files read, and of what else is told of. */
  known: string[];
  texts: Map<string, SourceFile>;
};

/** Loads and compiles the notices under a root; `keep` says what is wanted of each. Throws what the disk throws. */
export async function examine<T>(root: string, terms: Terms, keep: Keep<T>): Promise<Examined<T>> {
  const files = await load(root);
  const judging = byRulesAnd(await furtherOn(files.value));
  const { value: compiled, diagnostics } = compile(files, terms, { keep, judging });
  const told = new Set(diagnostics.map(({ path }) => path));
  const texts = files.value
    .filter(({ path }) => told.has(path))
    .flatMap((file) => decode(file).value ?? [])
    .map((file) => [file.path, file] as const);
  const known = [...new Set([...files.value.map(({ path }) => path), ...told])];
  return { compiled, diagnostics, files: files.value, known, texts: new Map(texts) };
}

/** What compares texts takes long to load, and has nothing to say where nothing was ever released or approved. */
async function furtherOn(files: readonly RawFile[]): Promise<Further> {
  if (!files.some(({ path }) => isFrozen(path))) return publicSigned(null);
  const [{ discipline }, { changesSince }] = await Promise.all([
    import('./changelog/since-release.ts'),
    import('./signing/changes-since.ts'),
  ]);
  return (...text) => [...discipline(...text), ...publicSigned(changesSince)(...text)];
}

/** The ids of the notices that some files belong to. */
export const noticesOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => noticeAndLanguage(path).notice ?? [])),
];

/** The sum of some findings. */
export function summaryOf(paths: readonly string[], diagnostics: readonly Diagnostic[]): Summary {
  const editions = paths.filter((path) => path.endsWith('.md') && !isFrozen(path));
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity && !diagnostic.waived).length;
  return {
    notices: noticesOf(editions).length,
    editions: editions.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: diagnostics.filter(({ waived }) => waived).length,
    gaps: diagnostics.filter(({ rule }) => rule === 'gaps-closed').length,
  };
}
