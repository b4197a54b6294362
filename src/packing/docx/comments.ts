// Findings as the comments of a document, each on the heading of what it is about.
import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import * as languages from '../../languages/index.ts';
import type { AuthorLang, Diagnostic } from '../../model.ts';
import { spansOf } from '../../reporters/visible.ts';
import { kindOf, waiverIn } from '../../reporters/words.ts';
import type { Placed } from '../../reviewing/findings.ts';
import type { Flow, Stretch } from './flow.ts';
import { author } from './writing.ts';

/** Paragraphs of a comment, the first of which is its title, and the words that it is about. */
export type Remark = { on: readonly Stretch[]; told: readonly string[] };

/** Where findings go: on the heading of their clause, else of their section, else on the first one of the edition. */
export function remarksOn(flow: Flow, findings: readonly Placed[], lang: AuthorLang): Remark[] {
  const headings = flow.flatMap((one) => (one.kind === 'line' && one.place !== null ? [one] : []));
  const there = headings.filter(({ fate }) => fate !== 'removed');
  const at = (section: string, clause: string | null) =>
    there.find(({ place }) => place?.section === section && place.clause === clause);
  return findings.flatMap(({ diagnostic, section, clause }) => {
    const line = at(section, clause) ?? at(section, null) ?? there[0] ?? headings[0];
    return line ? [{ on: line.stretches, told: findingTold(diagnostic, lang) }] : [];
  });
}

/** A finding: how grave it is and on what it rests, what is wrong, what to do, and whether it is let through. */
function findingTold(diagnostic: Diagnostic, lang: AuthorLang): string[] {
  const { message, help, ground } = diagnostic;
  const kind = kindOf(diagnostic, lang);
  const waiver = waiverIn(diagnostic, lang);
  return [
    ground ? `${kind} · ${ground}` : kind,
    message[lang],
    help[lang],
    ...(waiver === null ? [] : [waiver]),
  ];
}

/** A comment in the language of the authors. */
export function commentOf({ told }: Remark, id: number, moment: string, lang: AuthorLang): ICommentOptions {
  const language = { value: languages[lang].locale };
  return {
    id,
    author,
    initials: author.slice(0, 1),
    date: new Date(moment),
    children: told.map(
      (text, at) =>
        new Paragraph({
          children: spansOf(text).map(
            (span) =>
              new TextRun({
                text: span.text,
                bold: at === 0,
                language,
                ...(span.isCode ? { font: 'Consolas' } : {}),
              }),
          ),
        }),
    ),
  };
}
