// A text as its author wrote it: rows, and the marks and words that YAML takes it for.
import { CST, Lexer } from 'yaml';

/**
 * A row of a text, without its line end. `number` is 1-based; `indent` counts the spaces before its first letter,
 * `lead` the spaces and list dashes; `inText`: it continues a quoted or block text.
 */
export type Row = {
  number: number;
  start: number;
  text: string;
  indent: number;
  lead: number;
  inText: boolean;
};

/** A mark or a word. `plain` is a text without quotation marks, `block` one below `|` or `>`. */
export type Token = { kind: Kind; start: number; end: number; text: string };

/** A YAML text with its rows and tokens. */
export type Writing = { text: string; rows: Row[]; tokens: Token[] };

type Kind = Exclude<CST.TokenType, 'scalar'> | 'plain' | 'block' | 'unknown';

/** A YAML text taken apart, in linear time and without recursion: safe on any text. */
export function writingOf(text: string): Writing {
  const tokens = tokensOf(text);
  const texts = tokens.filter(({ kind }) => textKinds.has(kind));
  let at = 0;
  const rows = rowsOf(text).map((row) => {
    while ((texts[at]?.end ?? Infinity) <= row.start) at += 1;
    const inside = texts[at];
    if (inside === undefined) return row;
    // A block text starts with the first row below its header, which belongs to it.
    return { ...row, inText: inside.kind === 'block' ? inside.start <= row.start : inside.start < row.start };
  });
  return { text, rows, tokens };
}

/** The rows of a text. There is always one. */
export function rowsOf(text: string): Row[] {
  let start = 0;
  return text.split('\n').map((row, index) => {
    const [indent, lead] = [row.search(/[^ ]|$/), row.search(/[^ -]|$/)];
    const here = { number: index + 1, start, text: row, indent, lead, inText: false };
    start += row.length + 1;
    return here;
  });
}

/** The row that an offset is on. Past the end it is the last row. */
export function rowAt(rows: readonly Row[], offset: number): Row {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= offset) low = middle;
    if ((rows[middle]?.start ?? 0) > offset) high = middle - 1;
  }
  const row = rows[low];
  if (!row) throw new Error('a text has a row');
  return row;
}

/** Whether nothing but spaces and list dashes stand before an offset on its row. */
export function startsRow(rows: readonly Row[], offset: number): boolean {
  const { start, lead } = rowAt(rows, offset);
  return offset - start <= lead;
}

const textKinds = new Set<Kind>(['block', 'single-quoted-scalar', 'double-quoted-scalar']);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let scalar: Kind | null = null;
  let afterHeader = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    // These three stand for no text of the file: the lexer tells the parser something with them.
    if (scalar === null && (type === 'doc-mode' || type === 'flow-error-end')) continue;
    if (scalar === null && type === 'scalar') {
      scalar = afterHeader ? 'block' : 'plain';
      continue;
    }
    const kind: Kind = scalar ?? (type === null || type === 'scalar' ? 'unknown' : type);
    afterHeader = kind === 'block-scalar-header' || (afterHeader && kind !== 'block');
    tokens.push({ kind, start, end: start + lexeme.length, text: lexeme });
    start += lexeme.length;
    scalar = null;
  }
  return tokens;
}
