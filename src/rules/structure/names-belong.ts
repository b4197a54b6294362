// The names in a notice are its own, not those of the notice that it was copied from.
import { mentionsIn } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import type { Edition, Lang } from '../../model.ts';
import type { Site } from '../../schema/site.ts';
import { foundAt } from '../../judging/found-at.ts';
import type { Rule } from '../rule.ts';
import { strangeCompanies, type Strange } from './strange-companies.ts';

/** A company or a register that a notice speaks of is one that it has told of. */
export const namesBelong: Rule = {
  id: 'names-belong',
  covers: ['STR-09'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Toisesta selosteesta jäänyt nimi kertoo lukijalle väärin, kuka hänen tietojaan käsittelee.',
    en: 'A name left from another notice misleads a reader about who processes their data.',
  },

  *check(notice, { site }) {
    for (const edition of notice.editions) {
      const told = new Set<string>();
      for (const { mention, message, help } of [
        ...strangeCompanies(edition, notice, site),
        ...words(edition, site),
        ...registers(edition),
      ]) {
        if (told.has(mention.text.toLowerCase())) continue;
        told.add(mention.text.toLowerCase());
        yield { ...foundAt(edition, mention), message, help };
      }
    }
  },

  good: {
    'fi.md': [
      [
        'Suojaamme',
        'Kuljetus Esimerkki Oy ja Esimerkki Oy salaavat tiedot tässä asiakasrekisterissä. Suojaamme',
      ],
    ],
    'en.md': [
      ['We protect', 'Kuljetus Esimerkki Oy encrypts the data that Esimerkki Oy gives it. We protect'],
    ],
  },
  bad: {
    'fi.md': [
      [
        'Suojaamme',
        'Vain Mallilan Kauppa Oy:n työntekijät saavat käyttää asiakasomistajarekisteriä ja tätä jäsenrekisteriä. Suojaamme',
      ],
    ],
    'en.md': [['We protect', 'Only employees of Mallilan Kauppa Oy may use the register. We protect']],
  },
};

/** Words of chains of co-operative shops, which templates have spread to others. */
const copied: Record<Lang, RegExp> = {
  fi: phrases('asiakasomistaj*', 'jäsenliik*', 'jäsenkaupp*', 'jäsenkaup*'),
  sv: phrases('ägarkund*', 'kundägare*'),
  en: phrases('customer-owner*', 'customer owner*', 'co-op member*'),
};

function words(edition: Edition, { controllers }: Site): Strange[] {
  const own = [...Object.values(controllers).map(({ name }) => name), fieldsOf(edition)].join('\n');
  if (/osuuskau|osuuskun|asiakasomistaj|andelslag|ägarkund|customer.owner|co-op/i.test(own)) return [];
  return [...mentionsIn(edition, copied[edition.lang])].map((mention) => ({
    mention,
    message: {
      fi: `Teksti puhuu toisesta yrityksestä tai rekisteristä: ”${mention.text}”.`,
      en: `The text speaks of another company or register: “${mention.text}”.`,
    },
    help: {
      fi: 'Tarkista ensin, onko teksti kopioitu toisesta selosteesta, ja korjaa sana.',
      en: 'Check whether the text was copied from another notice, and correct the word.',
    },
  }));
}

/** A register that is called this one, by a name that is not this one’s. Generic words for a register are let through. */
const thisRegister: Record<Lang, RegExp> = {
  fi: /(?<!\p{L})(?:tämä|tämän|tätä|tässä|tästä|tähän)\s(?!henkilö|tieto)(\p{L}{3,30}?)(?:tieto)?rekisteri\p{L}{0,6}/giu,
  sv: /(?<!\p{L})(?:detta|det här)\s(?!person)(\p{L}{3,30})register\p{L}{0,4}/giu,
  en: /(?<!\p{L})this\s(?!data|personal|filing)(\p{L}{3,30})\sregister(?!\p{L})/giu,
};

function registers(edition: Edition): Strange[] {
  const own = fieldsOf(edition).toLowerCase();
  return edition.passages.flatMap((passage) =>
    [...passage.text.matchAll(thisRegister[edition.lang])].flatMap(({ 0: text, 1: kind = '', index }) => {
      if (own.includes(kind.toLowerCase().slice(0, 5))) return [];
      return [
        {
          mention: { passage, text, start: index },
          message: {
            fi: `Teksti kutsuu rekisteriä nimellä ”${text}”, mutta sen nimi on ”${edition.words.registerName}”.`,
            en: `The text calls the register “${text}”, but its name is “${edition.words.registerName}”.`,
          },
          help: {
            fi: 'Tarkista ensin, onko teksti kopioitu toisesta selosteesta, ja käytä rekisterin nimeä.',
            en: 'Check whether the text was copied from another notice, and use the name of the register.',
          },
        },
      ];
    }),
  );
}

const fieldsOf = ({ passages }: Edition): string =>
  passages
    .filter(({ kind }) => kind === 'field')
    .map(({ text }) => text)
    .join('\n');
