// `seloste explain`: what an id that a check prints is about, in both languages, with an example.
import { known, nearestId } from '../explaining/catalogue.ts';
import { explanation } from '../explaining/explanation.ts';
import type { Said } from '../model.ts';
import type { Command } from './command.ts';
import { wrongUsage } from './usage.ts';

/** Explains each id that is given. Exit 2, with the nearest id, when one is not known. */
export const explain: Command = {
  about: {
    fi: 'Selitä, mistä tarkistuksen tunnuksessa on kyse.',
    en: 'Explain what an id in the report of a check is about.',
  },
  operand: 'RULE…',
  paths: { fi: 'selitettävät tunnukset', en: 'the ids to explain' },
  options: {},

  run: async ({ paths: ids }, { lang, out, err }) => {
    if (ids.length === 0) return wrongUsage(err, lang, say.noId);
    const found = ids.map((id) => known.find((one) => one.id === id) ?? id);
    const unknown = found.find((one) => typeof one === 'string');
    if (unknown !== undefined) return wrongUsage(err, lang, say.unknown(unknown, nearestId(unknown)));
    out(found.flatMap((one) => (typeof one === 'string' ? [] : [explanation(one, lang)])).join('\n'));
    return 0;
  },
};

const say = {
  noId: {
    fi: 'Anna tunnus, esimerkiksi `seloste explain retention-stated`. Kaikki tunnukset: seloste rules',
    en: 'Give an id, for example `seloste explain retention-stated`. All ids: seloste rules',
  },
  unknown: (id: string, guess: string | null): Said =>
    guess
      ? {
          fi: `Tunnusta ”${id}” ei ole. Tarkoititko \`${guess}\`?`,
          en: `There is no id “${id}”. Did you mean \`${guess}\`?`,
        }
      : {
          fi: `Tunnusta ”${id}” ei ole. Kaikki tunnukset: seloste rules`,
          en: `There is no id “${id}”. All ids: seloste rules`,
        },
};
