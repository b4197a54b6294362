// `seloste status`: the state of every notice in every language, on one page.
import { resolve } from 'node:path';
import { examine, noticesOf } from '../examine.ts';
import type { Command } from './command.ts';
import { noFolder } from './no-folder.ts';
import { countsOf, noticeState } from './notice-state.ts';
import { shared } from './options.ts';
import { statusTable } from './status-table.ts';

/** Tells of each notice and language what waits to be done. Exit 0, whatever it is: `check` is the judge. */
export const status: Command = {
  about: {
    fi: 'Näytä jokaisen selosteen tila kielittäin.',
    en: 'Show the state of every notice in every language.',
  },
  paths: null,
  options: {
    ...shared,
    json: {
      type: 'boolean',
      about: {
        fi: 'tulosta JSON, jossa on myös jokaisen selosteen tiedot kohdittain',
        en: 'print JSON, with every element of every notice',
      },
    },
  },

  run: async ({ options }, talk) => {
    const { out, today } = talk;
    const root = resolve(String(options['root'] ?? '.'));
    const terms = { today, strict: options['strict'] === true };
    const { compiled, diagnostics, known } = await examine(root, terms, noticeState);
    const absent = noFolder(diagnostics, talk);
    if (absent !== null) return absent;
    const states = compiled?.notices ?? [];
    const unreadable = noticesOf(known).filter((id) => !states.some((state) => state.notice === id));
    if (options['json'] === true) {
      const notices = states.map(({ notice, editions, ...state }) => ({
        notice,
        ...state,
        editions: editions.map((edition) => ({
          ...edition,
          ...countsOf(diagnostics, notice, edition.language),
        })),
      }));
      out(`${JSON.stringify({ schema: 1, date: today, notices, unreadable }, null, 2)}\n`);
      return 0;
    }
    out(statusTable({ states, unreadable, diagnostics, review: compiled?.site.review }, talk));
    return 0;
  },
};
