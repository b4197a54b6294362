// Words as Word has them: set in their marks, with links, and tracked when they came or went.
import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Mark, Run } from '../../comparing/document.ts';
import { visible } from '../../reporters/visible.ts';
import type { Stretch } from './flow.ts';
import { changed, type Writing } from './writing.ts';

/** The words. A link leads out of the document or nowhere: those within the page have no place in a file. */
export const writtenRuns = (stretches: readonly Stretch[], writing: Writing): ParagraphChild[] =>
  stretches.map(({ fate, run }) => {
    const options = lookOf(run, writing);
    const words =
      fate === 'kept'
        ? new TextRun(options)
        : fate === 'added'
          ? new InsertedTextRun({ ...options, ...changed(writing) })
          : new DeletedTextRun({ ...options, ...changed(writing) });
    const link = linkOf(run);
    return link === null ? words : new ExternalHyperlink({ link, children: [words] });
  });

/** The address that a run leads to from a file of its own, if there is one. */
function linkOf({ href, marks }: Run): string | null {
  if (href === null || marks.includes('note') || !/^(?:https?|mailto|tel):/i.test(href)) return null;
  return URL.canParse(href) ? visible(href) : null;
}

const lookOf = (run: Run, { locale }: Writing): IRunOptions => ({
  text: visible(run.text),
  language: { value: locale },
  ...(linkOf(run) === null ? {} : { style: 'Hyperlink' }),
  ...Object.assign({}, ...run.marks.map((mark) => looks[mark])),
});

const looks: Record<Mark, IRunOptions> = {
  strong: { bold: true },
  em: { italics: true },
  code: { font: 'Consolas' },
  note: { superScript: true },
};
