// The printed page of an edition into the text that its reader meets, section by section.
import * as languages from '../languages/index.ts';
import type { Html } from '../model.ts';
import type { Part } from '../showing/answers/answer.ts';
import { metaOf } from '../showing/pages/meta.ts';
import { authorityOf } from '../showing/pages/notice.ts';
import { tellingOf, type ShownEdition, type ShownText } from '../showing/show.ts';
import { escape } from '../showing/typeset.ts';
import type { ClauseText, Document, Piece, SectionText, TextForm } from './document.ts';
import { readingOnce, type Reader } from './pieces.ts';

/** The text of one edition. The reader may be shared with another text of it. */
export function documentOf(
  { site, facts }: Pick<ShownText, 'site' | 'facts'>,
  edition: ShownEdition,
  read: Reader = readingOnce(),
): Document {
  const { lang, words, sections, footnotes } = edition;
  const language = languages[lang];
  const telling = tellingOf(site, facts, edition);
  const rows = metaOf(facts, telling).map(({ term, text }) => ({ term, lines: [text] }));
  const authority = authorityOf(telling);
  const section = (key: string, number: string, heading: Html, clauses: ClauseText[]): SectionText => ({
    key,
    number,
    title: read.lines(heading),
    clauses,
  });
  const clause = (id: string | null, number: string, heading: Html | null, pieces: Piece[]): ClauseText => ({
    id,
    number,
    title: heading === null ? [] : read.lines(heading),
    pieces,
  });
  const pieces = (part: Part): Piece[] => partPieces(part, read);
  return {
    lang,
    sections: [
      section('meta', '', escape(words.registerName), [
        clause(null, '', null, [
          ...(words.lead ? read.pieces(escape(words.lead)) : []),
          ...pieces({ kind: 'details', rows }),
        ]),
      ]),
      ...sections.map(({ id, number, heading, clauses }) =>
        section(id, number, heading, [
          ...clauses.map((one) => clause(one.id, one.number ?? '', one.heading, one.parts.flatMap(pieces))),
          ...(id === 'rights'
            ? [
                clause('authority', '', escape(authority.title), [
                  ...pieces({ kind: 'details', rows: authority.rows }),
                ]),
              ]
            : []),
        ]),
      ),
      ...(footnotes.length > 0
        ? [
            section('footnotes', '', escape(language.footnotes), [
              clause(null, '', null, [
                { kind: 'list', form: 'ol 1', items: footnotes.map(({ html }) => read.pieces(html)) },
              ]),
            ]),
          ]
        : []),
    ],
  };
}

function partPieces(part: Part, read: Reader): Piece[] {
  const text = (form: TextForm, html: Html): Piece => ({ kind: 'text', form, runs: read.lines(html) });
  switch (part.kind) {
    case 'prose':
    case 'wide':
      return read.pieces(part.html);
    case 'statement':
      return [text('p', part.html)];
    case 'gap':
      return [text('gap', part.html)];
    case 'details':
      return [
        {
          kind: 'list',
          form: 'dl',
          items: part.rows.map(({ term, lines }) => [
            text('term', term),
            ...lines.map((line) => text('line', line)),
          ]),
        },
      ];
    case 'list':
      return [
        ...(part.title === '' ? [] : [text('title', part.title)]),
        { kind: 'list', form: 'ul', items: part.items.map((item) => [text('p', item)]) },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          caption: read.lines(part.caption),
          rows: [part.head, ...part.rows].map((cells) => cells.map(read.lines)),
        },
      ];
  }
}
