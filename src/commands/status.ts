// `seloste status`: the state of every notice in every language, on one page.
import { resolve } from 'node:path';
import { completenessOf, examine, noticesOf } from '../examine.ts';
import type { AuthorLang, Diagnostic, Lang, Notice, Said } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { columns } from '../reporters/columns.ts';
import { visible } from '../reporters/visible.ts';
import { signOffOf, type Signature } from '../signing/sign-off.ts';
import { stateWords } from '../signing/state.ts';
import { hashesOf } from '../versions/unreleased.ts';
import type { Command } from './command.ts';
import { noFolder } from './no-folder.ts';
import { shared } from './options.ts';

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
    const { lang, out, today } = talk;
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
        return [
          visible(id),
          '–',
          '–',
          '–',
          '–',
          '–',
          String(errors),
          String(warnings),
          words.unreadable[lang],
        ];
      }),
    ];
    const heads = [...words.heads, ...(compiled?.site.review ? [words.signOff] : [])];
    out(columns([heads.map((head) => head[lang]), ...rows]));
    return 0;
  },
};

/** What is kept of a notice: `site` decides which languages there should be. */
function noticeState(notice: Notice, site: Site, { approvals }: History) {
  const { facts } = notice;
  const signOff = signOffOf(hashesOf(notice, site), approvals, site.review);
  return {
    notice: notice.id,
    version: facts.version ?? null,
    updated: facts.updated ?? facts.created ?? null,
    reviewDue: facts.reviewDue ?? null,
    gaps: facts.gaps?.length ?? 0,
    waivers: facts.waivers?.length ?? 0,
    editions: site.languages.map((language) => ({
      language,
      translation: translationState(language, notice),
      // Only a site with a policy has signatures to wait for.
      ...(site.review && { signOff: signaturesIn(language, signOff) }),
    })),
    elements: completenessOf(notice, site),
  };
}

/** What each role has said of the working text in a language. */
const signaturesIn = (language: Lang, signOff: readonly Signature[]) =>
  signOff
    .filter(({ lang }) => lang === language)
    .map(({ role, state, approval }) => ({
      role,
      state,
      ...(approval && { approval: approval.number, by: approval.record.by, on: approval.record.on }),
      ...(approval?.record.conditions && { conditions: approval.record.conditions }),
    }));

/** Who has signed, in a cell: one word when all agree, else each role with its state. */
function signOffTold(signOff: ReturnType<typeof signaturesIn>, lang: AuthorLang): string {
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

/**
 * `unmarked`: no one has recorded which text it was made from. Whether a recorded one has fallen behind is told by the
 * number of its sections that have changed.
 */
type TranslationState = 'source' | 'missing' | 'unmarked' | 'complete' | 'abridged';

function translationState(language: Lang, { source, editions }: Notice): TranslationState {
  if (language === source.lang) return 'source';
  const edition = editions.find(({ lang }) => lang === language);
  if (!edition) return 'missing';
  return edition.words.translation?.state ?? 'unmarked';
}

function countsOf(diagnostics: readonly Diagnostic[], notice: string, language?: string) {
  const own = diagnostics.filter(
    (one) => one.notice === notice && !one.waived && (language === undefined || one.language === language),
  );
  const count = (severity: Diagnostic['severity']) => own.filter((one) => one.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    sectionsBehind: own.filter(({ rule }) => rule === 'translations-current').length,
  };
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
