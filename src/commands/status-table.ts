// The state of notices as a table for a terminal, a row for each language of each.
import type { AuthorLang, Diagnostic, Said } from '../model.ts';
import { columns } from '../reporters/columns.ts';
import { visible } from '../reporters/visible.ts';
import type { ReviewPolicy } from '../schema/site.ts';
import { stateWords } from '../signing/state.ts';
import type { Talk } from './command.ts';
import { countsOf, type NoticeState, type Signed, type TranslationState } from './notice-state.ts';

/** All notices of a site: those that can be read, and the ids of the others. */
type Notices = {
  states: readonly NoticeState[];
  unreadable: readonly string[];
  diagnostics: readonly Diagnostic[];
  review: ReviewPolicy | undefined;
};

/** The table. A review that is overdue has a mark; who has signed is told where the site asks for signatures. */
export function statusTable(
  { states, unreadable, diagnostics, review }: Notices,
  { lang, today }: Pick<Talk, 'lang' | 'today'>,
): string {
  const rows = [
    ...states.flatMap((state) =>
      state.editions.map((edition) => {
        const { errors, warnings, sectionsBehind } = countsOf(diagnostics, state.notice, edition.language);
        const due = state.reviewDue ?? '–';
        return [
          visible(state.notice),
          edition.language,
          visible(state.version ?? '–'),
          state.updated ?? '–',
          state.reviewDue && state.reviewDue < today ? `${due} !` : due,
          String(state.gaps),
          String(errors),
          String(warnings),
          sectionsBehind > 0
            ? words.behind(sectionsBehind)[lang]
            : words.translation[edition.translation][lang],
          ...(edition.signOff ? [signOffTold(edition.signOff, lang)] : []),
        ];
      }),
    ),
    ...unreadable.map((id) => {
      const { errors, warnings } = countsOf(diagnostics, id);
      return [visible(id), '–', '–', '–', '–', '–', String(errors), String(warnings), words.unreadable[lang]];
    }),
  ];
  const heads = [...words.heads, ...(review ? [words.signOff] : [])];
  return columns([heads.map((head) => head[lang]), ...rows]);
}

/** Who has signed, in a cell: one word when all agree, else each role with its state. */
function signOffTold(signOff: readonly Signed[], lang: AuthorLang): string {
  const states = signOff.map(({ role, state, conditions }) => {
    const isConditional = state === 'approved' && conditions !== undefined;
    return [role, stateWords[isConditional ? 'conditional' : state][lang]] as const;
  });
  const [first] = states;
  if (!first) return '–';
  return states.every(([, state]) => state === first[1])
    ? first[1]
    : states.map(([role, state]) => `${role}: ${state}`).join(', ');
}

const words = {
  heads: [
    { fi: 'Seloste', en: 'Notice' },
    { fi: 'Kieli', en: 'Language' },
    { fi: 'Versio', en: 'Version' },
    { fi: 'Päivitetty', en: 'Updated' },
    { fi: 'Tarkistettava', en: 'Review due' },
    { fi: 'Aukkoja', en: 'Gaps' },
    { fi: 'Virheitä', en: 'Errors' },
    { fi: 'Varoituksia', en: 'Warnings' },
    { fi: 'Käännös', en: 'Translation' },
  ],
  translation: {
    source: { fi: 'lähdekieli', en: 'source language' },
    missing: { fi: 'puuttuu', en: 'missing' },
    unmarked: { fi: 'merkitsemättä', en: 'not recorded' },
    complete: { fi: 'ajan tasalla', en: 'up to date' },
    abridged: { fi: 'lyhennelmä', en: 'abridged' },
  } satisfies Record<TranslationState, Said>,
  behind: (count: number): Said => ({
    fi: count === 1 ? '1 osio jäljessä' : `${count} osiota jäljessä`,
    en: count === 1 ? '1 section behind' : `${count} sections behind`,
  }),
  signOff: { fi: 'Hyväksyntä', en: 'Sign-off' },
  unreadable: { fi: 'ei voitu lukea', en: 'could not be read' },
};
