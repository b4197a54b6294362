// What a notice claims of disclosure, sentence by sentence: that there is none, or that there is some.
import { has, sentencesIn } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import * as languages from '../../languages/index.ts';
import type { Edition, Lang } from '../../model.ts';

/** Data goes nowhere; only where the law demands; or is used by the controller alone. */
export type Denial = 'never' | 'onlyByLaw' | 'internal';

/** Data is given for marketing, published as a list, or given to someone. */
export type Admission = 'marketing' | 'publication' | 'disclosure';

/** The sentences that say that data is not disclosed, with how far each goes. */
export function denialsIn(edition: Edition): { denial: Denial; sentence: Mention }[] {
  const { lang } = edition;
  return claimsIn(edition).flatMap((sentence) => {
    const denial = denialOf(sentence.text, lang);
    return denial ? [{ denial, sentence }] : [];
  });
}

/** The sentences that say that data is disclosed, with what for. One that names the law, consent or the reader as the reason is none. */
export function admissionsIn(edition: Edition): { admission: Admission; sentence: Mention }[] {
  return claimsIn(edition).flatMap((sentence) => {
    const admission = admissionOf(sentence.text, edition.lang);
    return admission ? [{ admission, sentence }] : [];
  });
}

/** The sections in which a reader takes a sentence on disclosure to be about all the data. */
const claimsIn = (edition: Edition): Mention[] => [
  ...sentencesIn(edition, { sections: ['disclosures'], kinds: ['paragraph', 'item', 'cell'] }),
  ...sentencesIn(edition, { sections: ['meta', 'purpose', 'content', 'security'] }),
];

function denialOf(text: string, lang: Lang): Denial | null {
  if (has(text, languages[lang].negations) && has(text, giving[lang]) && isPlain(text, lang)) return 'never';
  if (has(text, onlyByLaw[lang])) return 'onlyByLaw';
  if (has(text, internal[lang])) return 'internal';
  return null;
}

function admissionOf(sentence: string, lang: Lang): Admission | null {
  const text = sentence.replace(optOut[lang], ' ');
  if (has(text, languages[lang].negations) || has(text, only[lang])) return null;
  if (has(text, marketing[lang])) return 'marketing';
  if (has(text, publication[lang])) return 'publication';
  return has(text, giving[lang]) && !has(text, bound[lang]) ? 'disclosure' : null;
}

/** Whether a denial has no word that limits it: to a kind of data, a use, a recipient, a time. */
const isPlain = (text: string, lang: Lang): boolean => !/\p{L}/u.test(text.replace(plain[lang], ' '));

/** All the words that a denial of any disclosure is made of. */
const plain: Record<Lang, RegExp> = {
  fi: phrases(
    'me',
    'ei',
    'emme',
    'eikä',
    'koskaan',
    'lainkaan',
    'missään',
    'tilanteessa',
    'luovut*',
    'anneta',
    'anna',
    'sinun',
    'sinusta',
    'asiakkaiden',
    'asiakkaidemme',
    'rekisterin',
    'rekisteristä',
    'rekisteröityjen',
    'tie*',
    'henkilötie*',
    'asiakastie*',
    'mitään',
    'eteenpäin',
    'kenellekään',
    'muille',
    'ulkopuolisille',
    'ulkopuolelle',
    'yrityksen',
    'yrityksemme',
    'yhtiön',
    'organisaation',
    'kolmansille',
    'kolmannelle',
    'osapuolille',
    'osapuolelle',
    'tahoille',
  ),
  sv: phrases(
    'vi',
    'lämna*',
    'ut',
    'inte',
    'aldrig',
    'inga',
    'några',
    'dina',
    'uppgift*',
    'personuppgift*',
    'kunduppgift*',
    'registrets',
    'ur',
    'registret',
    'vidare',
    'till',
    'utomstående',
    'tredje',
    'part',
    'parter',
    'andra',
    'någon',
    'utanför',
    'företaget',
  ),
  en: phrases(
    'we',
    'do',
    'does',
    'not',
    'never',
    'no',
    'disclos*',
    'give',
    'given',
    'share*',
    'pass',
    'passed',
    'is',
    'are',
    'will',
    'be',
    'on',
    'your',
    'the',
    'any',
    'of',
    'in',
    'register',
    'personal',
    'customer',
    'data',
    'information',
    'to',
    'with',
    'third',
    'party',
    'parties',
    'anyone',
    'others',
    'outsiders',
    'outside',
    'our',
    'company',
    'at',
    'all',
  ),
};

const giving: Record<Lang, RegExp> = {
  fi: phrases('luovutamme', 'luovuta', 'luovutetaan', 'luovuteta', 'luovuttaa'),
  sv: phrases(
    'lämnar … ut',
    'lämnas … ut',
    'lämna ut',
    'lämnar ut',
    'lämnas ut',
    'lämnar vidare',
    'utlämnas',
  ),
  en: phrases('disclose', 'disclosed', 'discloses', 'share … data', 'pass on', 'passed on'),
};

