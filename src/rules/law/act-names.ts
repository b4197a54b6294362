// The names of acts as they are written in running text.
import { statutes } from '../../law/statutes.ts';
import type { Lang } from '../../model.ts';

/** The forms in which the name of an act stands in a text of a language; none when its name there is not known. */
export function actForms(number: string, lang: Lang): string[] {
  const name = statutes[number]?.names[lang];
  if (name === undefined) return [];
  return inflections[lang].map(([basic, inflected]) => name.replace(basic, inflected));
}

/** A name of one act in front of the number of another, the act’s own number, and where it stands in a text. */
export type Misnumbered = { text: string; start: number; own: string };

/** The acts that are named with the number of another act: “tietosuojalaki (523/1999)”. */
export function misnumbered(text: string, lang: Lang): Misnumbered[] {
  // Most texts have no number of an act: one look at them is enough.
  if (!/\d\/\d\d/.test(text)) return [];
  return numbered[lang].flatMap(([own, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: number = '', index }) =>
      inFull(number) === own ? [] : [{ text: found, start: index, own }],
    ),
  );
}

const inFull = (number: string) => number.replace(/\/(\d\d)$/, '/19$1');

const inflections: Record<Lang, [basic: RegExp, inflected: string][]> = {
  fi: 'laki lain lakia laissa laista lakiin lailla laille lailta laiksi'
    .split(' ')
    .map((form) => [/laki/, form]),
  sv: ['lagen', 'lagens', 'lag'].map((form) => [/lagen$/, form]),
  en: [[/$/, '']],
};

// The Act on data protection in electronic communications had a name that ended in the same word.
const namedOtherwise = '(?<!viestinnän\\s)(?<!\\p{L})';

const numbered: Record<Lang, (readonly [own: string, pattern: RegExp])[]> = {
  fi: numberedIn('fi'),
  sv: numberedIn('sv'),
  en: numberedIn('en'),
};

function numberedIn(lang: Lang): (readonly [string, RegExp])[] {
  return Object.keys(statutes).flatMap((own) => {
    const forms = actForms(own, lang);
    if (forms.length === 0) return [];
    const pattern = `${namedOtherwise}(?:${forms.join('|')})\\s\\(?(\\d{1,4}/(?:\\d{4}|\\d\\d))(?!\\d)\\)?`;
    return [[own, new RegExp(pattern, 'giu')] as const];
  });
}
