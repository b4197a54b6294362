// Why a version cannot be released, in words: what is in the way, then what to do.
import type { Lang, Said } from '../model.ts';

/** Nothing has changed since the newest version. */
export const unchanged = (number: number): Said => ({
  fi: `Teksti on sama kuin versiossa ${number}, joten uutta versiota ei tarvita. Jos muutit tekstiä, tallenna se ja yritä uudelleen.`,
  en: `The text is the same as in version ${number}, so no new version is needed. If you changed it, save it and try again.`,
});

/** The number that the notice gives itself is not a new one. */
export const numberTaken = (number: number, newest: number): Said => ({
  fi: `Selosteen kentän \`version\` arvo on ${number}, mutta versio ${newest} on jo julkaistu. Kirjoita kenttään \`version\` arvoksi ${newest + 1}.`,
  en: `The \`version\` of the notice is ${number}, but version ${newest} has been released. Write ${newest + 1} as its \`version\`.`,
});

/** The day on the command line is not the one in the notice. */
export const daysDiffer = (effective: string, written: string): Said => ({
  fi: `Valitsin --effective on ${effective}, mutta selosteen \`effectiveFrom\` on ${written}. Korjaa seloste tai jätä valitsin pois.`,
  en: `--effective is ${effective}, but the \`effectiveFrom\` of the notice is ${written}. Correct the notice, or leave the option out.`,
});

/** The day of effect is that of the newest version, or before it. */
export const dayNotLater = (effectiveFrom: string, newest: number, before: string): Said => ({
  fi: `Versio tulisi voimaan ${effectiveFrom}, mutta versio ${newest} tulee voimaan ${before}. Kirjoita selosteen kenttään \`effectiveFrom\` tai valitsimeen --effective myöhempi päivä.`,
  en: `The version would take effect on ${effectiveFrom}, but version ${newest} does on ${before}. Write a later day as the \`effectiveFrom\` of the notice, or as --effective.`,
});

/** The day of effect is past: readers were shown another text on that day. */
export const dayPast = (effectiveFrom: string, today: string): Said => ({
  fi: `Versio ei voi tulla voimaan takautuvasti: ${effectiveFrom} on ennen julkaisupäivää ${today}. Kirjoita selosteen kenttään \`effectiveFrom\` tai valitsimeen --effective julkaisupäivä tai myöhempi päivä.`,
  en: `A version cannot take effect in the past: ${effectiveFrom} is before the day of release, ${today}. Write that day or a later one as the \`effectiveFrom\` of the notice, or as --effective.`,
});

/** A change is told in a language that the notice does not have. */
export const languageUnknown = (lang: string, languages: readonly Lang[]): Said => ({
  fi: `Selosteella ei ole kieltä ”${lang}”. Sen kielet: ${languages.join(', ')}.`,
  en: `The notice has no language “${lang}”. Its languages: ${languages.join(', ')}.`,
});

/** What changed is not told in every language. */
export const changesUntold = (languages: readonly Lang[]): Said => ({
  fi: `Muutosta ei ole kerrottu lukijalle: ${languages.join(', ')}. Lisää selosteen kenttään \`changes\` uusi kohta joka kielellä, tai anna se valitsimella: ${asked(languages)}`,
  en: `Readers are not told what changed: ${languages.join(', ')}. Add a new entry to \`changes\` of the notice in each language, or give it as an option: ${asked(languages)}`,
});

const asked = (languages: readonly Lang[]) => languages.map((lang) => `--change-log "${lang}=…"`).join(' ');
