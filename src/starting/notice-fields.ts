// What each field in the metadata of a notice is for. A field that a skeleton shows is explained here.
import { channelFields } from './channel-fields.ts';
import { under, type Fields } from './field.ts';

const id = {
  fi: 'Pysyvä tunnus: sama joka kielellä, eikä sitä muuteta, vaikka nimi muuttuu.',
  en: 'A permanent id: the same in every language, and not changed even if the name is.',
};

/** The fields of a source edition and of a translation, by path. */
export const noticeFields: Fields = {
  registerName: {
    about: {
      fi: 'Rekisterin nimi. Se on sivun otsikko.',
      en: 'The name of the register. It is the heading of the page.',
    },
  },
  slug: {
    about: {
      fi: 'Sivun osoitteen loppu tällä kielellä. Ilman tätä se on kansion nimi. Julkaistua osoitetta ei muuteta.',
      en: 'The end of the page’s address in this language. Without it, the name of the folder. A published address is not changed.',
    },
    example: { fi: 'asiakasrekisteri', sv: 'kundregister', en: 'customer-register' },
  },
  lead: {
    about: {
      fi: 'Yksi tai kaksi virkettä siitä, kuka käsittelee kenen tietoja ja mihin. Enintään 300 merkkiä.',
      en: 'A sentence or two on who processes whose data and for what. At most 300 characters.',
    },
  },
  unexpected: {
    about: {
      fi: 'Se, mitä lukija tuskin odottaa. Sivulla tämä on yhteenvedossa.',
      en: 'What a reader hardly expects. It stands in the summary of the page.',
    },
    example: {
      fi: 'Tarkistamme luottotietosi, jos valitset laskun.',
      sv: 'Vi kontrollerar dina kredituppgifter om du väljer faktura.',
      en: 'We check your credit data if you choose to pay by invoice.',
    },
  },
  framework: {
    about: {
      fi: 'Minkä mukaan seloste laaditaan. gdpr-13: tiedot saadaan rekisteröidyltä. gdpr-14: tiedot saadaan muualta. gdpr-13+14: molemmista. hetil-10: kumotun henkilötietolain rekisteriseloste.',
      en: 'What the notice answers to. gdpr-13: the data come from the data subject. gdpr-14: from elsewhere. gdpr-13+14: from both. hetil-10: a register description of the repealed Personal Data Act.',
    },
  },
  drawnUpUnder: {
    about: {
      fi: 'Laki, jonka nojalla vanha seloste aikanaan laadittiin.',
      en: 'The act under which an old notice was once drawn up.',
    },
  },
  'drawnUpUnder.statute': {
    about: { fi: 'Säädöksen numero ja vuosi.', en: 'The number and year of the act.' },
    example: '523/1999',
  },
  'drawnUpUnder.section': { about: { fi: 'Pykälä.', en: 'The section.' }, example: '10' },
  version: { about: { fi: 'Version numero.', en: 'The number of the version.' }, example: '1' },
  created: {
    about: {
      fi: 'Laatimispäivä: vuosi-kuukausi-päivä.',
      en: 'The day it was drawn up: year-month-day.',
    },
    example: '2026-05-31',
  },
  updated: {
    about: {
      fi: 'Päivä, jona tekstiä viimeksi muutettiin.',
      en: 'The day the text was last changed.',
    },
    example: '2026-05-31',
  },
  effectiveFrom: {
    about: { fi: 'Päivä, josta alkaen seloste on voimassa.', en: 'The day from which the notice applies.' },
    example: '2026-06-01',
  },
  reviewed: {
    about: {
      fi: 'Päivä, jona selosteen paikkansapitävyys viimeksi tarkistettiin.',
      en: 'The day the notice was last checked to be true.',
    },
    example: '2026-05-20',
  },
  reviewDue: {
    about: {
      fi: 'Päivä, johon mennessä seloste tarkistetaan seuraavan kerran.',
      en: 'The day by which the notice is to be checked next.',
    },
    example: '2027-05-31',
  },
  controller: {
    about: {
      fi: 'Rekisterinpitäjän tunnus tiedoston site.yaml luettelosta controllers.',
      en: 'The key of the controller in the list controllers of site.yaml.',
    },
  },
  jointControllers: {
    about: {
      fi: 'Muiden yhteisrekisterinpitäjien tunnukset samasta luettelosta. Vastuunjako kerrotaan tekstissä.',
      en: 'The keys of the other joint controllers in the same list. The text tells how they share their duties.',
    },
    example: 'kumppani',
  },
  representative: {
    about: {
      fi: 'Edustaja EU:ssa, kun rekisterinpitäjä on EU:n ulkopuolella.',
      en: 'The representative in the EU, when the controller is outside it.',
    },
  },
  'representative.name': { about: { fi: 'Edustajan nimi.', en: 'Its name.' }, example: 'Edustaja Oy' },
  contact: {
    about: {
      fi: 'Kehen otetaan yhteyttä: rooli tai tiimi, ei ihmisen nimi.',
      en: 'Whom to contact: a role or a team, not a person’s name.',
    },
  },
  'contact.role': {
    about: { fi: 'Roolin tai tiimin nimi.', en: 'The name of the role or team.' },
    example: { fi: 'Tietosuojatiimi', sv: 'Dataskyddsteamet', en: 'Data protection team' },
  },
  ...under(['contact', 'dpo', 'representative'], channelFields),
  dpo: {
    about: {
      fi: 'Tietosuojavastaavan yhteystiedot.',
      en: 'How the data protection officer is reached.',
    },
  },
  dataSubjects: { about: { fi: 'Keiden tietoja käsitellään.', en: 'Whose data is processed.' } },
  'dataSubjects.id': { about: id, example: 'asiakkaat' },
  'dataSubjects.name': {
    about: { fi: 'Ryhmän nimi monikossa.', en: 'The name of the group, in the plural.' },
    example: {
      fi: 'verkkokaupan asiakkaat',
      sv: 'webbutikens kunder',
      en: 'customers of the web shop',
    },
  },
  purposes: {
    about: {
      fi: 'Mihin tietoja käytetään, millä perusteella ja kuinka kauan niitä säilytetään.',
      en: 'What the data is used for, on what basis, and how long it is kept.',
    },
  },
  'purposes.id': { about: id, example: 'tilaukset' },
  'purposes.name': {
    about: { fi: 'Käyttötarkoitus muutamalla sanalla.', en: 'The purpose, in a few words.' },
    example: { fi: 'tilausten toimittaminen', sv: 'leverans av beställningar', en: 'delivering orders' },
  },
  'purposes.interest': {
    about: {
      fi: 'Mikä oikeutettu etu on, kun peruste on legitimateInterests.',
      en: 'What the interest is, when the basis is legitimateInterests.',
    },
    example: {
      fi: 'palvelun kehittäminen',
      sv: 'utveckling av tjänsten',
      en: 'developing the service',
    },
  },
  'purposes.retentionRule': {
    about: {
      fi: 'Mistä säilytysaika alkaa tai mihin se päättyy.',
      en: 'From when the period runs, or what ends it.',
    },
    example: {
      fi: 'tilikauden päättymisestä',
      sv: 'från räkenskapsperiodens slut',
      en: 'from the end of the financial year',
    },
  },
  'purposes.basis': {
    about: {
      fi: 'Oikeusperuste tietosuoja-asetuksen 6 artiklassa.',
      en: 'The legal basis of Article 6 of the GDPR.',
    },
    example: 'legalObligation',
  },
  'purposes.statute': {
    about: {
      fi: 'Laki, johon velvoite tai tehtävä perustuu, kun peruste on legalObligation tai publicTask.',
      en: 'The act that the duty or task rests on, when the basis is legalObligation or publicTask.',
    },
  },
  'purposes.statute.statute': {
    about: { fi: 'Säädöksen numero ja vuosi.', en: 'The number and year of the act.' },
    example: '1336/1997',
  },
  'purposes.statute.section': {
    about: { fi: 'Luku ja pykälä.', en: 'Chapter and section.' },
    example: '2:10',
  },
  'purposes.retention': {
    about: {
      fi: 'Säilytysaika: P6Y on kuusi vuotta, P18M puolitoista vuotta, P30D kolmekymmentä päivää.',
      en: 'The retention period: P6Y is six years, P18M a year and a half, P30D thirty days.',
    },
    example: 'P6Y',
  },
  'purposes.marketing': {
    about: {
      fi: 'Miten suoramarkkinointia tehdään, jos tarkoitus on se.',
      en: 'How direct marketing is done, if that is the purpose.',
    },
    example: 'post',
  },
  data: { about: { fi: 'Mitä tietoja käsitellään.', en: 'What data is processed.' } },
  'data.id': { about: id, example: 'yhteystiedot' },
  'data.name': {
    about: { fi: 'Tietojen nimi.', en: 'The name of the data.' },
    example: {
      fi: 'nimi ja yhteystiedot',
      sv: 'namn och kontaktuppgifter',
      en: 'name and contact details',
    },
  },
  'data.special': {
    about: {
      fi: 'Jos tiedot kuuluvat erityisiin henkilötietoryhmiin (esimerkiksi terveys): käsittelyn edellytys 9 artiklassa.',
      en: 'If the data is of a special category (such as health): the condition of Article 9 for processing it.',
    },
    example: 'explicitConsent',
  },
  'data.criminal': {
    about: {
      fi: 'Jos tiedot koskevat rikoksia: käsittelyn peruste tietosuojalain 7 §:ssä.',
      en: 'If the data is on criminal offences: the ground of section 7 of the Data Protection Act.',
    },
    example: 'legalClaims',
  },
  'data.identityCode': {
    about: {
      fi: 'Jos tiedoissa on henkilötunnus: käsittelyn peruste tietosuojalain 29 §:ssä.',
      en: 'If the personal identity code is among it: the ground of section 29 of the Data Protection Act.',
    },
    example: 'credit',
  },
  sources: { about: { fi: 'Mistä tiedot saadaan.', en: 'Where the data comes from.' } },
  'sources.id': { about: id, example: 'asiakas' },
  'sources.name': {
    about: { fi: 'Lähteen nimi.', en: 'The name of the source.' },
    example: { fi: 'asiakas itse', sv: 'kunden själv', en: 'the customer' },
  },
  'sources.from': {
    about: {
      fi: 'Rekisteröidyltä (subject) vai muualta (elsewhere).',
      en: 'From the data subject (subject) or from elsewhere.',
    },
    example: 'subject',
  },
  'sources.public': {
    about: {
      fi: 'Onko lähde julkinen. Kerrotaan, kun tiedot saadaan muualta.',
      en: 'Whether the source is public. Told when the data comes from elsewhere.',
    },
    example: 'no',
  },
  recipients: {
    about: {
      fi: 'Kenelle tietoja annetaan, myös omille palveluntarjoajille.',
      en: 'Who is given data, own service providers included.',
    },
  },
  'recipients.id': { about: id, example: 'kuljetus' },
  'recipients.name': {
    about: {
      fi: 'Nimi tai ryhmä, jos vastaanottaja ei ole tiedoston site.yaml luettelossa recipients.',
      en: 'A name or a group, if it is not in the list recipients of site.yaml.',
    },
    example: { fi: 'kuljetusyritykset', sv: 'transportföretag', en: 'carriers' },
  },
  'recipients.reason': {
    about: { fi: 'Mihin se tarvitsee tietoja.', en: 'What it needs the data for.' },
    example: { fi: 'toimittavat tilaukset', sv: 'levererar beställningarna', en: 'deliver the orders' },
  },
  'recipients.recipient': {
    about: {
      fi: 'Vastaanottajan tunnus tiedoston site.yaml luettelosta recipients.',
      en: 'The key of the recipient in the list recipients of site.yaml.',
    },
    example: 'kuljetus',
  },
  'recipients.as': {
    about: {
      fi: 'Lukuumme toimiva käsittelijä (processor), itsenäinen rekisterinpitäjä (controller) vai viranomainen (authority).',
      en: 'A processor on our behalf, a controller of its own, or an authority.',
    },
    example: 'processor',
  },
  'recipients.country': {
    about: { fi: 'Maan kaksikirjaiminen tunnus.', en: 'The two-letter code of the country.' },
    example: 'FI',
  },
  transfers: {
    about: {
      fi: 'Siirrot EU- ja ETA-alueen ulkopuolelle.',
      en: 'Transfers outside the EU and EEA.',
    },
  },
  'transfers.id': { about: id, example: 'pilvi' },
  'transfers.copy': {
    about: { fi: 'Mistä suojatoimien jäljennöksen saa.', en: 'Where to get a copy of the safeguards.' },
    example: {
      fi: 'Pyydä jäljennös osoitteesta tietosuoja@example.fi.',
      sv: 'Be om en kopia på adressen tietosuoja@example.fi.',
      en: 'Ask for a copy at tietosuoja@example.fi.',
    },
  },
  'transfers.reason': {
    about: { fi: 'Miksi tietoja siirretään.', en: 'Why data is transferred.' },
    example: { fi: 'palvelun ylläpito', sv: 'underhåll av tjänsten', en: 'maintenance of the service' },
  },
  'transfers.country': {
    about: { fi: 'Maan kaksikirjaiminen tunnus.', en: 'The two-letter code of the country.' },
    example: 'US',
  },
  'transfers.mechanism': {
    about: {
      fi: 'Siirtoperuste. adequacy: komission päätös. scc: vakiolausekkeet. bcr: yritystä koskevat säännöt. derogation…: 49 artiklan poikkeus.',
      en: 'The ground for the transfer. adequacy: a decision of the Commission. scc: standard clauses. bcr: binding corporate rules. derogation…: an exception of Article 49.',
    },
    example: 'scc',
  },
  'transfers.recipient': {
    about: {
      fi: 'Vastaanottajan tunnus tiedoston site.yaml luettelosta recipients.',
      en: 'The key of the recipient in the list recipients of site.yaml.',
    },
    example: 'pilvi',
  },
  provision: {
    about: { fi: 'Onko tiedot pakko antaa.', en: 'Whether the data must be given.' },
  },
  'provision.duty': {
    about: {
      fi: 'Laki velvoittaa (statutory), sopimus velvoittaa (contractual), tarvitaan sopimusta varten (necessary) tai vapaaehtoista (voluntary).',
      en: 'By law (statutory), by contract (contractual), needed for a contract (necessary), or voluntary.',
    },
    example: 'necessary',
  },
  'provision.consequences': {
    about: { fi: 'Mitä seuraa, jos tietoja ei anna.', en: 'What follows if the data is not given.' },
    example: {
      fi: 'Emme voi toimittaa tilausta ilman nimeä ja osoitetta.',
      sv: 'Vi kan inte leverera en beställning utan namn och adress.',
      en: 'We cannot deliver an order without a name and address.',
    },
  },
  automatedDecisions: {
    about: {
      fi: 'Päätökset, jotka kone tekee yksin.',
      en: 'Decisions made by a machine alone.',
    },
  },
  'automatedDecisions.logic': {
    about: { fi: 'Miten päätös syntyy.', en: 'How a decision is made.' },
    example: {
      fi: 'Järjestelmä vertaa tilauksen summaa luottotietoihisi.',
      sv: 'Systemet jämför beställningens summa med dina kredituppgifter.',
      en: 'The system compares the sum of the order with your credit data.',
    },
  },
  'automatedDecisions.consequences': {
    about: { fi: 'Mitä päätöksestä seuraa.', en: 'What follows from it.' },
    example: {
      fi: 'Jos laskua ei hyväksytä, voit maksaa kortilla.',
      sv: 'Om fakturan inte godkänns kan du betala med kort.',
      en: 'If an invoice is not accepted, you can pay by card.',
    },
  },
  profiling: {
    about: {
      fi: 'Profilointi eli ihmisen ominaisuuksien arviointi koneella.',
      en: 'Profiling: a machine judges what a person is like.',
    },
  },
  'profiling.description': {
    about: { fi: 'Miten ja mihin profiloidaan.', en: 'How profiling is done, and for what.' },
    example: {
      fi: 'Ryhmittelemme asiakkaat ostojen perusteella.',
      sv: 'Vi grupperar kunderna enligt deras köp.',
      en: 'We group customers by what they buy.',
    },
  },
  rights: {
    about: {
      fi: 'Oikeudet, jotka annetaan oikeusperusteista seuraavien lisäksi. Perusteista seuraavat oikeudet tulevat sivulle itsestään.',
      en: 'Rights that are given beside those that follow from the legal bases. Those appear on the page by themselves.',
    },
    example: 'erasure',
  },
  changes: {
    about: {
      fi: 'Mikä selosteessa on muuttunut, uusin ensin.',
      en: 'What has changed in the notice, the newest first.',
    },
  },
  'changes.id': { about: id, example: 'alku' },
  'changes.text': {
    about: { fi: 'Muutos lukijalle kerrottuna.', en: 'The change, told to a reader.' },
    example: { fi: 'Ensimmäinen versio.', sv: 'Första versionen.', en: 'The first version.' },
  },
  'changes.on': {
    about: { fi: 'Päivä, jona se tuli voimaan.', en: 'The day it took effect.' },
    example: '2026-06-01',
  },
  gaps: {
    about: {
      fi: 'Aukot: mitä seloste ei vielä kerro, miksi ja mihin mennessä se kerrotaan. Kun kerrot asian, poista sen kohta tästä.',
      en: 'Gaps: what the notice does not tell yet, why, and by when it will. When you tell it, delete its entry here.',
    },
  },
  'gaps.element': { about: { fi: 'Mikä tieto puuttuu.', en: 'What is missing.' }, example: 'retention' },
  'gaps.reason': {
    about: { fi: 'Miksi se puuttuu.', en: 'Why it is missing.' },
    example: {
      fi: 'Säilytysaika selvitetään.',
      sv: 'Lagringstiden utreds.',
      en: 'The retention period is being worked out.',
    },
  },
  'gaps.until': {
    about: { fi: 'Mihin mennessä se kerrotaan.', en: 'By when it will be told.' },
    example: '2026-12-31',
  },
  waivers: {
    about: {
      fi: 'Poikkeukset: tarkistukset, joita ei noudateta määräaikaan asti, ja syy. Tunnukset: seloste rules.',
      en: 'Waivers: checks that are not followed until a day, and why. Their ids: seloste rules.',
    },
  },
  'waivers.rule': {
    about: { fi: 'Tarkistuksen tunnus.', en: 'The id of the check.' },
    example: 'languages-present',
  },
  'waivers.reason': {
    about: { fi: 'Miksi siitä poiketaan.', en: 'Why it is not followed.' },
    example: {
      fi: 'Ruotsinnos on tilattu.',
      sv: 'Översättningen är beställd.',
      en: 'The translation has been ordered.',
    },
  },
  'waivers.until': {
    about: { fi: 'Mihin asti.', en: 'Until when.' },
    example: '2026-12-31',
  },
  translation: {
    about: {
      fi: 'Onko käännös kokonainen (complete) vai lyhennetty (abridged).',
      en: 'Whether the translation is complete or abridged.',
    },
  },
  'translation.state': {
    about: {
      fi: 'Lyhennetystä voi puuttua kohtia, jotka lähdekielessä ovat.',
      en: 'An abridged one may lack what the source language has.',
    },
    example: 'complete',
  },
  'translation.sources': {
    about: {
      fi: 'Merkit lähdekielisestä tekstistä, josta käännös on tehty. Ohjelma kirjoittaa ne.',
      en: 'Marks of the source language’s text that it was translated from. The program writes them.',
    },
    isMade: true,
  },
  'translation.sources.*': {
    about: { fi: 'Yhden kohdan merkki.', en: 'The mark of one section.' },
    isMade: true,
  },
};
