// Why an unsigned text is not released, for a terminal: the signatures it lacks, and a redline of what changed since.
import type { AuthorLang, Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import type { Missing, Since } from './missing.ts';
import { helpOf, messageOf } from './missing-words.ts';

/** What a text lacks to be released: each signature, then every change since the text that was approved. */
export function releaseRefused(id: string, missing: readonly Missing[], lang: AuthorLang): string {
  const signatures = missing.map((one) => `  ${visible(messageOf({ ...one, since: null }, null)[lang])}`);
  const helps = [...new Set(missing.map((one) => helpOf(id, one, null)[lang]))];
  return [say.unsigned[lang], ...signatures, ...redlines(missing, lang), '', ...helps, ''].join('\n');
}

/** Every change since each text that was approved and is not the one that is to be public; no lines where there is none. */
export function redlines(missing: readonly Missing[], lang: AuthorLang): string[] {
  // Roles that approved the same text have the same to see.
  const changes = new Map(
    missing.flatMap(({ signature: { lang: tag, approval }, since }) =>
      since && approval ? [[`${tag} ${approval.record.texts[tag]}`, { tag, approval, since }] as const] : [],
    ),
  );
  return [...changes.values()].flatMap(({ tag, approval, since }) => [
    '',
    say.changed(tag, approval.number)[lang],
    ...linesOf(since, lang).map((line) => `  ${visible(line)}`),
  ]);
}

const linesOf = (since: Since, lang: AuthorLang): string[] => {
  const lines = since.lines(lang);
  return lines.length > 0 ? lines : [say.unseen[lang]];
};

const say = {
  unseen: {
    fi: 'Sanat ja tiedot ovat ennallaan. Vain tekstin jako tai numerointi on muuttunut.',
    en: 'The words and facts are as they were. Only how the text is divided or numbered has changed.',
  },
  unsigned: {
    fi: 'Versiota ei julkaistu: tekstillä ei ole kaikkia hyväksyntöjä.',
    en: 'No version was released: the text does not have all its approvals.',
  },
  changed: (tag: string, number: number): Said => ({
    fi: `Muutokset päätöksen ${number} jälkeen (${tag}), [-poistettu-] {+lisätty+}:`,
    en: `Changes since decision ${number} (${tag}), [-removed-] {+added+}:`,
  }),
};
