// Footnotes come in pairs: the mark in the text and the note.
import type { FootnoteDefinition, FootnoteReference, Parents, Text } from 'mdast';
import type { Draft, Finding, Range } from '../model.ts';
import { rangeOf } from '../reading/range.ts';
import { excerpt } from '../judging/remarks/remark.ts';
import type { WritingRule } from '../rules/rule.ts';

/** Every footnote mark has one note, and every note is mentioned: else text would vanish from the page. */
export const footnotesMatch: WritingRule = {
  id: 'footnotes-match',
  severity: 'error',
  why: {
    fi: 'Viite ilman alaviitettä jää tekstiin sellaisenaan, ja alaviite ilman viitettä katoaa sivulta.',
    en: 'A mark without a note stays in the text as it is, and a note without a mark vanishes from the page.',
  },

  *check(draft) {
    const { footnoteReference = [], footnoteDefinition = [], text = [] } = draft.nodes;
    const mentioned = new Set(footnoteReference.map(({ identifier }) => identifier));
    const notes = footnoteDefinition.filter((note) => draft.body.children.includes(note));
    const inside = footnoteDefinition.filter((note) => !notes.includes(note));
    const seen = new Set<string>();
    for (const note of notes) {
      if (seen.has(note.identifier)) yield again(draft, note);
      else if (!mentioned.has(note.identifier)) yield unmentioned(draft, note);
      seen.add(note.identifier);
    }
    for (const note of inside) yield indented(draft, note);
    for (const holder of [...(draft.nodes.heading ?? []), ...footnoteDefinition])
      for (const mark of marksWithin(holder)) yield astray(draft, mark);
    const rows = draft.file.text.split('\n');
    for (const left of text.filter(({ value }) => value.includes('[^')))
      for (const { mark, at } of marksIn(left, rows)) yield withoutNote(draft, mark, at);
  },

  good: {
    'fi.md': [['Suojaamme', 'Suojaamme[^1]\n\n[^1]: Tarkemmin pyynnöstä.\n\nSuojaamme']],
    'en.md': [['We protect', 'We protect[^1]\n\n[^1]: More on request.\n\nWe protect']],
  },
  bad: { 'fi.md': [['Suojaamme', 'Suojaamme[^1]']] },
};

/** The marks that the parser left as text, where they stand in the file. What the author escaped is meant as text. */
function marksIn(text: Text, rows: readonly string[]): { mark: string; at: Range }[] {
  const { line, column, endLine, endColumn } = rangeOf(text);
  return rows.slice(line - 1, endLine).flatMap((row, index) => {
    const from = index === 0 ? column - 1 : 0;
    const to = index === endLine - line ? endColumn - 1 : row.length;
    return [...row.slice(0, to).matchAll(/(?<!\\)\[\^[^\]\s]*\]?/g)]
      .filter((found) => found.index >= from)
      .map(({ 0: mark, index: start }) => ({
        mark,
        at: {
          line: line + index,
          column: start + 1,
          endLine: line + index,
          endColumn: start + mark.length + 1,
        },
      }));
  });
}

const withoutNote = (edition: Draft, mark: string, at: Range): Finding<Draft> => ({
  edition,
  at,
  message: {
    fi: `Viitteellä ”${excerpt(mark)}” ei ole alaviitettä.`,
    en: `The mark “${excerpt(mark)}” has no footnote.`,
  },
  help: /[^[^\]]\]$/.test(mark)
    ? {
        fi: `Lisää loppuun rivi, joka alkaa \`${excerpt(mark)}:\`, tai poista viite.`,
        en: `Add a line at the end that starts with \`${excerpt(mark)}:\`, or delete the mark.`,
      }
    : {
        fi: 'Kirjoita viite muodossa `[^1]` tai poista se.',
        en: 'Write the mark in the form `[^1]`, or delete it.',
      },
});

/** The footnote marks inside a heading or a footnote. */
function marksWithin(holder: Parents): FootnoteReference[] {
  return holder.children.flatMap((child) => {
    if (child.type === 'footnoteReference') return [child];
    return 'children' in child ? marksWithin(child) : [];
  });
}

const astray = (edition: Draft, mark: FootnoteReference): Finding<Draft> => ({
  edition,
  at: rangeOf(mark),
  message: {
    fi: `Viite ”[^${mark.label}]” on otsikossa tai toisessa alaviitteessä.`,
    en: `The mark “[^${mark.label}]” stands in a heading or in another footnote.`,
  },
  help: { fi: 'Siirrä viite leipätekstiin.', en: 'Move the mark into the body of the text.' },
});

const again = (edition: Draft, { label, ...node }: FootnoteDefinition): Finding<Draft> => ({
  edition,
  at: rangeOf(node),
  message: {
    fi: `Alaviite ”${label}” on kahdesti, ja vain toinen niistä näkyisi sivulla.`,
    en: `The footnote “${label}” is there twice, and only one of them would be on the page.`,
  },
  help: { fi: 'Anna jälkimmäiselle oma numero.', en: 'Give the second one a number of its own.' },
});

const indented = (edition: Draft, { label, ...node }: FootnoteDefinition): Finding<Draft> => ({
  edition,
  at: rangeOf(node),
  message: {
    fi: `Alaviite ”${label}” on luettelon tai lainauksen sisällä.`,
    en: `The footnote “${label}” stands inside a list or a quotation.`,
  },
  help: {
    fi: 'Siirrä alaviite omaksi kappaleekseen rivin alkuun.',
    en: 'Make the footnote a paragraph of its own at the start of a line.',
  },
});

const unmentioned = (edition: Draft, { label, ...node }: FootnoteDefinition): Finding<Draft> => ({
  edition,
  at: rangeOf(node),
  message: {
    fi: `Alaviitteeseen ”${label}” ei viitata missään.`,
    en: `The footnote “${label}” is mentioned nowhere.`,
  },
  help: {
    fi: `Lisää tekstiin \`[^${label}]\` tai poista alaviite.`,
    en: `Put \`[^${label}]\` in the text, or delete the footnote.`,
  },
});
