// What each field of `site.yaml` is for.
import * as languages from '../languages/index.ts';
import { channelFields } from './channel-fields.ts';
import { under, type Field, type Fields } from './field.ts';

const inLanguages = (path: string, field: Field): Fields =>
  Object.fromEntries([[path, field], ...Object.keys(languages).map((lang) => [`${path}.${lang}`, field])]);

const businessId: Field = { about: { fi: 'Y-tunnus.', en: 'The business ID.' }, example: '0112038-9' };

/** The fields of `site.yaml`, by path. */
export const siteFields: Fields = {
  ...inLanguages('name', {
    about: { fi: 'Sivuston nimi jokaisella kielellä.', en: 'The name of the site in each language.' },
  }),
  baseUrl: {
    about: {
      fi: 'Osoite, jossa sivusto julkaistaan.',
      en: 'The address at which the site is published.',
    },
  },
  languages: {
    about: {
      fi: 'Sivuston kielet. Ensimmäinen on lähdekieli: sen tiedostossa ovat kaikille kielille yhteiset tiedot.',
      en: 'The languages of the site. The first is the source language: its files hold the facts that all languages share.',
    },
  },
  controllers: {
    about: {
      fi: 'Rekisterinpitäjät. Seloste mainitsee rekisterinpitäjän tässä annetulla tunnuksella.',
      en: 'The controllers. A notice names its controller by the key that is given here.',
    },
    example: 'esimerkki',
  },
  'controllers.*': { about: { fi: 'Yksi rekisterinpitäjä.', en: 'One controller.' } },
  'controllers.*.name': {
    about: {
      fi: 'Rekisterinpitäjän virallinen nimi.',
      en: 'The official name of the controller.',
    },
    example: 'Esimerkki Oy',
  },
  'controllers.*.businessId': businessId,
  'controllers.*.publicBody': {
    about: {
      fi: 'Onko se viranomainen tai julkishallinnon elin, jolla on aina oltava tietosuojavastaava.',
      en: 'Whether it is a public authority or body, which must always have a data protection officer.',
    },
    example: 'no',
  },
  recipients: {
    about: {
      fi: 'Vastaanottajat, jotka mainitaan useassa selosteessa. Seloste mainitsee vastaanottajan tunnuksella.',
      en: 'Recipients that several notices name. A notice names a recipient by its key.',
    },
    example: 'kuljetus',
  },
  'recipients.*': { about: { fi: 'Yksi vastaanottaja.', en: 'One recipient.' } },
  'recipients.*.name': {
    about: { fi: 'Vastaanottajan nimi.', en: 'The name of the recipient.' },
    example: 'Kuljetus Esimerkki Oy',
  },
  'recipients.*.businessId': businessId,
  ...under(['controllers.*', 'recipients.*'], channelFields),
  review: {
    about: {
      fi: 'Kenen on hyväksyttävä teksti ennen julkaisua. Ilman tätä kenttää hyväksyntää ei pyydetä keneltäkään.',
      en: 'Who must approve a text before it is published. Without this field nobody is asked.',
    },
  },
  'review.roles': {
    about: {
      fi: 'Roolit, joista jokaisen on hyväksyttävä teksti: legal (lakiasiat), owner (selosteen omistaja), dpo (tietosuojavastaava), translator (kääntäjä) tai oma tunnus.',
      en: 'The roles that must each approve the text: legal, owner, dpo (data protection officer), translator, or an id of your own.',
    },
    example: 'legal',
  },
  'review.fourEyes': {
    about: {
      fi: 'Onko jokaisella roolilla oltava eri hyväksyjä.',
      en: 'Whether each role must be signed by a different person.',
    },
    example: 'yes',
  },
  'review.editorsApprove': {
    about: {
      fi: 'Saako tekstiä muokannut henkilö hyväksyä sen. Jos ei, muokkaajat katsotaan git-historiasta.',
      en: 'Whether someone who edited the text may approve it. If not, git tells who edited it.',
    },
    example: 'no',
  },
  retired: {
    about: {
      fi: 'Selosteet, jotka eivät ole enää voimassa. Niiden sivut pysyvät luettavina, mutta luettelosta ne poistuvat.',
      en: 'Notices that are no longer in force. Their pages stay readable, and leave the list of notices.',
    },
    example: 'asiakasrekisteri',
  },
  'retired.*': {
    about: {
      fi: 'Ensimmäinen päivä, jona seloste ei ole enää voimassa.',
      en: 'The first day on which the notice is no longer in force.',
    },
    example: '2026-12-31',
  },
  authority: {
    about: {
      fi: 'Valvontaviranomainen. Sen yhteystiedot tulevat jokaiselle sivulle.',
      en: 'The supervisory authority. Its contact details stand on every page.',
    },
  },
  'authority.checked': {
    about: {
      fi: 'Päivä, jona yhteystiedot on viimeksi tarkistettu viranomaisen sivuilta.',
      en: 'The day its contact details were last checked on its own pages.',
    },
    example: '2026-03-30',
  },
  ...inLanguages('authority.name', {
    about: { fi: 'Nimi jokaisella kielellä.', en: 'Its name in each language.' },
  }),
  ...inLanguages('authority.postalAddress', {
    about: { fi: 'Postiosoite jokaisella kielellä.', en: 'Its postal address in each language.' },
  }),
  ...inLanguages('authority.visitingAddress', {
    about: { fi: 'Käyntiosoite jokaisella kielellä.', en: 'Its visiting address in each language.' },
  }),
  'authority.phone': { about: { fi: 'Vaihde.', en: 'Its switchboard.' } },
  'authority.email': {
    about: {
      fi: 'Sähköpostiosoite, jos se on tarkistettu.',
      en: 'Its e-mail address, if it has been checked.',
    },
    example: 'viranomainen@example.fi',
  },
  ...inLanguages('authority.web', {
    about: { fi: 'Sivusto jokaisella kielellä.', en: 'Its site in each language.' },
  }),
};
