// “1. tammikuuta 2026” at the start of a line is a date to a Finn and a list to Markdown.
import * as languages from '../languages/index.ts';
import { rangeOf } from '../reading/range.ts';
import { excerpt } from '../judging/remarks/remark.ts';
import type { WritingRule } from '../rules/rule.ts';

/** A line that begins with a date is text, not an item of a list. */
export const datesNotLists: WritingRule = {
  id: 'dates-not-lists',
  severity: 'error',
  why: {
    fi: 'Markdown tekee rivin alussa olevasta päivästä numeroidun luettelon, ja päivä katoaa tekstistä.',
    en: 'Markdown makes a numbered list of a day at the start of a line, and the day is lost from the text.',
  },

  *check(draft) {
    const { ordinalDate } = languages[draft.lang];
    if (ordinalDate === null) return;
    const lines = draft.file.text.split('\n');
    for (const item of draft.nodes.listItem ?? []) {
      const at = rangeOf(item);
      const written = (lines[at.line - 1] ?? '').slice(at.column - 1);
      if (!ordinalDate.test(written)) continue;
      const [day = ''] = /^\d+/.exec(written) ?? [];
      const line = written.trim();
      yield {
        edition: draft,
        at: { ...at, endLine: at.line, endColumn: at.column + written.length },
        message: {
          fi: `Rivi ”${excerpt(line)}” alkaa päivämäärällä, ja siitä tulisi numeroitu luettelo.`,
          en: `The line “${excerpt(line)}” begins with a date and would become a numbered list.`,
        },
        help: {
          fi: `Lisää päivän numeron ja pisteen väliin kenoviiva: \`${day}\\.\``,
          en: `Put a backslash between the number of the day and the full stop: \`${day}\\.\``,
        },
      };
    }
  },

  good: {
    'fi.md': [['Suojaamme', '1\\. tammikuuta 2026 alkaen suojaamme']],
    'en.md': [['We protect', 'From 1 January 2026 we protect']],
  },
  bad: { 'fi.md': [['Suojaamme', '1. tammikuuta 2026 alkaen suojaamme']] },
};
