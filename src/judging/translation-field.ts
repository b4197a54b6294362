// Writes the field `translation` into the text of an edition, and leaves every other byte as it is.
import type { Words } from '../schema/notice.ts';

/** What a translation tells of itself. */
export type Translation = NonNullable<Words['translation']>;

/**
 * The text with the field in its metadata, in the place of an earlier one or else at the end. Line ends stay as they
 * are. Null when the text has no metadata between two lines of `---`.
 */
export function withTranslation(text: string, { state, sources = {} }: Translation): string | null {
  const lines = text.split(/(?<=\n)/);
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  if (end === -1 || !/^\ufeff?---\s*$/.test(lines[0] ?? '')) return null;
  const lineEnd = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const field = [
    'translation:',
    `  state: ${state}`,
    '  sources:',
    ...Object.entries(sources).map(([section, mark]) => `    ${section}: ${mark}`),
  ].map((line) => line + lineEnd);
  const start = lines.findIndex((line, at) => at < end && /^translation\s*:/.test(line));
  if (start === -1) return [...lines.slice(0, end), ...field, ...lines.slice(end)].join('');
  return [...lines.slice(0, start), ...field, ...lines.slice(endOfField(lines, start, end))].join('');
}

/** Where the rows of a field end: after the last one that is indented. */
function endOfField(lines: readonly string[], start: number, end: number): number {
  const next = lines.findIndex((line, at) => at > start && (at >= end || /^[^\s]/.test(line)));
  const last = lines.slice(start, next).findLastIndex((line) => line.trim() !== '');
  return start + last + 1;
}
