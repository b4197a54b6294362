// The words of the review, in the languages that lawyers and authors are talked to in.
import type { Weight } from '../comparing/weight.ts';
import type { Completeness } from '../judging/completeness.ts';
import type { AuthorLang, Said } from '../model.ts';

/** Titles and labels. */
export const words = {
  review: { fi: 'Selosteiden katselmointi', en: 'Review of the notices' },
  skip: { fi: 'Siirry sisältöön', en: 'Skip to the content' },
  all: { fi: 'Kaikki selosteet', en: 'All notices' },
  views: { fi: 'Näkymät', en: 'Views' },
  summary: { fi: 'Yhteenveto', en: 'Summary' },
  changes: { fi: 'Muutokset', en: 'Changes' },
  beside: { fi: 'Kielet rinnakkain', en: 'Languages side by side' },
  published: { fi: 'Julkinen sivu', en: 'Public page' },
  notice: { fi: 'Seloste', en: 'Notice' },
  language: { fi: 'Kieli', en: 'Language' },
  errors: { fi: 'Virheet', en: 'Errors' },
  warnings: { fi: 'Varoitukset', en: 'Warnings' },
  gaps: { fi: 'Aukot', en: 'Gaps' },
  comparedWith: { fi: 'Vertailukohta', en: 'Compared with' },
  noBase: {
    fi: 'Vertailukohtaa ei ole, joten kaikki teksti näkyy uutena.',
    en: 'There is nothing to compare with, so all text is shown as new.',
  },
  unreadable: {
    fi: 'Selostetta ei voi näyttää, ennen kuin virheet on korjattu.',
    en: 'The notice cannot be shown before the errors are mended.',
  },
  noChanges: { fi: 'Teksti on ennallaan.', en: 'The text is as it was.' },
  factsChanged: { fi: 'Muuttuneet tiedot', en: 'Facts that changed' },
  factsSame: { fi: 'Tiedot ovat ennallaan.', en: 'The facts are as they were.' },
  fact: { fi: 'Tieto', en: 'Fact' },
  before: { fi: 'Ennen', en: 'Before' },
  after: { fi: 'Nyt', en: 'Now' },
  none: { fi: 'ei ollut', en: 'was not there' },
  gone: { fi: 'poistettu', en: 'removed' },
  completeness: { fi: 'Mitä seloste kertoo', en: 'What the notice tells' },
  element: { fi: 'Asia', en: 'Element' },
  ground: { fi: 'Peruste', en: 'Ground' },
  state: { fi: 'Tilanne', en: 'State' },
  findings: { fi: 'Huomiot', en: 'Findings' },
  noFindings: { fi: 'Ei huomautettavaa.', en: 'Nothing was found.' },
  place: { fi: 'Paikka', en: 'Place' },
  finding: { fi: 'Huomio', en: 'Finding' },
  newNotice: { fi: 'uusi seloste', en: 'new notice' },
  fingerprint: { fi: 'Tekstin tunniste', en: 'Fingerprint of the text' },
  newLanguage: { fi: 'uusi kieli', en: 'new language' },
  differs: { fi: 'Kielet eroavat', en: 'The languages differ' },
  signOff: { fi: 'Hyväksyntä', en: 'Sign-off' },
  tally: { fi: 'Muutokset ja huomiot', en: 'Changes and findings' },
  role: { fi: 'Rooli', en: 'Role' },
  by: { fi: 'Kuka', en: 'Who' },
  on: { fi: 'Päivä', en: 'Day' },
  conditions: { fi: 'Ehdot tai syyt', en: 'Conditions or reasons' },
  signedText: { fi: 'Tekstin tunniste', en: 'Fingerprint of the text' },
  nowPrint: { fi: 'nyt', en: 'now' },
  evidence: { fi: 'Katso päätös', en: 'See the decision' },
  sinceApproval: { fi: 'Muuttunut hyväksynnän jälkeen', en: 'Changed since the approval' },
  seeSince: {
    fi: 'Tämä komento näyttää, mikä on muuttunut hyväksyttyyn tekstiin verrattuna:',
    en: 'This command shows what has changed since the text that was approved:',
  },
  howToSign: { fi: 'Näin hyväksyt', en: 'How to sign' },
  whatIsSigned: {
    fi: 'Hyväksyntä koskee juuri näitä tekstejä. Jos teksti muuttuu, hyväksyntä vanhenee.',
    en: 'An approval is about these very texts. When a text changes, its approval is outdated.',
  },
  yourName: { fi: 'Nimesi', en: 'Your name' },
  yourCondition: { fi: 'Ehto', en: 'Condition' },
  otherDecisions: {
    fi: 'Jos hyväksyt ehdoin tai hylkäät tekstin, lisää komennon loppuun',
    en: 'To approve with a condition, or to reject the text, add to the end of the command',
  },
  or: { fi: 'tai', en: 'or' },
  links: { fi: 'Sivut', en: 'Pages' },
  draft: { fi: 'Luonnos', en: 'Draft' },
  absent: { fi: 'Tällä kielellä ei ole vastinetta.', en: 'There is no counterpart in this language.' },
} satisfies Record<string, Said>;

