// A reader learns whether data is transferred, not that it may be.
import { has, sentencesIn } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang, Notice } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A sentence about transfers outside the EU and EEA has no open-ended condition, unless the countries are stated. */
export const transfersDefinite: Rule = {
  id: 'transfers-definite',
  covers: ['TRF-09'],
  severity: underGdpr('warning'),
  ground: 'GDPR 12(1), 13(1)(f), 14(1)(f)',
  why: {
    fi: 'Ehdollisesta ilmauksesta lukija ei saa tietää, siirretäänkö hänen tietojaan.',
    en: 'From a conditional wording a reader does not learn whether their data is transferred.',
  },

  *check(notice) {
    if (isTold(notice)) return;
    for (const edition of notice.editions)
      for (const sentence of sentencesIn(edition)) {
        const found = [...sentence.text.matchAll(conditions[edition.lang])][0];
        if (!found || sentence.passage.kind === 'heading') continue;
        if (sentence.passage.section !== 'transfers' && !has(sentence.text, abroad[edition.lang])) continue;
        const words = { ...sentence, text: found[0], start: sentence.start + found.index };
        yield {
          ...foundAt(edition, words),
          message: {
            fi: `Ehdollinen ilmaus ”${found[0]}” ei kerro, siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle.`,
            en: `The conditional wording “${found[0]}” does not say whether data is transferred outside the EU and EEA.`,
          },
          help: {
            fi: 'Kerro kentässä `transfers`, mihin maihin tietoja siirretään, tai kirjoita siihen `none`. Korjaa teksti sen mukaiseksi.',
            en: 'Say in `transfers` to which countries data is transferred, or write `none` there. Make the text agree.',
          },
        };
      }
  },

  good: {
    'fi.md': [
      [
        '## Tietojen suojaaminen',
        '## Siirrot EU- ja ETA-alueen ulkopuolelle\n\nTietosi säilytetään Suomessa, eikä niitä voi siirtää muualle.\n\n## Tietojen suojaaminen',
      ],
    ],
    'en.md': [
      [
        '## Security of',
        '## Transfers outside the EU/EEA\n\nYour data is kept in Finland and cannot be transferred elsewhere.\n\n## Security of',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        '## Tietojen suojaaminen',
        '## Siirrot EU- ja ETA-alueen ulkopuolelle\n\nTietoja ei siirretä EU- ja ETA-alueen ulkopuolelle, ellei se ole palvelun kannalta tarpeellista.\n\n## Tietojen suojaaminen',
      ],
    ],
    'en.md': [
      [
        '## Security of',
        '## Transfers outside the EU/EEA\n\nData may be transferred outside the EU and EEA.\n\n## Security of',
      ],
    ],
  },
};

/** Whether the facts name the country of every transfer, or say that the notice does not tell of transfers yet. */
const isTold = ({ facts: { transfers, gaps = [] } }: Notice): boolean =>
  gaps.some(({ element }) => element === 'transfers') ||
  (Array.isArray(transfers) && transfers.every(({ country }) => country));

const conditions: Record<Lang, RegExp> = {
  fi: phrases(
    ...['voidaan siirtää', 'voidaan … siirtää', 'voimme siirtää', 'voimme myös siirtää'],
    ...['voimme tarvittaessa siirtää', 'saatetaan siirtää', 'saatetaan … siirtää', 'saatamme siirtää'],
    ...['saatamme … siirtää', 'voi siirtyä', 'voivat siirtyä', 'saattaa siirtyä', 'saattavat siirtyä'],
    ...[
      'siirrä … ellei*',
      'siirretä … ellei*',
      'siirrä … , ellemme',
      'siirretä … , ellemme',
      'siirretä … jollei*',
      'siirrä … jollei*',
    ],
    ...['siirretä … paitsi jos', 'siirrä … paitsi jos', 'siirretä … paitsi, jos', 'siirrä … paitsi, jos'],
    ...['siirretään … vain, jos', 'siirretään … vain jos', 'siirrämme … vain, jos', 'siirrämme … vain jos'],
    ...['siirretään … vain tarvittaessa', 'siirrämme … vain tarvittaessa', 'siirretään vain tarvittaessa'],
    ...[
      'ei pääsääntöisesti siirr*',
      'ei lähtökohtaisesti siirr*',
      'ei yleensä siirr*',
      'ei normaalisti siirr*',
    ],
    ...['ei säännönmukaisesti siirr*', 'emme pääsääntöisesti siirr*', 'emme lähtökohtaisesti siirr*'],
    ...['emme yleensä siirr*', 'emme normaalisti siirr*', 'pääsääntöisesti … ei siirr*'],
  ),
  sv: phrases(
    ...['kan överföras', 'kan … överföras', 'kan vi överföra', 'vi kan överföra', 'vi kan … överföra'],
    ...['kan komma att överför*', 'kan komma att … överför*', 'kan föras över', 'kan … föras över'],
    ...['överför* … , om inte', 'överför* … , om det inte', 'överför* … utom om', 'överför* … såvida'],
    ...['överför* … endast om', 'överför* … bara om', 'överför* endast om', 'överför* vid behov'],
    ...[
      'överför* i regel inte',
      'överför* vanligtvis inte',
      'överför* normalt inte',
      'överför* inte i regel',
    ],
    ...['överför* inte regelmässigt', 'i regel överför* … inte', 'som huvudregel överför* … inte'],
  ),
  en: phrases(
    ...['may transfer', 'may also transfer', 'might transfer', 'can transfer', 'may be transferred'],
    ...['may also be transferred', 'might be transferred', 'can be transferred', 'could be transferred'],
    ...['transfer* … unless', 'transfer* … except if', 'transfer* … except when', 'transfer* … only if'],
    ...['transfer* only if', 'transfer* … only where', 'transfer* … only when', 'transfer* … if necessary'],
    ...['transfer* … where necessary', 'transfer* … when necessary', 'transfer* … as necessary'],
    ...[
      'not normally transfer*',
      'not generally transfer*',
      'not usually transfer*',
      'generally not transfer*',
    ],
    ...[
      'normally not transfer*',
      'usually not transfer*',
      'not regularly transfer*',
      'as a rule … not transfer*',
    ],
  ),
};

const abroad: Record<Lang, RegExp> = {
  fi: phrases('* ulkopuolelle', 'kolman* maihin', 'kolman* maahan', 'ulkomaille'),
  sv: phrases('utanför EU', 'utanför EES', 'utanför Europ*', 'till tredje land', 'till tredjeländer'),
  en: phrases('outside the EU', 'outside the EEA', 'outside the Europ*', 'outside Europe', 'third countr*'),
};
