// A controller that can be told from all others: by its legal form and its business ID.
import type { Rule } from '../rule.ts';
import { hasLegalForm, isForeign, isPersonName } from './organisation-names.ts';

/** The name of a Finnish organisation has its legal form, and a business ID beside it. */
export const controllerIdentified: Rule = {
  id: 'controller-identified',
  covers: ['CTL-06'],
  severity: 'info',
  ground: 'GDPR 13(1)(a), 14(1)(a)',
  why: {
    fi: 'Samannimisiä yrityksiä on monta. Yhtiömuodosta ja Y-tunnuksesta lukija tietää, mikä niistä vastaa tiedoista.',
    en: 'Many companies have the same name. The legal form and the business ID tell which of them is responsible.',
  },

  *check({ facts: { controller: key }, source }, { site }) {
    const controller = Object.hasOwn(site.controllers, key) ? site.controllers[key] : undefined;
    if (!controller || controller.publicBody === 'yes') return;
    const { name, businessId, postalAddress } = controller;
    if (isPersonName(name) || isForeign(name) || (postalAddress?.country ?? 'FI') !== 'FI') return;
    const lacks = [
      ...(hasLegalForm(name) ? [] : [{ fi: 'yhtiömuotoa', en: 'the legal form', of: 'yhtiömuoto' }]),
      ...(businessId ? [] : [{ fi: 'Y-tunnusta', en: 'the business ID', of: 'Y-tunnus' }]),
    ];
    if (lacks.length === 0) return;
    yield {
      edition: source,
      at: ['controller'],
      section: 'controller',
      message: {
        fi: `Rekisterinpitäjän ”${name}” ${lacks.map(({ fi }) => fi).join(' ja ')} ei kerrota.`,
        en: `The notice does not tell ${lacks.map(({ en }) => en).join(' and ')} of the controller “${name}”.`,
      },
      help: {
        fi: `Lisää ${lacks.map(({ of }) => of).join(' ja ')} tiedostoon \`site.yaml\` kohtaan \`controllers.${key}\`.`,
        en: `Add ${lacks.map(({ en }) => en).join(' and ')} under \`controllers.${key}\` in \`site.yaml\`.`,
      },
    };
  },

  good: {
    'site.yaml': [['    name: Esimerkki Oy\n', '    name: Esimerkin Ystävät ry\n']],
    'fi.md': [['lead: Esimerkki Oy käsittelee', 'lead: Esimerkin Ystävät ry käsittelee']],
    'en.md': [['lead: Esimerkki Oy processes', 'lead: Esimerkin Ystävät ry processes']],
  },
  bad: {
    'site.yaml': [['    name: Esimerkki Oy\n    businessId: 0112038-9\n', '    name: Esimerkki\n']],
  },
};
