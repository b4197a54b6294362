// The language of the text is the one that the file’s name says.
import { sectionOf } from '../../judging/found-at.ts';
import type { Figures } from '../../languages/figures/figures.ts';
import * as figures from '../../languages/figures/index.ts';
import * as languages from '../../languages/index.ts';
import type { Lang, Said } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { sectionNamed, sectionStart } from './section-named.ts';

/** Each edition, and each of its sections, is written in the language that its file is named for. */
export const languageAsNamed: Rule = {
  id: 'language-as-named',
  covers: ['I18N-01'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Sivu merkitään tiedoston nimen kieliseksi. Ruudunlukija ääntää vieraskielisen tekstin väärin, eikä lukija saa tietoa omalla kielellään.',
    en: 'The page is marked as being in the language of the file’s name. A screen reader mispronounces another one, and readers are not told in their own language.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const signs = edition.passages.map(({ section, text }) => ({ section, ...signsIn(text) }));
      const whole = languageIn(signs);
      if (whole !== null && whole !== edition.lang) {
        yield {
          edition,
          at: { line: 1, column: 1, endLine: 1, endColumn: 4 },
          severity: 'error',
          message: {
            fi: `Tiedoston nimi on \`${edition.lang}.md\`, mutta teksti on kirjoitettu ${inFinnish[whole]}.`,
            en: `The file is called \`${edition.lang}.md\`, but its text is in ${inEnglish[whole]}.`,
          },
          help: {
            fi: `Siirrä teksti tiedostoon \`${whole}.md\` tai käännä se: tämän tiedoston kieli on ${languages[edition.lang].autonym}.`,
            en: `Move the text to \`${whole}.md\`, or translate it: the language of this file is ${languages[edition.lang].autonym}.`,
          },
        };
        continue;
      }
      for (const key of new Set(edition.passages.map(({ section }) => section))) {
        const found = languageIn(signs.filter(({ section }) => section === key));
        if (found === null || found === edition.lang) continue;
        const name: Said = sectionNamed(key, edition);
        yield {
          edition,
          at: sectionStart(key, edition),
          ...sectionOf(key),
          message: {
            fi: `Kohta ”${name.fi}” on kirjoitettu ${inFinnish[found]}, mutta tiedosto on \`${edition.lang}.md\`.`,
            en: `“${name.en}” is written in ${inEnglish[found]}, but the file is \`${edition.lang}.md\`.`,
          },
          help: {
            fi: `Kirjoita kohta tiedoston kielellä (${languages[edition.lang].autonym}).`,
            en: `Write it in the language of the file (${languages[edition.lang].autonym}).`,
          },
        };
      }
    }
  },

  good: {
    'en.md': [
      [
        'We protect the data',
        'The acts that apply are Tietosuojalaki, Laki sähköisen viestinnän palveluista and Laki yksityisyyden suojasta työelämässä. We protect the data',
      ],
    ],
  },
  bad: {
    'en.md': [
      [
        /We protect the data.*/,
        'Suojaamme tiedot salauksella ja käyttöoikeuksilla. Vain ne työntekijämme, jotka tarvitsevat tietoja työssään, voivat käsitellä niitä, ja heitä sitoo vaitiolovelvollisuus.',
      ],
    ],
  },
};

const inFinnish: Record<Lang, string> = { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' };
const inEnglish: Record<Lang, string> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

const fewestWords = 15;

/** How many words there are, and how many of them are signs of each language. */
type Signs = { words: number; counts: readonly (readonly [Lang, number])[] };

/**
 * The language that the signs point to: the commonest words of each language, and endings. Null when there are too few
 * words to tell, or when no language has three times as many signs as the others and a sign in every fifth word.
 */
function languageIn(all: readonly Signs[]): Lang | null {
  const words = all.reduce((sum, one) => sum + one.words, 0);
  if (words < fewestWords) return null;
  const [first, second] = (all[0]?.counts ?? [])
    .map(([lang], at) => ({ lang, count: all.reduce((sum, { counts }) => sum + (counts[at]?.[1] ?? 0), 0) }))
    .sort((one, other) => other.count - one.count);
  if (!first || !second) return null;
  return first.count >= 3 * second.count && first.count * 5 >= words ? first.lang : null;
}

/** Words with capital letters are names, except the first, and addresses are of no language. */
function signsIn(text: string): Signs {
  const words = (text.match(/(?<![\p{L}\d@./-])\p{L}{1,40}(?![\p{L}\d@/]|\.\p{L})/gu) ?? [])
    .map((word, at) => (at === 0 ? word.toLowerCase() : word))
    .filter((word) => word === word.toLowerCase());
  return {
    words: words.length,
    // The keys of a record of languages.
    counts: (Object.entries(figures) as [Lang, Figures][]).map(([lang, { common, endings }]) => [
      lang,
      words.filter((word) => common.has(word) || (word.length > 4 && endings.test(word))).length,
    ]),
  };
}
