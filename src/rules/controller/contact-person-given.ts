// A text that sends its reader to the contact person says how to reach that person.
import { has } from '../../judging/sentences.ts';
import { underGdpr } from '../../law/frameworks.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Notice } from '../../model.ts';
import { avoids } from '../avoids.ts';

const contactPerson = {
  fi: phrases(
    'rekisterin yhteyshenkilö*',
    'rekisterin vastuuhenkilö*',
    'rekisteriasioi* yhteyshenkilö*',
    'rekisteriasioista vastaav*',
    'rekisteriasioita hoitav*',
    'rekisteristä vastaav* henkilö*',
    'rekisterinpitäjän yhteyshenkilö*',
    'tietosuoja-asioiden yhteyshenkilö*',
    'tietosuoja-asioista vastaav*',
    'yhteyshenkilöllemme',
    'yhteyshenkilöömme',
  ),
  sv: phrases(
    'registrets kontaktperson*',
    'registrets ansvarsperson*',
    'kontaktperson* för registret',
    'kontaktperson* i registerärenden',
    'kontaktperson* för registerärenden',
    'kontaktperson* i dataskyddsfrågor',
    'kontaktperson* för dataskyddsfrågor',
    'ansvarar för registerärenden',
    'vår kontaktperson',
  ),
  en: phrases(
    "register's contact person",
    'register’s contact person',
    'contact person for the register',
    'contact person of the register',
    'contact person for register matters',
    'contact person for data protection*',
    'contact person for privacy matters',
    'person in charge of the register',
    'person responsible for the register',
    'our contact person',
  ),
};

/** The contact person that a text refers to is in the field or under the heading for it. */
export const contactPersonGiven = avoids({
  id: 'contact-person-given',
  covers: ['CTL-09'],
  severity: underGdpr('warning'),
  ground: 'GDPR 12(2)',
  why: {
    fi: 'Lukija ei voi kääntyä yhteyshenkilön puoleen, jos selosteesta ei selviä, kuka se on.',
    en: 'A reader cannot turn to a contact person whom the notice does not give.',
  },
  phrases: contactPerson,
  kinds: ['paragraph', 'item', 'cell'],
  when: (notice) => isContactUntold(notice),
  unless: (_, { passages, lang }) =>
    passages.some(({ text }) => /[\w.-]@[\w.-]|\d[\d ]{5}/.test(text) && has(text, contactPerson[lang])),
  message: (found) => ({
    fi: `Teksti viittaa yhteyshenkilöön (”${found}”), jota selosteessa ei nimetä.`,
    en: `The text refers to a contact person (“${found}”) whom the notice does not give.`,
  }),
  help: () => ({
    fi: 'Lisää kenttä `contact` ja siihen yhteyshenkilön rooli ja sähköposti tai puhelin.',
    en: 'Add the field `contact` with the role of the contact person and an e-mail address or phone.',
  }),
  good: {
    'fi.md': [['Lähetä pyyntö osoitteeseen', 'Lähetä pyyntö rekisterin yhteyshenkilölle osoitteeseen']],
    'en.md': [['Send your request to', 'Send your request to the contact person for the register at']],
  },
  bad: {
    'fi.md': [
      ['contact:\n  role: Tietosuojatiimi\n  email: tietosuoja@example.fi\n', ''],
      ['Lähetä pyyntö osoitteeseen tietosuoja@example.fi.', 'Lähetä pyyntö rekisterin yhteyshenkilölle.'],
    ],
    'en.md': [
      ['contact:\n  role: Data protection team\n', ''],
      [
        'Send your request to tietosuoja@example.fi.',
        'Send your request to the contact person for the register.',
      ],
    ],
  },
});

const isContactUntold = ({ facts, source }: Notice): boolean =>
  facts.contact === undefined &&
  !source.sections.some(({ key }) => key === 'contact') &&
  !(facts.gaps ?? []).some(({ element }) => element === 'contact');
