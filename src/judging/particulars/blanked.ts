// Blanks out what has been taken from a text, so that no one finds it again.

/** The text with some stretches of it, in any order, filled with a letter that nothing looks for. Its length stays. */
export function blanked(text: string, taken: readonly { start: number; end: number }[]): string {
  if (taken.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    parts.push(text.slice(from, Math.max(from, start)), '\0'.repeat(end - Math.max(from, start)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
