// A section on the legal basis names one.
import { has } from '../../judging/sentences.ts';
import type { Edition, Lang, Notice } from '../../model.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { basesOf } from '../../law/rights.ts';
import type { Rule } from '../rule.ts';
import { basesNamed } from './bases-named.ts';
import { foundAt } from '../../judging/found-at.ts';

/** Where no purpose has a basis and a heading promises one, the text under it gives it. */
export const basisSectionAnswers: Rule = {
  id: 'basis-section-answers',
  covers: ['BAS-07'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(c), 14(1)(c)',
  why: {
    fi: 'Otsikko lupaa vastauksen. Jos sitä ei ole, lukija etsii perustetta turhaan.',
    en: 'A heading promises an answer. Without one a reader looks for the basis in vain.',
  },

  *check(notice) {
    if (isTold(notice)) return;
    for (const edition of notice.editions) {
      const [heading, ...rest] = edition.passages.filter(({ section }) => section === 'legalBasis');
      if (!heading || rest.length === 0 || rest.some(({ text }) => namesBasis(text, edition))) continue;
      yield {
        ...foundAt(edition, { passage: heading, text: heading.text, start: 0 }),
        message: {
          fi: `Otsikko ”${heading.text}” lupaa käsittelyn perusteen, mutta sitä ei kerrota.`,
          en: `The heading “${heading.text}” promises a legal basis, but none is given.`,
        },
        help: {
          fi: 'Lisää jokaiselle tarkoitukselle `basis`, tai kerro peruste otsikon alla.',
          en: 'Add a `basis` for every purpose, or tell the basis under the heading.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn oikeusperuste\n\nTaulukossa on jokaisen tarkoituksen peruste.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Legal basis for processing\n\nThe table has the basis of each purpose.\n\n## Recipients',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['    basis: contract\n', ''],
      ['    basis: legitimateInterests\n', ''],
      [
        'profiling: none\n',
        'profiling: none\ngaps:\n  - element: rights\n    reason: Selvitetään.\n    until: 2027-12-31\n  - element: complaint\n    reason: Selvitetään.\n    until: 2027-12-31\n',
      ],
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn oikeusperuste\n\nKäsittelemme tietojasi huolellisesti.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      ['## Recipients', '## Legal basis for processing\n\nWe process your data with care.\n\n## Recipients'],
    ],
  },
};

const isTold = ({ facts }: Notice): boolean =>
  basesOf(facts).length > 0 || (facts.gaps ?? []).some(({ element }) => element === 'legalBasis');

/** A basis, the article on bases, or an act in force: what the repealed one allows is no basis. */
const namesBasis = (text: string, { lang }: Edition): boolean => {
  const current = text.replaceAll(repealed[lang], ' ');
  return basesNamed(current, lang).length > 0 || has(current, acts[lang]);
};

const repealed: Record<Lang, RegExp> = {
  fi: phrases('henkilötietola*', '523/1999'),
  sv: phrases('personuppgiftslag*', '523/1999'),
  en: phrases('Personal Data Act*', '523/1999'),
};

const acts: Record<Lang, RegExp> = {
  fi: phrases(
    '*laki',
    '*lain',
    '*lakia',
    '*laissa',
    '*lakiin',
    'lainsäädän*',
    '*asetu*',
    '# artikla*',
    '#/#',
  ),
  sv: phrases('*lag', '*lagen', '*lagstiftning*', '*förordning*', 'artikel #', '#/#'),
  en: phrases('*law', '*laws', 'act', 'acts', 'legislation', 'regulation', 'article #', '#/#'),
};
