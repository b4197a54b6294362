// Under the repealed Personal Data Act, direct marketing named the register that its address came from.
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Lang } from '../../model.ts';
import type { Rule } from '../rule.ts';

/** A register description of a direct marketing register says that the source of addresses is told. */
export const addressSourceTold: Rule = {
  id: 'address-source-told',
  covers: ['MKT-06'],
  severity: { 'hetil-10': 'info' },
  ground: 'HetiL 25 §',
  why: {
    fi: 'Mainoksen saaja ei muuten tiedä, mistä rekisteristä hänen osoitteensa on otettu.',
    en: 'Whoever gets an advertisement cannot know otherwise from which register the address was taken.',
  },

  *check({ facts, source }) {
    const purposes = facts.purposes ?? [];
    const at = purposes.findIndex(({ marketing }) => marketing !== undefined);
    const purpose = purposes[at];
    if (!purpose || !mentionsIn(source, addressSource[source.lang]).next().done) return;
    yield {
      edition: source,
      at: ['purposes', at, 'marketing'],
      section: 'purpose',
      message: {
        fi: `Tarkoitus ”${purpose.name}” on suoramarkkinointia, mutta selosteessa ei mainita osoitelähdettä.`,
        en: `The purpose “${purpose.name}” is direct marketing, but the notice does not mention the source of addresses.`,
      },
      help: {
        fi: 'Kerro selosteessa, että mainoksessa nimetään rekisteri, josta osoite on otettu, ja sen rekisterinpitäjä.',
        en: 'Tell that an advertisement names the register that the address was taken from, and its controller.',
      },
    };
  },

  good: {},
  bad: { 'fi.md': [['framework: gdpr-13+14', 'framework: hetil-10']] },
};

const addressSource: Record<Lang, RegExp> = {
  fi: phrases(
    'osoitelähde*',
    'osoitelähte*',
    'osoitteen lähde*',
    'osoitteen lähte*',
    'osoitteiden lähde*',
    'osoitteiden lähte*',
    'osoitteen alkuper*',
    'rekisterin nim*',
  ),
  sv: phrases('adresskälla*', 'adressens källa*', 'adressernas källa*', 'registrets namn'),
  en: phrases('address source*', 'source of the address*', 'source of addresses', 'name of the register'),
};
