// What the text says is what the metadata say: how long, since when, where to write or call.
import { distance } from 'fastest-levenshtein';
import { particularsIn } from '../../judging/particulars/find.ts';
import type { Particular } from '../../judging/particulars/particular.ts';
import { placeOf } from '../../judging/passages.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Edition, Finding, Lang, Passage, Said } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { knownOf, type Channel, type Known, type Stated } from './stated.ts';

/** Durations, days and contacts in the text do not contradict the metadata, from which the page tells the same things. */
export const bodyMatchesFacts: Rule = {
  id: 'body-matches-facts',
  covers: ['I18N-02'],
  severity: 'warning',
  ground: 'GDPR 5(1)(a), 12(1)',
  why: {
    fi: 'Sivu näyttää sekä metatiedot että tekstin. Jos ne ovat ristiriidassa, lukija ei tiedä, kumpi pitää paikkansa.',
    en: 'The page shows both the metadata and the text. When they contradict each other, a reader cannot know which is right.',
  },

  *check(notice, { site }) {
    const known = knownOf(notice, site);
    for (const edition of notice.editions)
      for (const passage of edition.passages) {
        if (passage.kind === 'field' || passage.kind === 'heading') continue;
        for (const sentence of passage.sentences) {
          if (!/[\d@(]/.test(sentence.text) && sentence.text.search(keeping[edition.lang]) === -1) continue;
          for (const one of particularsIn(sentence.text, edition.lang)) {
            const told = contradicted(one, sentence.text, passage, edition.lang, known);
            if (told) yield finding(one, sentence.start + one.start, passage, told, edition);
          }
        }
      }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Säilytämme tilaustiedot kuusi vuotta. Varmuuskopiot säilyvät 30 päivää. Seloste on päivitetty 20.4.2026. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect the data',
        'We keep order data for 6 years. Backups are kept for 30 days. The notice was updated on 20 April 2026. We protect the data',
      ],
    ],
  },
  bad: {
    'fi.md': [['Suojaamme tiedot', 'Säilytämme tilaustiedot 10 vuotta. Suojaamme tiedot']],
    'en.md': [['We protect the data', 'We keep order data for ten years. We protect the data']],
  },
};

const keeping: Record<Lang, RegExp> = {
  fi: phrases('säilyt*', 'säilyy', 'säilyvät', 'poist*', 'hävit*', 'tallessa'),
  sv: phrases('bevara*', 'spara*', 'lagra*', 'förvara*', 'radera*', 'förstör*'),
  en: phrases('keep*', 'kept', 'retain*', 'retention', 'store*', 'storing', 'delete*', 'erase*', 'destroy*'),
};

/** What has a time of its own beside the purposes, or is not about how long data is kept. */
const besides: Record<Lang, RegExp> = {
  fi: phrases(
    '*loki*',
    '*varmuuskop*',
    '*evästee*',
    'eväste*',
    '*tallent*',
    '*taltio*',
    '*pyyn*',
    'kuluessa',
    '*vuotiaa*',
    '*vuotia*',
    '*hakem*',
    '*vastaa*',
    '*laki',
    '*lain*',
  ),
  sv: phrases(
    '*logg*',
    '*säkerhetskopi*',
    '*kakor*',
    'cookie*',
    '*inspel*',
    '*begär*',
    'inom',
    '*åring*',
    '*ansök*',
    '*svar*',
    '*lag',
    '*lagen*',
  ),
  en: phrases(
    'log*',
    'backup*',
    'back-up*',
    'cookie*',
    'record*',
    'request*',
    'within',
    'aged',
    'application*',
    'answer*',
    'respond*',
    'act',
    'law*',
  ),
};

const dating: Record<Lang, RegExp> = {
  fi: phrases(
    'seloste* … päivitetty',
    'seloste* … laadittu',
    'seloste* … voimassa',
    'päivitetty viimeksi',
    'viimeksi päivitetty',
  ),
  sv: phrases(
    'beskrivning* … uppdatera*',
    'dataskyddsbeskrivning* … gäller',
    'beskrivning* … upprätta*',
    'senast uppdaterad*',
  ),
  en: phrases('notice … updated', 'notice … drawn up', 'notice … in force', 'last updated', 'last revised'),
};

/** What the metadata say instead of a particular; null when they do not contradict it. */
function contradicted(
  { kind, value, isLoose }: Particular,
  sentence: string,
  { section }: Passage,
  lang: Lang,
  known: Known,
): { instead: string; field: Said } | null {
  const speaksOf = (pattern: RegExp) => sentence.search(pattern) !== -1;
  const contradicts = (stated: readonly Stated[]) =>
    stated.length > 0 && stated.every((one) => one.value !== value);
  if (isLoose) return null;
  if (kind === 'duration')
    return section !== 'cookies' &&
      contradicts(known.durations) &&
      speaksOf(keeping[lang]) &&
      !speaksOf(besides[lang])
      ? { instead: listed(known.durations), field: { fi: 'säilytysaika', en: 'the time the data is kept' } }
      : null;
  if (kind === 'day')
    return contradicts(known.days) && /^\d{4}-\d{2}-\d{2}$/.test(value) && speaksOf(dating[lang])
      ? { instead: listed(known.days), field: { fi: 'päivä', en: 'the day' } }
      : null;
  if ((kind !== 'email' && kind !== 'phone') || !contradicts(known.channels[kind])) return null;
  const near = known.channels[kind].find((one) => distance(one.value, value) <= 2);
  if (near) return { instead: near.written, field: names[kind] };
  return section === 'contact' && known.own[kind].length > 0
    ? { instead: listed(known.own[kind]), field: names[kind] }
    : null;
}

const listed = (stated: readonly Stated[]): string =>
  [...new Set(stated.map(({ written }) => written))].join(', ');

const names: Record<Channel, Said> = {
  email: { fi: 'sähköpostiosoite', en: 'the e-mail address' },
  phone: { fi: 'puhelinnumero', en: 'the phone number' },
};

function finding(
  { text }: Particular,
  start: number,
  passage: Passage,
  { instead, field }: { instead: string; field: Said },
  edition: Edition,
): Finding {
  return {
    edition,
    at: placeOf(edition, passage, start, start + text.length),
    ...(passage.section !== 'footnotes' && { section: passage.section }),
    message: {
      fi: `Tekstissä on ”${text}”, mutta metatiedoissa ${field.fi} on ”${instead}”.`,
      en: `The text has “${text}”, but in the metadata ${field.en} is “${instead}”.`,
    },
    help: {
      fi: 'Korjaa väärä tieto. Jos tekstin tieto koskee muuta asiaa, kerro mitä.',
      en: 'Mend the one that is wrong. If the text is about something else, say what.',
    },
  };
}