/** What each weight of a change is called, one and many. */
export const weightWords: Record<Weight, Said> = {
  substantive: { fi: 'Sisältö', en: 'Substantive' },
  cosmetic: { fi: 'Muotoseikat', en: 'Cosmetic' },
  metadata: { fi: 'Päivät ja versio', en: 'Dates and version' },
};

/** What each weight takes in, for one who asks. */
export const weightExplained: Record<Weight, Said> = {
  substantive: { fi: 'voi muuttaa merkitystä', en: 'may change the meaning' },
  cosmetic: {
    fi: 'välimerkit, kirjainkoko, tyyli ja järjestysnumerot',
    en: 'punctuation, capitals, style and numbering',
  },
  metadata: { fi: 'päivämäärät, versio ja muutosluettelo', en: 'dates, version and the list of changes' },
};

/** The state of an element. */
export const completenessWords: Record<Completeness, Said> = {
  told: { fi: 'kerrotaan', en: 'told' },
  none: { fi: 'kerrotaan, ettei ole', en: 'said to be none' },
  gap: { fi: 'ilmoitettu aukko', en: 'declared gap' },
  missing: { fi: 'puuttuu', en: 'missing' },
  unclear: { fi: 'lukijan arvioitava', en: 'for a reader to judge' },
  notAsked: { fi: 'ei vaadita', en: 'not asked for' },
};

/** Sentences with something in them. */
export const sentences = {
  changeNumber: (number: number, lang: AuthorLang) =>
    lang === 'fi' ? `Muutos ${number}, siirry seuraavaan` : `Change ${number}, go to the next one`,
  lastChange: (number: number, lang: AuthorLang) =>
    lang === 'fi' ? `Muutos ${number}, siirry luetteloon` : `Change ${number}, go to the list`,
  /** The way from a change to the one before it, by the number of that; from the first one to the list. */
  back: (number: number, lang: AuthorLang) => {
    if (number === 0) return lang === 'fi' ? 'Takaisin luetteloon' : 'Back to the list';
    return lang === 'fi' ? `Takaisin muutokseen ${number}` : `Back to change ${number}`;
  },
  wasNumber: (number: string, lang: AuthorLang) => (lang === 'fi' ? `oli ${number}` : `was ${number}`),
  version: (number: number, day: string, lang: AuthorLang) =>
    lang === 'fi' ? `versio ${number}, voimassa alkaen ${day}` : `version ${number}, in force from ${day}`,
  commit: (ref: string, sha: string) => `git: ${ref} (${sha})`,
  folder: (name: string, lang: AuthorLang) => (lang === 'fi' ? `kansio ${name}` : `folder ${name}`),
  movedHere: (lang: AuthorLang) => (lang === 'fi' ? 'Siirretty tähän' : 'Moved here'),
  movedAway: (lang: AuthorLang) => (lang === 'fi' ? 'Siirretty toiseen paikkaan' : 'Moved to another place'),
  counted: (weight: Weight, count: number, lang: AuthorLang) => `${weightWords[weight][lang]}: ${count}`,
  changesIn: (language: string, lang: AuthorLang) =>
    lang === 'fi' ? `Muutokset: ${language}` : `Changes: ${language}`,
};
