// A caller may say anything: sensitive data in a recording is foreseen.
import { affirmed } from '../../judging/asked.ts';
import { speaksOf } from '../../judging/mentions.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** A notice on call recordings says how sensitive data that comes up in a call is handled. */
export const recordingsSensitiveForeseen: Rule = {
  id: 'recordings-sensitive-foreseen',
  covers: ['CNT-12'],
  severity: 'info',
  ground: 'GDPR 9',
  why: {
    fi: 'Puhelussa voi kertoa esimerkiksi terveydestään, vaikka sitä ei kysyttäisi.',
    en: 'In a call people may speak of their health, for example, even if nobody asks.',
  },

  *check(notice) {
    const { source, facts } = notice;
    const mention = affirmed('callRecording', notice);
    if (!mention || speaksOf('specialCategories', source)) return;
    if (facts.data?.some(({ special }) => special)) return;
    if (facts.gaps?.some(({ element }) => element === 'specialCategoryGround')) return;
    yield {
      ...foundAt(source, mention),
      message: {
        fi: 'Puhelussa voi tulla esiin arkaluonteista tietoa, mutta seloste ei kerro, miten se käsitellään.',
        en: 'Sensitive data may come up in a call, but the notice does not say how it is handled.',
      },
      help: {
        fi: 'Kerro tapa, jolla käsittelette soittajan mainitsemia arkaluonteisia tietoja.',
        en: 'Tell how you handle sensitive data that a caller mentions.',
      },
    };
  },

  good: {
    'fi.md': [['Suojaamme tiedot', 'Emme tallenna puheluita.\n\nSuojaamme tiedot']],
    'en.md': [['We protect', 'We do not record calls.\n\nWe protect']],
  },
  bad: {
    'fi.md': [['    name: tilaustiedot\n', '    name: tilaustiedot ja puhelutallenteet\n']],
    'en.md': [['    name: order data\n', '    name: order data and call recordings\n']],
  },
};
