// The contact is a role and a shared channel, which stay when the person changes.
import type { Notice } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { isPersonName } from './organisation-names.ts';

/** The contact of a notice has no person’s name and no mobile number that may be a person’s own. */
export const contactIsARole: Rule = {
  id: 'contact-is-a-role',
  covers: ['CTL-08'],
  severity: 'info',
  ground: 'GDPR 5(1)(c)–(d)',
  why: {
    fi: 'Henkilö vaihtaa tehtävää, ja nimi jää selosteeseen. Rooli ja yhteinen osoite pysyvät ajan tasalla.',
    en: 'People change jobs, and the name stays in the notice. A role and a shared address stay right.',
  },

  *check(notice, { site }) {
    const { facts, source } = notice;
    const organisation = Object.hasOwn(site.controllers, facts.controller)
      ? site.controllers[facts.controller]?.name
      : undefined;
    const person = personIn(notice, organisation ?? '');
    if (person)
      yield {
        edition: source,
        at: ['contact', 'role'],
        section: 'contact',
        message: {
          fi: `Yhteyshenkilöksi on merkitty henkilö, ”${person}”.`,
          en: `The contact is a person, “${person}”.`,
        },
        help: {
          fi: 'Käytä henkilön nimen sijasta roolia, esimerkiksi ”Tietosuojatiimi”, ja yhteistä osoitetta.',
          en: 'Use a role, such as “Data protection team”, and a shared address instead of a name.',
        },
      };
    const phone = facts.contact?.phone;
    if (!phone || !isMobile(phone)) return;
    yield {
      edition: source,
      at: ['contact', 'phone'],
      section: 'contact',
      message: {
        fi: `Yhteystietona on matkapuhelinnumero, joka päättyy ”${phone.slice(-2)}”.`,
        en: `The contact has a mobile number, ending in “${phone.slice(-2)}”.`,
      },
      help: {
        fi: 'Tarkista numero: jos se on henkilön oma, käytä organisaation yhteistä numeroa.',
        en: 'Check the number: if it is a person’s own, use a shared number of the organisation.',
      },
    };
  },

  good: {
    'fi.md': [['  role: Tietosuojatiimi\n', '  role: Asiakaspalvelu Helsinki\n  phone: 010 345 0500\n']],
    'en.md': [['  role: Data protection team\n', '  role: Customer Service Helsinki\n']],
  },
  bad: {
    'fi.md': [
      ['  role: Tietosuojatiimi\n', '  role: Maija Esimerkki, toimitusjohtaja\n  phone: 040 123 4567\n'],
    ],
    'en.md': [['  role: Data protection team\n', '  role: Maija Esimerkki, managing director\n']],
  },
};

/** A name that stands in the role of every edition alike: roles are translated, names are not. */
function personIn({ source, editions }: Notice, organisation: string): string | undefined {
  const parts = (source.words.contact?.role ?? '').split(/[,()/:;–]/).map((part) => part.trim());
  return parts
    .flatMap((part) => [part, part.split(/\s+/).slice(-2).join(' ')])
    .filter((part) => isPersonName(part) && !part.split(/\s+/).every((word) => organisation.includes(word)))
    .find((part) => editions.every(({ words }) => words.contact?.role.includes(part) ?? true));
}

/** The prefixes of Finnish mobile numbers: 04… and 050. */
const isMobile = (phone: string) => /^(?:(?:\+|00)358)?0?(?:4\d|50)/.test(phone.replaceAll(/[\s()-]/g, ''));
