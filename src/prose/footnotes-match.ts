// Footnotes come in pairs: the mark in the text and the note.
import type { FootnoteDefinition, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { rangeOf } from '../range.ts';
import type { WritingRule } from '../rules/rule.ts';

/** Every footnote mark has its note, and every note is mentioned: else text would vanish from the page. */
export const footnotesMatch: WritingRule = {
  id: 'footnotes-match',
  severity: 'error',
  why: {
    fi: 'Viite ilman alaviitettä jää tekstiin sellaisenaan, ja alaviite ilman viitettä katoaa sivulta.',
    en: 'A mark without a note stays in the text as it is, and a note without a mark vanishes from the page.',
  },

  *check(draft) {
    const mentioned = new Set<string>();
    const notes: FootnoteDefinition[] = [];
    const texts: Text[] = [];
    visit(draft.body, (node) => {
      if (node.type === 'footnoteReference') mentioned.add(node.identifier);
      if (node.type === 'footnoteDefinition') notes.push(node);
      if (node.type === 'text' && node.value.includes('[^')) texts.push(node);
    });
    for (const note of notes.filter(({ identifier }) => !mentioned.has(identifier)))
      yield {
        edition: draft,
        at: rangeOf(note),
        message: {
          fi: `Alaviitteeseen ”${note.label}” ei viitata missään.`,
          en: `The footnote “${note.label}” is mentioned nowhere.`,
        },
        help: {
          fi: `Lisää tekstiin \`[^${note.label}]\` tai poista alaviite.`,
          en: `Put \`[^${note.label}]\` in the text, or delete the footnote.`,
        },
      };
    for (const text of texts) {
      const [mark = '[^'] = /\[\^[^\]\s]*\]?/.exec(text.value) ?? [];
      yield {
        edition: draft,
        at: rangeOf(text),
        message: {
          fi: `Viitteellä ”${mark}” ei ole alaviitettä.`,
          en: `The mark “${mark}” has no footnote.`,
        },
        help: {
          fi: `Lisää loppuun rivi, joka alkaa \`${mark}:\`.`,
          en: `Add a line at the end that starts with \`${mark}:\`.`,
        },
      };
    }
  },

  good: { 'fi.md': [['Suojaamme', 'Suojaamme[^1]\n\n[^1]: Tarkemmin pyynnöstä.\n\nSuojaamme']] },
  bad: { 'fi.md': [['Suojaamme', 'Suojaamme[^1]']] },
};
