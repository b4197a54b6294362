// Recording staff at work is told to the staff.
import { has, isDenied } from '../../judging/sentences.ts';
import { affirmed } from '../../judging/asked.ts';
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Lang } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A notice whose call recordings serve to train or assess staff says that the staff has been told. */
export const staffRecordingsTold: Rule = {
  id: 'staff-recordings-told',
  covers: ['CNT-11'],
  severity: underGdpr('warning'),
  ground: 'Laki yksityisyyden suojasta työelämässä (759/2004) 21 §; GDPR 88',
  why: {
    fi: 'Myös työntekijä on rekisteröity. Hänen pitää tietää, että hänen puhelunsa tallennetaan ja miksi.',
    en: 'An employee is a data subject too, and must know that calls are recorded and why.',
  },

  *check(notice) {
    const { source, facts } = notice;
    const { lang } = source;
    if (facts.gaps?.some(({ element }) => element === 'callRecordingNotice')) return;
    if (!affirmed('callRecording', notice)) return;
    if (!source.passages.some(({ text }) => has(text, staff[lang]))) return;
    if (source.passages.some(({ text }) => has(text, informed[lang]))) return;
    const [mention] = [
      ...mentionsIn(source, assessed[lang], { sections: ['purpose', 'content', 'meta'] }),
    ].filter((one) => !isDenied(one, source.lang));
    if (!mention) return;
    yield {
      ...foundAt(source, mention),
      message: {
        fi: `Puhelutallenteita käytetään henkilöstöön (”${mention.text}”), mutta selosteessa ei kerrota, miten henkilöstölle on tiedotettu.`,
        en: `Call recordings are used on staff (“${mention.text}”), but the notice does not say how the staff has been told.`,
      },
      help: {
        fi: 'Kerro tapa, jolla henkilöstölle tiedotetaan, ja varmista, että asia on käsitelty yhteistoiminnassa.',
        en: 'Tell how the staff is told, and check that the matter has been through the co-operation procedure.',
      },
    };
  },

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Puhelun alussa kerromme, että puhelu tallennetaan työntekijöiden kouluttamiseen. Tallennuksesta on sovittu henkilöstön kanssa yhteistoiminnassa. Puhelussa esiin tulevia terveystietoja emme tallenna.\n\nSuojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'At the start of the call we say that the call is recorded to train employees. The recording has been agreed with the staff in the co-operation procedure. We do not store health data that comes up in a call.\n\nWe protect',
      ],
    ],
  },
  bad: {
    'fi.md': [
      ['name: suoramarkkinointi\n', 'name: suoramarkkinointi ja asiakaspalvelijoiden koulutus\n'],
      ['    name: tilaustiedot\n', '    name: tilaustiedot ja puhelutallenteet\n'],
    ],
    'en.md': [
      ['name: direct marketing\n', 'name: direct marketing and training customer service agents\n'],
      ['    name: order data\n', '    name: order data and call recordings\n'],
    ],
  },
};

const staff: Record<Lang, RegExp> = {
  fi: phrases('henkilöstö*', 'henkilökun*', 'työntekij*', 'asiakaspalvelij*', 'myyjä*', 'myyji*'),
  sv: phrases('personal*', 'anställd*', 'medarbetar*', 'kundrådgivar*', 'försäljar*'),
  en: phrases('staff', 'employee*', 'agent*', 'salesperson', 'salespeople'),
};

const assessed: Record<Lang, RegExp> = {
  fi: phrases(
    '*koulutu*',
    '*koulutt*',
    '*koulutam*',
    'perehdyt*',
    '*arvioint*',
    '*arvioimi*',
    '*laadunvalvon*',
  ),
  sv: phrases('*utbild*', 'introduktion*', '*utvärder*', '*bedöm*', 'kvalitetskontroll*'),
  en: phrases('train', 'trains', 'training', 'assess*', 'evaluat*', 'coaching', 'quality control'),
};

const informed: Record<Lang, RegExp> = {
  fi: phrases(
    'yhteistoimin*',
    'yt-menettely*',
    '759/2004',
    'yksityisyyden suojasta työelämässä',
    'henkilöstö* … tiedot*',
    'henkilöstölle … kerro*',
    'henkilöstölle … ilmoit*',
    'työntekijöille … kerro*',
    'työntekijöille … ilmoit*',
    'tiedot* … henkilöstö*',
    'kerro* … henkilöstölle',
    'kerro* … työntekijöille',
    'kerro* … työntekijälle',
  ),
  sv: phrases(
    'samarbetsförfarande*',
    'samarbetslag*',
    '759/2004',
    'informer* … personal*',
    'personal* … informer*',
    'informer* … anställd*',
    'anställd* … informer*',
  ),
  en: phrases(
    'co-operation',
    'cooperation',
    '759/2004',
    'inform* … staff',
    'staff … inform*',
    'inform* … employees',
    'employees … inform*',
    'tell … employees',
    'tell … staff',
    'staff … told',
    'employees … told',
  ),
};
