// Data is deleted in time, not only when someone asks.
import { has, sentencesIn } from '../../judging/sentences.ts';
import { phrases } from '../../languages/phrases.ts';
import * as languages from '../../languages/index.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Edition, Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { periodsIn } from './periods.ts';

/** A notice that says that data is deleted on request says when it is deleted without one. */
export const deletionByTime: Rule = {
  id: 'deletion-by-time',
  covers: ['RET-03'],
  severity: underGdpr('warning'),
  ground: 'GDPR 5(1)(e)',
  why: {
    fi: 'Tietoja ei saa säilyttää tarpeettomasti, vaikka kukaan ei pyytäisi poistamaan niitä.',
    en: 'Data may not be kept needlessly, even if nobody asks for its deletion.',
  },

  *check({ editions, facts }) {
    if (facts.gaps?.some(({ element }) => element === 'retention')) return;
    if (facts.purposes?.some(({ retention, retentionRule }) => retention ?? retentionRule)) return;
    for (const edition of editions) {
      const { lang } = edition;
      const sentences = [...sentencesIn(edition, { sections, kinds: ['paragraph', 'item', 'cell'] })];
      if (sentences.some(({ text }) => isPeriod(text, edition))) continue;
      const onRequest = sentences.find(
        ({ text }) =>
          has(text, deleting[lang]) &&
          has(text, asking[lang]) &&
          !has(text, languages[lang].negations) &&
          !has(text, authorities[lang]),
      );
      if (!onRequest) continue;
      yield {
        ...foundAt(edition, onRequest),
        message: {
          fi: 'Tiedot poistetaan vain pyynnöstä, eikä muuta säilytysaikaa kerrota.',
          en: 'Data is deleted only on request, and no other retention is told.',
        },
        help: {
          fi: 'Kerro säilytysaika tai tapahtuma, jonka jälkeen tiedot poistetaan ilman pyyntöä.',
          en: 'Tell the period, or the event after which the data is deleted without a request.',
        },
      };
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Poistamme tietosi pyynnöstäsi jo ennen säilytysajan päättymistä. Suojaamme tiedot',
      ],
    ],
    'en.md': [['We protect', 'At your request we delete your data even before the period ends. We protect']],
  },
  bad: {
    'fi.md': [
      ['    retention: P6Y\n    retentionRule: tilikauden päättymisestä\n', ''],
      ['    retentionRule: kunnes kiellät markkinoinnin\n', ''],
      [
        '## Tietojen vastaanottajat',
        '## Tietojen säilytysaika\n\nPoistamme tietosi pyynnöstäsi.\n\n## Tietojen vastaanottajat',
      ],
    ],
    'en.md': [
      ['    retentionRule: from the end of the financial year\n', ''],
      ['    retentionRule: until you object to marketing\n', ''],
      ['## Recipients', '## Retention\n\nWe delete your data at your request.\n\n## Recipients'],
    ],
  },
};

const sections = ['retention', 'content', 'purpose', 'disclosures', 'security'];

const isPeriod = (text: string, { lang }: Edition): boolean =>
  (has(text, keeping[lang]) || has(text, deleting[lang])) &&
  (periodsIn(text, lang).length > 0 || has(text, events[lang]));

const deleting: Record<Lang, RegExp> = {
  fi: phrases('poistamme', 'poistetaan', 'poistaa', 'hävitämme', 'hävitetään', 'tuhoamme', 'tuhotaan'),
  sv: phrases('raderar', 'raderas', 'förstör', 'förstörs', 'tar bort', 'tas bort'),
  en: phrases('delete', 'deleted', 'erase', 'erased', 'destroy', 'destroyed', 'remove', 'removed'),
};

const keeping: Record<Lang, RegExp> = {
  fi: phrases('säilyt*', 'säilyvät', 'säilyy'),
  sv: phrases('lagra*', 'bevara*', 'spara*', 'förvara*'),
  en: phrases('keep', 'kept', 'store*', 'retain*'),
};

const asking: Record<Lang, RegExp> = {
  fi: phrases('pyynnöst*', 'pyydät', 'pyydettäessä', 'pyytää', 'pyytäessä'),
  sv: phrases(
    'på begäran',
    'på din begäran',
    'på kundens begäran',
    'om du begär',
    'när du begär',
    'när du ber',
  ),
  en: phrases('on request', 'at your request', 'upon request', 'ask us', 'asks', 'you ask', 'at the request'),
};

const authorities: Record<Lang, RegExp> = {
  fi: phrases('viranomai*'),
  sv: phrases('myndighet*'),
  en: phrases('authorit*'),
};

const events: Record<Lang, RegExp> = {
  fi: phrases('kunnes', 'päätty*', 'päättymi*', 'kuluttua', 'kestä*', '*päivää', '*viikko*', '*päivän'),
  sv: phrases('tills', 'upphör*', 'avslut*', 'dagar', 'veckor'),
  en: phrases('until', 'ends', 'ended', 'end of', 'days', 'weeks'),
};
