// What a heading asks is what the text under it answers: disclosures are one thing, transfers another.
import { has, sentencesIn } from '../../judging/sentences.ts';
import type { ElementKey } from '../../law/elements.ts';
import type { SectionKey } from '../../law/sections.ts';
import type { Edition, Lang, Notice, Said } from '../../model.ts';
import { rangeOf } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

type Question = {
  section: SectionKey;
  element: ElementKey;
  isAnswered: (text: string, lang: Lang) => boolean;
  /** Something else is answered in its place. */
  isEvaded: (text: string, lang: Lang) => boolean;
  message: (title: string) => Said;
  help: Said;
};

/** The section on recipients tells of recipients, and the section on transfers of transfers. */
export const headingsAnswered: Rule = {
  id: 'headings-answered',
  covers: ['STR-06'],
  severity: 'error',
  ground: 'GDPR 13(1)(e)–(f), 14(1)(e)–(f); HetiL 10 §',
  why: {
    fi: 'Otsikko lupaa vastauksen. Jos teksti vastaa toiseen kysymykseen, lukija ei huomaa, että vastaus puuttuu.',
    en: 'A heading promises an answer. If the text answers another question, no reader sees that it is missing.',
  },

  *check(notice) {
    for (const question of questions.filter((one) => !isTold(one, notice)))
      for (const edition of notice.editions)
        for (const { key, heading, title } of edition.sections) {
          if (key !== question.section || !evades(question, edition)) continue;
          yield {
            edition,
            at: rangeOf(heading),
            section: key,
            message: question.message(title),
            help: question.help,
          };
        }
  },

  good: {
    'fi.md': [
      [/recipients:\n[^]*?(?=transfers:)/, ''],
      ['numerosi.', 'numerosi. Emme siirrä tietoja EU- tai ETA-alueen ulkopuolelle.'],
    ],
    'en.md': [
      [/recipients:\n[^]*?(?=provision:)/, ''],
      ['the carrier.', 'the carrier. We do not transfer data outside the EU or EEA.'],
    ],
  },
  bad: {
    'fi.md': [
      [/recipients:\n[^]*?(?=transfers:)/, ''],
      [/Annamme kulj.*/, 'Tietoja ei siirretä EU:n tai Euroopan talousalueen ulkopuolelle.'],
    ],
    'en.md': [
      [/recipients:\n[^]*?(?=provision:)/, ''],
      [/We give your.*/, 'Data is not transferred outside the EU or the European Economic Area.'],
    ],
  },
};

const transferWords: Record<Lang, RegExp> = {
  fi: /siirr|siirt|(?<!\p{L})(?:EU|ETA)(?!\p{L})|talousalue|ulkomai|kolman\p{L}{1,8} ma|yhdysval/iu,
  sv: /överför|översän|(?<!\p{L})(?:EU|EES)(?!\p{L})|utomlands|tredjel|förenta/iu,
  en: /transfer|(?<!\p{L})(?:EU|EEA)(?!\p{L})|economic area|abroad|third countr|united states/iu,
};

const disclosureWords: Record<Lang, RegExp> = {
  fi: /luovut|vastaanot|anna|anne|kerro|ilmoit|jae|jaa|lähet|toimit|käsittelij|palvelu|alihank|viranomai|kumppan|ulkopuolisille/iu,
  sv: /lämna|utlämn|mottag|delar|skick|leverantör|biträde|myndighet|partner|utomstående/iu,
  en: /disclos|recipient|give|share|pass on|send|provider|processor|authorit|partner|third part|outsider/iu,
};

const questions: readonly Question[] = [
  {
    section: 'disclosures',
    element: 'recipients',
    isAnswered: (text, lang) => has(text, disclosureWords[lang]),
    isEvaded: (text, lang) => has(text, transferWords[lang]),
    message: (title) => ({
      fi: `Otsikko ”${title}” lupaa tiedon luovutuksista, mutta teksti kertoo vain siirroista.`,
      en: `The heading “${title}” promises disclosures, but the text tells of transfers only.`,
    }),
    help: {
      fi: 'Kerro tässä kohdassa, kenelle tietoja annetaan. Jos niitä ei anneta kenellekään, lisää `recipients: none`.',
      en: 'Tell who is given data. If no one is, add `recipients: none`.',
    },
  },
  {
    section: 'transfers',
    element: 'transfers',
    isAnswered: (text, lang) => has(text, transferWords[lang]),
    isEvaded: (text, lang) => has(text, disclosureWords[lang]),
    message: (title) => ({
      fi: `Otsikko ”${title}” lupaa tiedon siirroista, mutta teksti kertoo vain luovutuksista.`,
      en: `The heading “${title}” promises transfers, but the text tells of disclosures only.`,
    }),
    help: {
      fi: 'Kerro tässä kohdassa, siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle. Jos ei siirretä, lisää `transfers: none`.',
      en: 'Tell whether data is transferred outside the EU and EEA. If it is not, add `transfers: none`.',
    },
  },
];

const isTold = ({ element }: Question, { facts }: Notice): boolean =>
  (element === 'recipients' ? facts.recipients : facts.transfers) !== undefined ||
  (facts.gaps ?? []).some((gap) => gap.element === element);

function evades({ section, isAnswered, isEvaded }: Question, edition: Edition): boolean {
  const kinds = ['paragraph', 'item', 'cell'] as const;
  const told = [...sentencesIn(edition, { sections: [section], kinds })].map(({ text }) => text);
  return (
    told.some((text) => isEvaded(text, edition.lang)) && !told.some((text) => isAnswered(text, edition.lang))
  );
}
