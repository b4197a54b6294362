// The controller is the company whose register it is, not the person who keeps it there.
import { mentionsIn } from '../../judging/mentions.ts';
import type { Rule } from '../rule.ts';
import { foundAt } from '../../judging/found-at.ts';
import { companyNames, isPersonName, withoutForm } from './organisation-names.ts';

/** Where a person is the controller, the notice does not speak of the register as that of a company. */
export const controllerIsNotAPerson: Rule = {
  id: 'controller-is-not-a-person',
  covers: ['CTL-03'],
  severity: 'warning',
  ground: 'GDPR 4(7), 13(1)(a), 14(1)(a)',
  why: {
    fi: 'Rekisterinpitäjä on se, joka päättää, mihin tietoja käytetään. Se on yleensä yritys, ei sen työntekijä.',
    en: 'The controller is whoever decides what the data is used for. As a rule that is the company, not its employee.',
  },

  *check({ facts, editions }, { site }) {
    const name = controllerName(facts.controller, site.controllers);
    if (name === undefined || !isPersonName(name) || facts.jointControllers) return;
    const [first = ''] = name.toLowerCase().split(' ');
    const others = Object.values(site.recipients ?? {}).map((recipient) => withoutForm(recipient.name));
    for (const edition of editions) {
      const company = [...mentionsIn(edition, companyNames, { sections })].find(
        ({ text }) => !withoutForm(text).startsWith(first) && !others.includes(withoutForm(text)),
      );
      if (!company) continue;
      yield {
        ...foundAt(edition, company),
        message: {
          fi: `Rekisterinpitäjäksi on merkitty henkilö, mutta rekisteri näyttää kuuluvan yritykselle ”${company.text}”.`,
          en: `The controller is a person, but the register seems to belong to “${company.text}”.`,
        },
        help: {
          fi: `Tarkista ensin, kumpi päättää tietojen käytöstä. Jos yritys päättää, korjaa sen nimi tiedostoon \`site.yaml\` kohtaan \`controllers.${facts.controller}\`.`,
          en: `Check which of them decides how the data is used. If the company does, correct the name under \`controllers.${facts.controller}\` in \`site.yaml\`.`,
        },
      };
    }
  },

  good: {
    'site.yaml': [['    name: Esimerkki Oy\n', '    name: Maija Esimerkki\n']],
    'fi.md': [['lead: Esimerkki Oy käsittelee', 'lead: Maija Esimerkki käsittelee']],
    'en.md': [['lead: Esimerkki Oy processes', 'lead: Maija Esimerkki processes']],
  },
  bad: { 'site.yaml': [['    name: Esimerkki Oy\n', '    name: Maija Esimerkki\n']] },
};

const sections = ['meta', 'controller', 'registerName'];

const controllerName = (key: string, controllers: Readonly<Record<string, { name: string }>>) =>
  Object.hasOwn(controllers, key) ? controllers[key]?.name : undefined;
