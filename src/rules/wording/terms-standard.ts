// The concepts of data protection go by the names that the law gives them in each language.
import { replaces } from './replaces.ts';

/** Outdated, colloquial and home-made terms are replaced by the standard ones. */
export const termsStandard = replaces({
  id: 'terms-standard',
  covers: ['I18N-03', 'I18N-04'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Vakiotermistä lukija tunnistaa, mistä laki puhuu. Väärä termi tarkoittaa jotakin muuta.',
    en: 'By the standard term a reader knows what the law speaks of. A wrong one means something else.',
  },

  table: {
    fi: [
      ['henkilötunnus', 'sosiaaliturvatunnu*', 'hetu', 'hetun', 'hetua', 'hetut', 'sotu', 'sotun', 'sotua'],
      ['rekisterinpitäjä', 'rekisterinhaltij*', 'rekisterin haltij*', 'rekisterinomistaj*'],
      ['oikeutettu etu', 'oikeutettu intressi*', 'legitiimi intressi*', 'laillinen etu', 'laillisen edun'],
      ['tietosuojavastaava', 'tietosuojavaltuutettumme', 'tietosuojavirkailij*'],
      ['henkilötietojen käsittelijä', 'henkilötietojen prosessoij*'],
      ['EU/ETA', 'EU/EEA', 'EU/EES'],
    ],
    sv: [
      [
        'personuppgiftsansvarig',
        'registeransvarig*',
        'registerförare',
        'registerhållare',
        'registerhållaren',
      ],
      ['rätt att göra invändningar', 'förbudsrätt', 'förbudsrätten'],
      ['personbeteckning', 'personnummer', 'personnumret', 'personnumren', 'socialskyddssignum'],
      ['dataombudsmannen', 'dataskyddsombudsman', 'dataskyddsombudsmannen', 'dataskyddsombudsmannens'],
      ['berättigat intresse', 'legitimt intresse', 'legitima intressen'],
      ['personuppgiftsbiträde', 'personuppgiftshandläggare', 'personuppgiftsbehandlare'],
      ['EU/EES', 'EU/ETA', 'EU/EEA'],
    ],
    en: [
      [
        'controller',
        'registrar',
        'registrars',
        'registry keeper',
        'register keeper',
        'registry holder',
        'register holder',
        'data register holder',
        'keeper of the register',
        'holder of the register',
        'file controller',
      ],
      ['data subject', 'registered person', 'registered persons', 'registrant', 'registrants'],
      ['personal identity code', 'social security number*', 'social security code*'],
      ['Data Protection Ombudsman', 'data privacy ombudsman', 'data security ombudsman'],
      ['third country', 'third world countr*'],
      ['legitimate interest', 'justified interest', 'justified interests', 'rightful interest'],
      ['EU/EEA', 'EU/ETA', 'EU/EES'],
    ],
  },
  unless: ({ passage, text, start }, { lang }, { facts }) =>
    (lang === 'sv' && facts.framework === 'hetil-10' && /^(?:registeransvarig|förbudsrätt)/i.test(text)) ||
    otherThing.test(passage.text.slice(Math.max(0, start - 20), start)),
  message: (found) => ({
    fi: `”${found}” ei ole tietosuojan vakiotermi.`,
    en: `“${found}” is not the standard term of data protection.`,
  }),

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Valvova viranomainen on tietosuojavaltuutettu. Asiakastietojen hoitoon on oma väkensä. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect',
        'The authority is the Data Protection Ombudsman. Our domain registrar keeps the name of the shop. We protect',
      ],
    ],
  },
  bad: {
    'fi.md': [['nimi ja yhteystiedot', 'nimi, yhteystiedot ja hetu']],
    'en.md': [['We protect the data', 'The registrar protects the data of the registered person']],
  },
});

// A registrar of domain names is one, and a Swedish identity number is not the Finnish one.
const otherThing = /(?:domain|domain name|university|company)\s$|svensk[at]?\s$/i;
