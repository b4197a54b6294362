// No one's personal identity code has been left in a notice.
import { isDay } from '../../calendar.ts';
import { rangeAt } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

/** Nowhere in a file, not even in a note that is not shown, is there a Finnish personal identity code that holds. */
export const identityCodesAbsent: Rule = {
  id: 'identity-codes-absent',
  severity: 'error',
  ground: 'GDPR 5(1)(c)',
  why: {
    fi: 'Seloste on julkinen. Henkilötunnus siinä paljastaisi yhden ihmisen tiedot kaikille.',
    en: 'A notice is public. An identity code in it would tell everyone about one person.',
  },

  *check({ editions }) {
    for (const edition of editions)
      for (const { 0: code, index } of edition.file.text.matchAll(candidate)) {
        if (!isIdentityCode(code.replace('\\', '').toUpperCase())) continue;
        yield {
          edition,
          at: rangeAt(edition.file.text, index, index + code.length),
          message: {
            fi: `Tekstissä on henkilötunnus, joka päättyy merkkiin ”${code.slice(-1)}”.`,
            en: `The text has a personal identity code, ending in “${code.slice(-1)}”.`,
          },
          help: {
            fi: 'Poista se heti, myös tiedoston aiemmista versioista, ja kerro asiasta tietosuojavastaavalle.',
            en: 'Delete it at once, from earlier versions of the file too, and tell the data protection officer.',
          },
        };
      }
  },

  isPrivate: true,

  good: {
    'fi.md': [
      [
        'Suojaamme tiedot',
        'Tunnus on muotoa PPKKVV-NNNT. Tuotteen 310225-9003 numero ja tilaus 010190-900R eivät ole tunnuksia. Suojaamme tiedot',
      ],
    ],
    'en.md': [
      [
        'We protect the data',
        'The product 310225-9003 and the order 010190-900R have no identity codes. We protect the data',
      ],
    ],
  },
  bad: { 'fi.md': [['Suojaamme tiedot', 'Esimerkiksi asiakas 010190-900P. Suojaamme tiedot']] },
};

const candidate = /(?<![\p{L}\p{N}])\d{6}\\?[-+YXWVUABCDEF]\d{3}[\dA-Y](?![\p{L}\p{N}])/giu;

// The sign between the parts tells the century of birth. Most letters are in use since 2023.
const centuries: Readonly<Record<string, string>> = {
  '+': '18',
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, '19'])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, '20'])),
};

/** Whether the day of birth exists, and the last character is what the nine digits modulo 31 give. */
function isIdentityCode(code: string): boolean {
  const [day, month, year] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)];
  const born = `${centuries[code.slice(6, 7)]}${year}-${month}-${day}`;
  const digits = Number(code.slice(0, 6) + code.slice(7, 10));
  return isDay(born) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[digits % 31] === code.slice(10);
}
