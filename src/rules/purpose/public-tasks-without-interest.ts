// A public body does not rest its tasks on a legitimate interest.
import { underGdpr } from '../../law/frameworks.ts';
import type { Rule } from '../rule.ts';

/** No purpose of a public body has legitimate interest as its basis. */
export const publicTasksWithoutInterest: Rule = {
  id: 'public-tasks-without-interest',
  covers: ['BAS-09'],
  severity: underGdpr('error'),
  ground: 'GDPR 6(1)',
  why: {
    fi: 'Viranomaisen tehtävistä säädetään laissa. Siksi asetus ei salli niille perusteeksi oikeutettua etua.',
    en: 'The tasks of an authority are laid down by law. That is why the Regulation allows no legitimate interest for them.',
  },

  *check({ facts, source }, { site }) {
    const controller = Object.hasOwn(site.controllers, facts.controller)
      ? site.controllers[facts.controller]
      : undefined;
    if (controller?.publicBody !== 'yes') return;
    for (const [index, { name, basis }] of (facts.purposes ?? []).entries()) {
      if (basis !== 'legitimateInterests') continue;
      yield {
        edition: source,
        at: ['purposes', index, 'basis'],
        section: 'purpose',
        message: {
          fi: `Tarkoituksen ”${name}” peruste on oikeutettu etu, jota viranomainen ei voi käyttää tehtäviensä hoidossa.`,
          en: `The purpose “${name}” rests on legitimate interest, which a public authority cannot rely on for its tasks.`,
        },
        help: {
          fi: 'Valitse toinen `basis`, esimerkiksi `publicTask`. Jos tarkoitus ei kuulu viranomaisen tehtäviin, perustele se kentässä `waivers`.',
          en: 'Choose another `basis`, such as `publicTask`. If the purpose is none of the authority’s tasks, justify it under `waivers`.',
        },
      };
    }
  },

  good: {
    'site.yaml': [['    businessId: 0112038-9\n', '    businessId: 0112038-9\n    publicBody: no\n']],
  },
  bad: {
    'site.yaml': [['    businessId: 0112038-9\n', '    businessId: 0112038-9\n    publicBody: yes\n']],
    'fi.md': [['dpo: none\n', 'dpo:\n  email: tietosuojavastaava@example.fi\n']],
  },
};
