// The data protection officer is the organisation’s own; the Data Protection Ombudsman is the authority.
import { has, sentencesIn } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Finding, Lang, Notice, Said } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** The officer and the Ombudsman are not mixed up: neither an Ombudsman of one’s own, nor a complaint to the officer. */
export const officersDistinct: Rule = {
  id: 'officers-distinct',
  covers: ['LAW-06'],
  severity: 'warning',
  ground: 'GDPR 13(1)(b), 13(2)(d), 37, 77',
  why: {
    fi: 'Tietosuojavastaava on organisaation oma, tietosuojavaltuutettu on valvontaviranomainen. Lukijan pitää tietää, kumpaan hän ottaa yhteyttä.',
    en: 'The data protection officer is the organisation’s own, the Ombudsman is the authority. A reader must know whom they turn to.',
  },

  *check(notice, { site }) {
    if (isOmbudsman(notice, site)) return;
    yield* roles(notice);
    for (const edition of notice.editions)
      for (const sentence of sentencesIn(edition)) {
        const { passage, text, start } = sentence;
        const own = ownOmbudsman(text, edition.lang);
        if (own)
          yield {
            ...foundAt(edition, { passage, text: own[0], start: start + own.index }),
            ...ombudsman(own[0]),
          };
        const [complaint] = text.matchAll(complaints[edition.lang]);
        if (!complaint || has(text, authorities[edition.lang])) continue;
        yield {
          ...foundAt(edition, { passage, text: complaint[0], start: start + complaint.index }),
          message: {
            fi: `Valitus ohjataan tietosuojavastaavalle, joka ei ole valvontaviranomainen: ”${complaint[0]}”.`,
            en: `A complaint is sent to the data protection officer, who is not the authority: “${complaint[0]}”.`,
          },
          help: {
            fi: 'Kerro lukijalle, että valituksen voi tehdä tietosuojavaltuutetulle.',
            en: 'Tell that a complaint is lodged with the Data Protection Ombudsman.',
          },
        };
      }
  },

  good: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Ota yhteyttä tietosuojavastaavaan osoitteessa tietosuoja@example.fi, ennen kuin teet valituksen tietosuojavaltuutetulle. Lähetä pyyntö',
      ],
    ],
    'en.md': [
      [
        'Send your',
        'You can turn to our data protection officer before you lodge a complaint with the Data Protection Ombudsman. Send your',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö',
        'Tietosuojavaltuutettumme vastaa kysymyksiin. Voit tehdä valituksen tietosuojavastaavalle. Lähetä pyyntö',
      ],
    ],
    'en.md': [['Send your', 'You can lodge a complaint with our Data Protection Officer. Send your']],
  },
};

const isOmbudsman = ({ facts }: Notice, { controllers }: Site): boolean =>
  Object.hasOwn(controllers, facts.controller) &&
  /^tietosuojavaltuute/i.test(controllers[facts.controller]?.name ?? '');

/** A contact of the controller that is called the Ombudsman. */
const roles = ({ editions }: Notice): Finding[] =>
  editions.flatMap((edition) =>
    edition.passages
      .filter(({ kind, section }) => kind === 'field' && section === 'contact')
      .flatMap((passage) => {
        const [found] = passage.text.matchAll(ombudsmen[edition.lang]);
        if (!found) return [];
        const mention = { passage, text: found[0], start: found.index };
        return [{ ...foundAt(edition, mention), ...ombudsman(found[0]) }];
      }),
  );

const ombudsman = (found: string): { message: Said; help: Said } => ({
  message: {
    fi: `”${found}” on valvontaviranomainen, mutta teksti tarkoittaa organisaation omaa yhteyshenkilöä.`,
    en: `“${found}” is the authority, but the text means a contact of the organisation’s own.`,
  },
  help: {
    fi: 'Käytä omasta yhteyshenkilöstä sanaa ”tietosuojavastaava”, jos sellainen on nimetty.',
    en: 'Use “data protection officer” of your own, if one has been designated.',
  },
});

/** An Ombudsman who is ours, or who has an e-mail address elsewhere than at the authority. */
const ownOmbudsman = (sentence: string, lang: Lang): RegExpExecArray | null =>
  ours[lang].exec(sentence) ?? withAddress[lang].exec(sentence);

const ours: Record<Lang, RegExp> = {
  fi: /(?<!\p{L})(?:tietosuojavaltuute\p{L}{1,12}mme|(?:yrityksemme|yhtiömme|yhdistyksemme|meidän|oma) tietosuojavaltuute\p{L}{1,12})(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:vår|vårt|bolagets|företagets|föreningens) dataombudsman\p{L}{0,4}(?!\p{L})/iu,
  en: /(?<!\p{L})our (?:own )?Data Protection Ombudsman(?!\p{L})/iu,
};

const elsewhere = '[\\s:,(–-]{1,4}[\\w.+-]{1,64}@(?!om\\.fi|oikeus\\.fi|tietosuoja\\.fi)[\\w.-]{1,100}';

const withAddress: Record<Lang, RegExp> = {
  fi: new RegExp(`(?<!\\p{L})tietosuojavaltuutettu${elsewhere}`, 'iu'),
  sv: new RegExp(`(?<!\\p{L})dataombudsman(?:nen)?${elsewhere}`, 'iu'),
  en: new RegExp(`(?<!\\p{L})Data Protection Ombudsman${elsewhere}`, 'iu'),
};

const ombudsmen: Record<Lang, RegExp> = {
  fi: phrases('tietosuojavaltuute*'),
  sv: phrases('dataombudsman*'),
  en: phrases('Data Protection Ombudsman'),
};

const complaints: Record<Lang, RegExp> = {
  fi: phrases(
    'valitu* … tietosuojavastaavalle*',
    'valitu* tietosuojavastaavalle*',
    'valittaa tietosuojavastaavalle*',
    'kantelu* tietosuojavastaavalle*',
    'kannella tietosuojavastaavalle*',
    'tietosuojavastaavalle … valitu*',
  ),
  sv: phrases('klagomål … dataskyddsombud*', 'klaga hos … dataskyddsombud*', 'klaga till … dataskyddsombud*'),
  en: phrases(
    'complaint with … Data Protection Officer',
    'complaint to … Data Protection Officer',
    'complain to … Data Protection Officer',
  ),
};

const authorities: Record<Lang, RegExp> = {
  fi: phrases('tietosuojavaltuute*', 'valvontaviranomai*'),
  sv: phrases('dataombudsman*', 'tillsynsmyndighet*'),
  en: phrases('Ombudsman', 'supervisory authority', 'authority'),
};
