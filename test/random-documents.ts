// Texts of editions at random, with what authors would not write: for laws that hold whatever the text.
import fc from 'fast-check';
import type { Document, ListForm, Mark, Piece, Run, TextForm } from '../src/comparing/document.ts';
import { joined } from '../src/comparing/runs.ts';

// A small vocabulary, so that texts have much in common.
const word = fc.constantFrom(
  'tiedot',
  'ei',
  'poistetaan',
  '10 vuotta',
  'voi',
  ', ',
  '.',
  ' ',
  '<w:p>',
  ']]>',
  '&amp;',
);
const run = fc.record<Run>({
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  marks: fc.constantFrom<Mark[][]>([], [], [], ['strong'], ['note']),
  href: fc.constantFrom(null, null, null, '#purpose', 'https://example.fi/', 'javascript:alert(1)'),
});
const runs = fc.array(run, { maxLength: 3 }).map(joined);
const line = fc.record({
  kind: fc.constant('text' as const),
  form: fc.constantFrom<TextForm[]>('p', 'p', 'h4', 'gap', 'hr'),
  runs,
});
const table = fc.record({
  kind: fc.constant('table' as const),
  caption: runs,
  rows: fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 3 }),
});
const pieces: fc.Arbitrary<Piece[]> = fc.letrec<{ pieces: Piece[]; list: Piece }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    form: fc.constantFrom<ListForm[]>('ul', 'ol 1', 'ol 3', 'dl', 'quote'),
    items: fc.array(tie('pieces'), { maxLength: 3 }),
  }),
  pieces: fc.array(fc.oneof({ depthSize: 'small' }, line, table, tie('list')), { maxLength: 3 }),
})).pieces;
const clause = fc.record({
  id: fc.constantFrom(null, 'purpose-1', 'offers'),
  number: fc.constantFrom('1.1', '1.2'),
  title: runs,
  pieces,
});
const section = fc.record({
  key: fc.constantFrom('meta', 'purpose', 'content', 'rights', 'section-3', 'household'),
  number: fc.constantFrom('1', '2', ''),
  title: runs,
  clauses: fc.array(clause, { maxLength: 2 }),
});

/** A text. */
export const randomDocument = fc.record<Document>({
  lang: fc.constant('fi'),
  sections: fc.array(section, { maxLength: 4 }),
});

/** Two texts that have much in common: parts are left out, doubled, shuffled, or of another form. */
export const randomEdit = randomDocument.chain((before) =>
  fc
    .record({
      shuffled: fc.shuffledSubarray(
        before.sections.map((one) => ({
          ...one,
          clauses: one.clauses
            .toReversed()
            .map((own) => ({ ...own, pieces: own.pieces.slice(1).map(otherwise) })),
        })),
      ),
      kept: fc.subarray(before.sections),
    })
    .map(({ shuffled, kept }) => ({ before, after: { ...before, sections: [...shuffled, ...kept] } })),
);

const otherwise = (piece: Piece): Piece => {
  if (piece.kind === 'list') return { ...piece, form: piece.form === 'ul' ? 'ol 1' : 'ul' };
  if (piece.kind === 'text') return { ...piece, form: piece.form === 'p' ? 'gap' : 'p' };
  return { ...piece, rows: piece.rows.map((cells) => cells.slice(1)) };
};