const only: Record<Lang, RegExp> = {
  fi: phrases('vain', 'ainoastaan', 'muuten kuin', 'muutoin kuin', 'ellei', 'paitsi'),
  sv: phrases('endast', 'bara', 'enbart', 'annat än', 'om inte', 'förutom'),
  en: phrases('only', 'other than', 'unless', 'except'),
};

/** That a reader can forbid it does not make it any less of a disclosure. */
const optOut: Record<Lang, RegExp> = {
  fi: phrases('ellet … kiel*', 'jos et … kiel*', 'jollet … kiel*', 'ellei … kiel*'),
  sv: phrases('om du inte … förbj*', 'såvida du inte … förbj*', 'om du inte … motsätt*'),
  en: phrases(
    'unless you … forbid*',
    'unless you … object*',
    'unless you … prohibit*',
    'unless you … opt out',
  ),
};

/** What makes a disclosure one that the law, consent or the reader asks for. */
const bound: Record<Lang, RegExp> = {
  fi: phrases(
    'laki',
    'lain',
    'lakisäät*',
    'lainsäädän*',
    'viranomai*',
    'pyyn*',
    'pyydät',
    'sinulle',
    'itsellesi',
    'suostumu*',
    'luvallasi',
  ),
  sv: phrases('lag', 'lagen', 'lagstadga*', 'lagstiftning*', 'myndighet*', 'begär*', 'dig', 'samtyck*'),
  en: phrases('law', 'laws', 'legal*', 'statut*', 'legislation', 'authorit*', 'request*', 'you', 'consent*'),
};

const onlyByLaw: Record<Lang, RegExp> = {
  fi: phrases(
    'luovutamme … vain … laki *',
    'luovutetaan … vain … laki *',
    'luovutamme … vain, … laki *',
    'luovutetaan … vain, … laki *',
    'luovutamme … vain … lain *',
    'luovutetaan … vain … lain *',
    'luovutamme … ainoastaan … laki *',
    'luovutetaan … ainoastaan … laki *',
    'luovutamme … vain lakisääteis*',
    'luovutetaan … vain lakisääteis*',
    'luovutetaan … vain viranomai*',
    'luovutamme … vain viranomai*',
  ),
  sv: phrases(
    'lämnar … ut … endast … lag*',
    'lämnas … ut … endast … lag*',
    'lämnar … endast … ut … lag*',
    'lämnas … endast … ut … lag*',
    'lämnar … bara … ut … lag*',
    'lämnas … bara … ut … lag*',
  ),
  en: phrases(
    'disclose … only … the law *',
    'disclosed … only … the law *',
    'disclose … only … required by law',
    'disclosed … only … required by law',
    'disclose … only … legal obligation',
    'disclosed … only … legal obligation',
    'disclosed only to authorities',
  ),
};

const internal: Record<Lang, RegExp> = {
  fi: phrases(
    'vain oman yrityks* käytössä',
    'vain yrityks* … käytössä',
    'vain yritykse* … käyttöön',
    'vain omassa käytössämme',
    'vain meidän käytössämme',
    'vain omaan käyttöömme',
    'vain rekisterinpitäjän … käyttöön',
    'vain rekisterinpitäjän … käytössä',
    'ainoastaan rekisterinpitäjän … käyttöön',
    'ainoastaan omaan käyttöömme',
  ),
  sv: phrases(
    'endast inom företaget',
    'endast för eget bruk',
    'bara för eget bruk',
    'endast internt',
    'endast av vårt eget företag',
    'endast i vårt eget bruk',
  ),
  en: phrases(
    'used only by our own company',
    'used only by us',
    'used only within',
    'only for our own use',
    'only internally',
    'for internal use only',
  ),
};

const marketing: Record<Lang, RegExp> = {
  fi: phrases(
    'luovutamme … *markkinoin*',
    'luovuttaa … *markkinoin*',
    'luovutetaan … *markkinoin*',
    'luovutamme … *mainon*',
    'luovuttaa … *mainon*',
    'luovutetaan … *mainon*',
  ),
  sv: phrases('lämna* ut … *marknadsför*', 'lämna* … ut … *marknadsför*', 'lämna* ut … *reklam*'),
  en: phrases('disclose … marketing', 'disclosed … marketing', 'share … marketing', 'disclose … advertising'),
};

const publication: Record<Lang, RegExp> = {
  fi: phrases(
    'julkaista … luettelo*',
    'julkaisemme … luettelo*',
    'julkaistaan … luettelo*',
    'julkaista … matrikkeli*',
  ),
  sv: phrases('publicera … förteckning*', 'publicerar … förteckning*', 'publiceras … förteckning*'),
  en: phrases('publish … list', 'publish … directory', 'published … list', 'published … directory'),
};
