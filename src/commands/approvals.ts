// `seloste approvals`: who has approved what of the notices, and what it covers now.
import { resolve } from 'node:path';
import { examine, noticesOf } from '../examine.ts';
import type { Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { coverageOf, type Coverage } from '../signing/coverage.ts';
import { approvalsTable } from './approvals-table.ts';
import type { Command } from './command.ts';
import { noFolder } from './no-folder.ts';
import { noNotice } from './not-there.ts';
import { shared } from './options.ts';
import { wrongUsage } from './usage.ts';

/** Lists where the sign-off of each notice stands, and all decisions on it. Exit 1 when a notice that is asked for cannot be read. */
export const approvals: Command = {
  about: {
    fi: 'Näytä, kuka on hyväksynyt minkä tekstin ja mitä hyväksynnät nyt kattavat.',
    en: 'Show who has approved what, and what that covers now.',
  },
  paths: { fi: 'selosteet, joista kerrotaan (oletus: kaikki)', en: 'notices to tell of (default: all)' },
  operand: 'ID…',
  options: {
    root: shared.root,
    date: shared.date,
    json: { type: 'boolean', about: { fi: 'tulosta JSON', en: 'print JSON' } },
  },

  run: async ({ options, paths }, talk) => {
    const { lang, out, err, today } = talk;
    const root = resolve(String(options['root'] ?? '.'));
    const { compiled, diagnostics, known } = await examine(root, { today, strict: false }, coverageOf);
    const absent = noFolder(diagnostics, talk);
    if (absent !== null) return absent;
    const ids = noticesOf(known).filter((id) => paths.length === 0 || paths.includes(id));
    const missing = paths.find((id) => !ids.includes(id));
    if (missing !== undefined) return wrongUsage(err, lang, noNotice(missing));
    const states = (compiled?.notices ?? []).filter(({ notice }) => ids.includes(notice));
    const unreadable = ids.filter((id) => !states.some(({ notice }) => notice === id));
    if (options['json'] === true) {
      const policy = compiled?.site.review ?? null;
      out(
        `${JSON.stringify({ schema: 1, date: today, policy, notices: states.map(asJson), unreadable }, null, 2)}\n`,
      );
    } else for (const state of states) out(approvalsTable(state, lang));
    for (const id of unreadable) err(`${say.unreadable(visible(id))[lang]}\n`);
    return unreadable.length > 0 ? 1 : 0;
  },
};

const asJson = ({ notice, texts, signOff, decisions }: Coverage) => ({
  notice,
  texts,
  signOff: signOff.map(({ role, lang, state, approval }) => ({
    role,
    language: lang,
    state,
    approval: approval?.number ?? null,
  })),
  approvals: decisions.map(({ approval: { number, record }, covers }) => {
    const { seal, parties, sourceLanguage, against, ...told } = record;
    const versions = covers.versions.map(({ number: of, languages }) => ({ number: of, languages }));
    return {
      number,
      ...told,
      against: against === undefined ? null : Number(against),
      covers: { working: covers.working, versions },
    };
  }),
});

const say = {
  unreadable: (id: string): Said => ({
    fi: `Selostetta ”${id}” ei voitu lukea. Katso virheet: seloste check`,
    en: `The notice “${id}” could not be read. See the errors: seloste check`,
  }),
};
