// Nothing is left of the template that a notice was written on.
import { mentionsIn } from '../../judging/mentions.ts';
import type { Severity } from '../../model.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';

/** What a template leaves for its user to fill in has been filled in. */
export const placeholdersFilled: Rule = {
  id: 'placeholders-filled',
  covers: ['STR-08'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Täyttämätön kohta ei kerro lukijalle mitään ja näyttää, ettei selostetta ole luettu läpi.',
    en: 'A blank tells a reader nothing, and shows that no one has read the notice through.',
  },

  *check({ editions }) {
    for (const edition of editions) {
      const told = new Set<string>();
      for (const [severity, pattern] of patterns)
        for (const mention of mentionsIn(edition, pattern)) {
          const sign = `${edition.passages.indexOf(mention.passage)} ${mention.text}`;
          if (told.has(sign)) continue;
          told.add(sign);
          yield {
            ...foundAt(edition, mention),
            severity,
            message: {
              fi: `Tekstissä on täyttämätön kohta: ”${mention.text}”.`,
              en: `The text has a blank that was not filled in: “${mention.text}”.`,
            },
            help: {
              fi: 'Kirjoita tilalle oikea tieto tai poista kohta.',
              en: 'Write what belongs there, or delete it.',
            },
          };
        }
    }
  },

  good: {
    'fi.md': [
      [
        'Lähetä pyyntö osoitteeseen tietosuoja@example.fi.',
        'Kirjoita tähän osoitteeseen: tietosuoja[at]example.fi. Lue lisää tähän liittyvistä oikeuksista (nimi, XXL-koko).',
      ],
    ],
    'en.md': [
      [
        'Send your request to tietosuoja@example.fi.',
        'Write to tietosuoja [at] example.fi. State your contact details (name).',
      ],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Lähetä pyyntö osoitteeseen tietosuoja@example.fi.',
        'Lähetä pyyntö sähköpostitse (s-postiosoite) tai soita numeroon xxx xxxx. Kerro tässä, miten tunnistatte pyytäjän. Seloste on päivitetty xx.xx.20xx.',
      ],
    ],
    'en.md': [
      ['Send your request to', 'The company is [name of the company] of %%CITY%%. Send your request to'],
    ],
  },
};

const channels =
  'sähköpostitse|sähköpostilla|puhelimitse|osoitteeseen|osoitteesta|numeroon|päivitetty|laadittu|osoitteessa|per e-post|på|uppdaterad|by e-?mail|at|by phone|updated';
const things =
  's-postiosoite|sähköpostiosoite|sähköposti|puhelinnumero|osoite|nimi|pvm|päivämäärä|e-postadress|telefonnummer|datum|e-?mail address|phone number|date';
const startsWith = '(?<=^|[.:!?(]\\s{0,2})';

const certain = [
  '%%[^%]{1,80}%%',
  '\\{\\{\\s?\\p{L}{2}[^{}]{0,60}\\}\\}',
  '\\(s-postiosoite\\)',
  `(?<=(?<!\\p{L})(?:${channels})\\s)\\((?:${things})\\)`,
  // xx.xx.20xx, 0xx xxx xxxx
  '(?<![\\p{L}\\p{N}])\\d{0,4}x{2,20}(?:[.\\s-]\\d{0,4}x{2,20}){0,4}(?![\\p{L}\\p{N}])',
  '_{3,100}',
  '\\.{5,100}',
  '(?<!\\p{L})(?:pp|pv|dd)\\.(?:kk|mm)\\.(?:vvvv|yyyy|åååå)(?!\\p{L})',
  '(?<![\\p{L}\\p{N}])(?:TODO|TBD|FIXME|lorem ipsum)(?![\\p{L}\\p{N}])',
  // “Kirjoita tähän osoitteeseen” is no template’s word, but the notice’s own.
  `${startsWith}(?:Kerro|Kuvaa|Kirjoita|Täytä|Täydennä|Lisää|Luettele) (?:tässä|tähän)(?!\\p{L})(?!\\s(?:osoit|numero|sähköp|lomak|pyyn|viest|liitt))`,
  `${startsWith}(?:Skriv|Fyll i|Beskriv|Berätta|Ange) här(?!\\p{L})`,
  `${startsWith}(?:Describe|Fill in|List|Insert|Enter) (?:here|\\p{L}{1,20} here)(?!\\p{L})`,
];

/** Words in brackets; not a part of an address that is kept from robots, and not a remark on a quotation. */
const bracketed =
  '(?<![\\p{L}\\p{N}])\\[(?!(?:at|ät|et|dot|piste|punkt|miukumauku|sic|x)\\])\\p{L}[^\\[\\]]{1,60}\\](?![\\p{L}\\p{N}(:])';

const patterns: readonly (readonly [Severity, RegExp])[] = [
  ['error', new RegExp(certain.join('|'), 'giu')],
  ['warning', new RegExp(bracketed, 'giu')],
];
