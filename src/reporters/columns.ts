// A plain table for a terminal: columns as wide as their widest cell.
import stringWidth from 'string-width';

/** Rows of cells as lines of text, the first row underlined. Cells hold no line ends. */
export function columns(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[line(head), rule, ...rows.slice(1).map(line)].join('\n')}\n`;
}
