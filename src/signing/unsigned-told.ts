// Why an unsigned text is not released, for a terminal: the signatures it lacks, and a redline of what changed since.
import type { AuthorLang, Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import type { Since, Unsigned } from './unsigned.ts';
import { helpOf, messageOf } from './unsigned-words.ts';

/** What a text lacks to be released: each signature, then every change since the text that was approved. */
export function unsignedTold(id: string, unsigned: readonly Unsigned[], lang: AuthorLang): string {
  const signatures = unsigned.map((one) => `  ${visible(messageOf({ ...one, since: null }, null)[lang])}`);
  // Roles that approved the same text have the same to see.
  const changes = new Map(
    unsigned.flatMap(({ signature: { lang: tag, approval }, since }) =>
      since && approval ? [[`${tag} ${approval.record.texts[tag]}`, { tag, approval, since }] as const] : [],
    ),
  );
  const redlines = [...changes.values()].flatMap(({ tag, approval, since }) => [
    '',
    say.changed(tag, approval.number)[lang],
    ...linesOf(since, lang).map((line) => `  ${visible(line)}`),
  ]);
  const helps = [...new Set(unsigned.map((one) => helpOf(id, one, null)[lang]))];
  return [say.unsigned[lang], ...signatures, ...redlines, '', ...helps, ''].join('\n');
}

const linesOf = (since: Since, lang: AuthorLang): string[] => {
  const lines = since.lines(lang);
  return lines.length > 0 ? lines : [say.unseen[lang]];
};

const say = {
  unseen: {
    fi: 'Sanat ja tiedot ovat ennallaan. Muuttunut on se, miten teksti on jaettu tai numeroitu.',
    en: 'The words and facts are as they were. What changed is how the text is divided or numbered.',
  },
  unsigned: {
    fi: 'Versiota ei julkaistu: tekstiltä puuttuu hyväksyntöjä.',
    en: 'No version was released: the text lacks approvals.',
  },
  changed: (tag: string, number: number): Said => ({
    fi: `Mikä on muuttunut hyväksynnän ${number} jälkeen (${tag}), [-poistettu-] {+lisätty+}:`,
    en: `What changed since approval ${number} (${tag}), [-removed-] {+added+}:`,
  }),
};
