// Tabs before a field: spaces, when every way to read the file with them says the same.
import { plainOf, readFrontMatter, readYaml } from '../reading/front-matter.ts';
import { writingOf } from '../reading/syntax/writing.ts';
import type { Edit, Fix, Page } from './fix.ts';

export const spacesIndent: Fix = {
  id: 'spaces-indent',
  did: { fi: 'sarkaimet välilyönneiksi', en: 'tabs to spaces' },

  edits(page) {
    if (!page.told.some(({ rule }) => rule === 'spaces-indent')) return [];
    const ways = widths.map((width) => {
      const edits = withSpaces(page, width);
      return { edits, says: whatIsSaid(page, edits) };
    });
    const [first, ...more] = ways.filter(({ says }) => says !== null);
    if (first) return more.every(({ says }) => says === first.says) ? first.edits : [];
    return isMixed(indents(page)) ? [] : withSpaces(page, 2);
  },
};

const widths = [2, 4, 8];

const withSpaces = (page: Page, width: number): Edit[] =>
  indents(page)
    .filter(({ lead }) => lead.includes('\t'))
    .map(({ line, lead }) => ({
      line,
      column: 1,
      endColumn: lead.length + 1,
      text: lead.replace(/-\t/g, '- ').replaceAll('\t', ' '.repeat(width)),
    }));

/** What stands before the first letter of each line of the metadata that does not continue a text. */
function indents({ path, text }: Page): { line: number; lead: string }[] {
  const end = path.endsWith('.md') ? text.indexOf('\n---', 3) : text.length;
  return writingOf(text.slice(0, Math.max(end, 0)))
    .rows.filter(({ inText, text: row }) => !inText && row.trim() !== '' && row !== '---')
    .map(({ number, text: row }) => ({ line: number, lead: /^[ \t-]*/.exec(row)?.[0] ?? '' }));
}

/**
 * Whether lines under one field are indented some by tabs and some by spaces: then their depth depends on the width of a
 * tab. Where they are not it is plain, even when something else is wrong that keeps the file from being read.
 */
function isMixed(rows: readonly { lead: string }[]): boolean {
  let [tabs, spaces] = [false, false];
  for (const { lead } of rows) {
    if (lead === '') [tabs, spaces] = [false, false];
    tabs ||= lead.includes('\t');
    spaces ||= lead.startsWith(' ');
    if (tabs && spaces) return true;
  }
  return false;
}

/** What the metadata say when they are written so; null when they cannot be read. */
function whatIsSaid({ path, lines }: Page, edits: readonly Edit[]): string | null {
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const text = lines
    .map((line, at) => {
      const edit = byLine.get(at + 1);
      return edit ? edit.text + line.slice(edit.endColumn - 1) : line;
    })
    .join('\n');
  const file = { path, text };
  const matter = path.endsWith('.md') ? readFrontMatter(file).value?.matter : readYaml(file).value;
  return matter ? JSON.stringify(plainOf(matter)) : null;
}
