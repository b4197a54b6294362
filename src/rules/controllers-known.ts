// Controllers are named by key; the key has to be in `site.yaml`.
import { nearest } from '../judging/nearest.ts';
import { listed } from '../judging/remarks/remark.ts';
import type { Rule } from './rule.ts';

/** The controller and the joint controllers are in `site.yaml`. */
export const controllersKnown: Rule = {
  id: 'controllers-known',
  covers: ['CTL-01'],
  severity: 'error',
  ground: 'GDPR 13(1)(a), 14(1)(a)',
  why: {
    fi: 'Rekisterinpitäjän tiedot ovat kaikille selosteille yhteisiä, ja ne pidetään yhdessä paikassa.',
    en: 'The details of a controller are shared by all notices and kept in one place.',
  },

  *check({ source, facts }, { site }) {
    const known = Object.keys(site.controllers);
    const named = [
      { key: facts.controller, at: ['controller'] },
      ...(facts.jointControllers ?? []).map((key, index) => ({ key, at: ['jointControllers', index] })),
    ];
    for (const { key, at } of named.filter((one) => !known.includes(one.key))) {
      const guess = nearest(key, known);
      yield {
        edition: source,
        at,
        section: 'controller',
        message: {
          fi: `Rekisterinpitäjää ”${key}” ei ole tiedostossa \`site.yaml\`.`,
          en: `The controller “${key}” is not in \`site.yaml\`.`,
        },
        help: guess
          ? { fi: `Tarkoititko \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
          : {
              fi: `Lisää se tiedoston \`site.yaml\` kenttään \`controllers\` tai käytä jotakin näistä: ${listed(known)}.`,
              en: `Add it under \`controllers\` in \`site.yaml\`, or use one of these: ${listed(known)}.`,
            },
      };
    }
  },

  good: {},
  bad: { 'fi.md': [['controller: esimerkki', 'controller: esimerki']] },
};
