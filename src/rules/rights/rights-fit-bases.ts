// A right that the bases do not give is not promised.
import { has, sentencesIn } from '../../judging/sentences.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import { basesOf, rightsFollowing } from '../../law/rights.ts';
import * as languages from '../../languages/index.ts';
import type { Finding, Lang, Notice } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { rightWords } from './rights-spoken-of.ts';

const conditional = ['portability', 'erasure'] as const;

/** Portability and erasure are promised only where a stated basis gives them, when all bases are stated. */
export const rightsFitBases: Rule = {
  id: 'rights-fit-bases',
  covers: ['RGT-08'],
  severity: underGdpr('warning'),
  ground: 'GDPR 17(3), 20(1)',
  why: {
    fi: 'Kaikki oikeudet eivät ole voimassa kaikilla perusteilla. Lukija pettyy, jos hänelle luvataan oikeus, jota hänellä ei ole.',
    en: 'Not all rights go with all bases. A reader is let down by the promise of a right they do not have.',
  },

  *check(notice) {
    const { source, facts, editions } = notice;
    const { purposes = [], rights = [] } = facts;
    if (purposes.length === 0 || purposes.some(({ basis }) => !basis)) return;
    const held = rightsFollowing({ bases: basesOf(facts), marketing: false, automatedDecisions: false });
    for (const right of conditional.filter((one) => !held.includes(one))) {
      const declared = rights.indexOf(right);
      if (declared !== -1)
        yield { edition: source, at: ['rights', declared], section: 'rights', ...told(right, notice) };
    }
    if (held.includes('portability')) return;
    for (const edition of editions) {
      const { lang } = edition;
      const [promise] = [...sentencesIn(edition, { sections: ['rights'] })].filter(
        ({ text }) =>
          has(text, rightWords[lang].portability) &&
          !has(text, languages[lang].negations) &&
          !has(text, conditions[lang]),
      );
      if (promise) yield { ...foundAt(edition, promise), ...told('portability', notice) };
    }
  },

  good: {
    'fi.md': [['automatedDecisions: none\n', 'automatedDecisions: none\nrights:\n  - portability\n']],
  },
  bad: {
    'fi.md': [
      [
        '    basis: contract\n',
        '    basis: legalObligation\n    statute:\n      statute: 1336/1997\n      section: "2:10"\n',
      ],
      ['automatedDecisions: none\n', 'automatedDecisions: none\nrights:\n  - portability\n'],
      ['Lähetä pyyntö', 'Voit siirtää tietosi järjestelmästä toiseen.\n\nLähetä pyyntö'],
    ],
    'en.md': [['Send your', 'The right to data portability is yours.\n\nSend your']],
  },
};

function told(right: (typeof conditional)[number], { facts }: Notice): Pick<Finding, 'message' | 'help'> {
  const bases = (lang: 'fi' | 'en') =>
    basesOf(facts)
      .map((basis) => languages[lang].bases[basis])
      .join('; ');
  return {
    message: {
      fi: `Selosteessa luvataan oikeus, joka ei sovellu sen perusteisiin (${bases('fi')}): ${languages.fi.rights[right].name}.`,
      en: `The notice promises a right that does not go with its bases (${bases('en')}): ${languages.en.rights[right].name}.`,
    },
    help: {
      fi: 'Poista oikeus selosteesta, tai korjaa tarkoituksen `basis`.',
      en: 'Delete the right from the notice, or correct the `basis` of the purpose.',
    },
  };
}

/** Words by which a sentence says itself when one has the right. */
const conditions: Record<Lang, RegExp> = {
  fi: phrases('suostumu*', 'sopimu*', 'jos', 'mikäli', 'edellyttä*'),
  sv: phrases('samtyck*', 'avtal*', 'om', 'ifall', 'förutsätt*'),
  en: phrases('consent*', 'contract*', 'if', 'where', 'provided'),
};
