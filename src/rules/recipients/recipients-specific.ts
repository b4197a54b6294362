// A category of recipients tells who they are: “partners” does not.
import { has, isDenied, sentenceAround } from '../../judging/sentences.ts';
import { mentionsIn, type Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import { isNamed } from '../is-named.ts';
import type { Rule } from '../rule.ts';

/** Recipients are named, or grouped by what they do. */
export const recipientsSpecific: Rule = {
  id: 'recipients-specific',
  covers: ['REC-04'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(e), 14(1)(e)',
  why: {
    fi: 'Kumppani voi olla kuka tahansa. Toimialasta lukija ymmärtää, mihin hänen tietonsa menevät.',
    en: 'A partner can be anyone. From the line of business a reader understands where their data goes.',
  },

  *check({ editions, facts }) {
    if (facts.gaps?.some(({ element }) => element === 'recipients')) return;
    for (const edition of editions) {
      const listed = inFields(edition);
      for (const mention of listed.length > 0 ? listed : inProse(edition).slice(0, 1))
        yield {
          ...foundAt(edition, mention),
          message: {
            fi: `”${mention.text}” on liian väljä vastaanottajaryhmä.`,
            en: `“${mention.text}” is too broad a category of recipients.`,
          },
          help: {
            fi: 'Nimeä vastaanottajat tai kerro niiden toimiala ja tehtävä, esimerkiksi ”kuljetusyritykset”.',
            en: 'Name the recipients, or tell their line of business and task, for example “carriers”.',
          },
        };
    }
  },

  good: {
    'fi.md': [
      [
        'Annamme kuljetusyritykselle',
        'Emme luovuta tietoja muille yhteistyökumppaneille. Annamme kuljetusyritykselle',
      ],
    ],
    'en.md': [['We give', 'We do not disclose data to other partners. We give']],
  },
  bad: {
    'fi.md': [
      [
        'recipients:\n',
        'recipients:\n  - id: kumppanit\n    name: yhteistyökumppanit\n    as: controller\n    country: FI\n',
      ],
    ],
    'en.md': [['recipients:\n', 'recipients:\n  - id: kumppanit\n    name: partners\n']],
  },
};

/** The names of recipients that are nothing but a broad word, where no reason tells more. */
const inFields = (edition: Edition): Mention[] =>
  (edition.words.recipients ?? []).flatMap(({ name, reason }) => {
    const passage = edition.passages.find(
      ({ section, kind, text }) => section === 'disclosures' && kind === 'field' && text === name,
    );
    if (!passage || !alone[edition.lang].test(passage.text)) return [];
    if (reason && !has(reason, broad[edition.lang])) return [];
    return [{ passage, text: passage.text, start: 0 }];
  });

const inProse = (edition: Edition): Mention[] =>
  [
    ...mentionsIn(edition, broad[edition.lang], {
      sections: ['disclosures'],
      kinds: ['paragraph', 'item', 'cell'],
    }),
  ].filter((one) => {
    const { text } = sentenceAround(one, edition.lang);
    return (
      has(text, giving[edition.lang]) &&
      !has(text, bound[edition.lang]) &&
      !isDenied(one, edition.lang) &&
      !isNamed(one, edition.lang)
    );
  });

const alone: Record<Lang, RegExp> = {
  fi: /^(?:muut |valitut |luotetut |eri |meidän )?(?:yhteistyökumppani(?:t|mme)|kumppani(?:t|mme)|yhteistyötahot|kolmannet osapuolet|ulkopuoliset(?: tahot| osapuolet)?|muut (?:tahot|osapuolet)|sidosryhmät)$/iu,
  sv: /^(?:andra |utvalda |våra |olika )?(?:samarbetspartner(?:s|er)?|partner(?:s|er)|tredje (?:part|parter)|utomstående(?: parter)?|andra parter|intressenter)$/iu,
  en: /^(?:other |selected |trusted |our |various )?(?:(?:business |co-operation |cooperation )?partners|third parties|outsiders|other parties|stakeholders)$/iu,
};

const broad: Record<Lang, RegExp> = {
  fi: phrases(
    'yhteistyökumppan*',
    'kolmansille osapuolille',
    'kolmannelle osapuolelle',
    'kolmannet osapuolet',
    'muille tahoille',
    'muut tahot',
  ),
  sv: phrases('samarbetspartner*', 'tredje part', 'tredje parter', 'andra parter'),
  en: phrases(
    'partner',
    'partners',
    "partner's",
    'partner’s',
    'third party',
    'third parties',
    'other parties',
  ),
};

const giving: Record<Lang, RegExp> = {
  fi: phrases(
    'luovut*',
    'annamme',
    'annetaan',
    'siirr*',
    'siirtä*',
    'jaamme',
    'jaetaan',
    'välit*',
    'tie* saavat',
    'tie* saa',
  ),
  sv: phrases('lämna*', 'ger', 'överför*', 'delar', 'delas', 'förmedla*'),
  en: phrases('disclos*', 'give', 'given', 'transfer*', 'share*', 'pass', 'passed'),
};

/** Disclosures that the law or the reader asks for: whoever they go to is told by that. */
const bound: Record<Lang, RegExp> = {
  fi: phrases('laki', 'lain', 'lakisäät*', 'lainsäädän*', 'viranomai*', 'pyynnöstäsi', 'suostumu*'),
  sv: phrases('lag', 'lagen', 'lagstiftning*', 'myndighet*', 'på din begäran', 'samtyck*'),
  en: phrases('law', 'laws', 'legislation', 'authorit*', 'at your request', 'consent*'),
};
