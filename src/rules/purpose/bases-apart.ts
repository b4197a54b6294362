// Each purpose has its own basis: two in one breath leave open which of them holds.
import { has } from '../../judging/sentences.ts';
import { placeOf } from '../../judging/passages.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Edition, Finding, Lang, Notice, Passage } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { basesNamed } from './bases-named.ts';

/** No purpose, and no sentence that has to tell the bases, gives two bases for the same thing. */
export const basesApart: Rule = {
  id: 'bases-apart',
  covers: ['BAS-06'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(1)(c), 14(1)(c)',
  why: {
    fi: 'Lukijan oikeudet riippuvat perusteesta. Kahdesta perusteesta hän ei tiedä, kumpi koskee mitäkin.',
    en: 'A reader’s rights depend on the basis. From two bases nobody knows which of them covers what.',
  },

  *check(notice) {
    for (const edition of notice.editions)
      for (const passage of edition.passages) {
        if (!tellsBases(passage, notice)) continue;
        yield* passage.sentences.flatMap(({ text, start }) =>
          speaksOfBasis(text, passage, edition) ? together(text, start, passage, edition) : [],
        );
      }
  },

  good: {
    'fi.md': [
      [
        '## Tietojen vastaanottajat',
        '## Käsittelyn tarkoitukset ja oikeusperuste\n\nTaulukosta näet, perustuuko käsittely sopimukseen vai oikeutettuun etuun.\n\n## Tietojen vastaanottajat',
      ],
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen ja sopimusten arkistointi'],
    ],
    'en.md': [
      [
        '## Recipients',
        '## Purposes and legal basis\n\nThe table tells whether processing is based on a contract or a legitimate interest.\n\n## Recipients',
      ],
      ['name: delivering orders', 'name: delivering orders and filing contracts'],
    ],
  },
  bad: {
    'fi.md': [
      ['name: tilausten toimittaminen', 'name: tilausten toimittaminen (perusteena suostumus ja sopimus)'],
    ],
    'en.md': [['name: delivering orders', 'name: delivering orders (based on consent and contract)']],
  },
};

/** The name of a purpose; and text on bases, where it alone can tell them: the table tells the basis of each purpose. */
function tellsBases({ section, kind, written }: Passage, { facts }: Notice): boolean {
  if (kind === 'field') return section === 'purpose' && written.at(-1) === 'name';
  if (kind === 'heading' || (section !== 'purpose' && section !== 'legalBasis')) return false;
  return (
    !(facts.gaps ?? []).some(({ element }) => element === 'legalBasis') &&
    !(facts.purposes ?? []).some(({ basis }) => basis !== undefined)
  );
}

const speaksOfBasis = (sentence: string, { section }: Passage, { lang }: Edition): boolean =>
  section === 'legalBasis' || has(sentence, signs[lang]);

function together(sentence: string, start: number, passage: Passage, edition: Edition): Finding[] {
  const named = basesNamed(sentence, edition.lang);
  const isJoined = (at: number): boolean => {
    const [before, basis] = [named[at - 1], named[at]];
    if (!before || !basis || before.basis === basis.basis) return false;
    return joined[edition.lang].test(sentence.slice(before.start + before.text.length, basis.start));
  };
  const second = named.findIndex((_, at) => isJoined(at));
  const after = named.findIndex((_, at) => at > second && !isJoined(at));
  const [first, last] = [named[second - 1], named.at(after === -1 ? -1 : after - 1)];
  if (!first || !last) return [];
  const end = last.start + last.text.length;
  const found = sentence.slice(first.start, end);
  return [
    {
      edition,
      at: placeOf(edition, passage, start + first.start, start + end),
      section: 'purpose',
      message: {
        fi: `Perusteista ”${found}” ei selviä, mikä niistä koskee mitäkin käsittelyä.`,
        en: `The bases “${found}” are given together, without telling which covers which processing.`,
      },
      help: {
        fi: 'Erottele perusteet: kerro, mikä koskee mitäkin käsittelyä, ja jaa tarkoitus tarvittaessa kahdeksi.',
        en: 'Separate the bases: tell which covers which processing, and split the purpose in two if needed.',
      },
    },
  ];
}

/** Words that make a sentence one about bases: a contract and a consent may also be what is filed. */
const signs: Record<Lang, RegExp> = {
  fi: phrases('perustu*', '*peruste', '*perusteena', '*perusteella', '*perusteet', '*perusteina'),
  sv: phrases('grunda*', 'grund', 'grunden', '*grunder', '*grunderna', 'baser*', 'stöd', 'stöder*'),
  en: phrases('basis', 'bases', 'based on', 'legal ground*', 'rely on', 'relies on'),
};

/** What may stand between two bases that are given together. */
const joined: Record<Lang, RegExp> = {
  fi: /^(?: täytäntöönpano\p{L}*)?(?:,| ja| sekä| että| tai| ja\/tai| taikka)(?: rekisteröidyn| rekisterinpitäjän| asiakkaan| sinun| meidän| yhtiön| antamaasi| antamasi| lakisääteiseen)?\s$/u,
  sv: /^(?:,| och| samt| eller| och\/eller)(?: den registrerades| kundens| ditt| vårt| ett| en| vår)?\s$/u,
  en: /^(?:,| and| or| and\/or|, and|, or)(?: the| a| an| your| our| the data subject’s| the customer’s)?\s$/u,
};
