// “As long as necessary” is no period.
import { has, sentenceAround } from '../../judging/sentences.ts';
import type { Mention } from '../../judging/mentions.ts';
import { phrases } from '../../languages/phrases.ts';
import { underGdpr } from '../../law/frameworks.ts';
import type { Edition, Lang, Notice } from '../../model.ts';
import { avoids } from '../avoids.ts';

const vague: Record<Lang, RegExp> = {
  fi: phrases(
    'niin kauan kuin on tarpeen',
    'niin kauan kuin on tarpeellista',
    'niin kauan kuin se on tarpeen',
    'niin kauan kuin se on tarpeellista',
    'niin kauan kuin * on tarpeen',
    'niin kauan kuin ne ovat tarpeen',
    'niin kauan kuin tarvitsemme niitä',
    'niin kauan kuin tarve vaatii',
    'niin pitkään kuin on tarpeen',
    'niin pitkään kuin se on tarpeen',
    'tarpeellisen ajan',
    'tarvittavan ajan',
    'tarpeellisen pitkään',
    'kohtuullisen ajan',
    'kohtuullisen pitkään',
    'toistaiseksi',
    'ikuisesti',
    'maailmanloppuun*',
  ),
  sv: phrases(
    'så länge som det behövs',
    'så länge det behövs',
    'så länge som behövs',
    'så länge som det är nödvändigt',
    'så länge det är nödvändigt',
    'så länge de behövs',
    'så länge som de behövs',
    'nödvändig tid',
    'den tid som är nödvändig',
    'skälig tid',
    'tills vidare',
  ),
  en: phrases(
    'as long as necessary',
    'as long as is necessary',
    'as long as it is necessary',
    'as long as needed',
    'as long as it is needed',
    'as long as they are needed',
    'as long as we need *',
    'no longer than necessary',
    'no longer than is necessary',
    'a reasonable time',
    'a reasonable period',
    'the necessary time',
    'until further notice',
    'indefinitely',
  ),
};

/** Retention is told as a period, or as an event that it is counted from. */
export const retentionConcrete = avoids({
  id: 'retention-concrete',
  covers: ['RET-02'],
  severity: underGdpr('warning'),
  ground: 'GDPR 13(2)(a), 14(2)(a)',
  why: {
    fi: 'Lukijan pitää pystyä arvioimaan, milloin hänen tietonsa poistetaan. Tarpeesta hän ei sitä näe.',
    en: 'A reader must be able to tell when their data will be deleted. Of someone’s need they cannot judge.',
  },

  sections: ['retention', 'content', 'purpose', 'disclosures', 'security', 'meta'],
  phrases: vague,
  when: ({ facts }) => !facts.gaps?.some(({ element }) => element === 'retention'),
  unless: (mention, edition, notice) =>
    !isVague(mention, edition) || isToldElsewhere(mention, edition, notice),
  message: (found) => ({
    fi: `”${found}” ei ole säilytysaika.`,
    en: `“${found}” is not a retention period.`,
  }),
  help: () => ({
    fi: 'Anna aika tai tapahtuma, josta säilytysaika lasketaan.',
    en: 'Give a period, or an event that it is counted from.',
  }),

  good: {
    'fi.md': [
      ['retentionRule: kunnes kiellät markkinoinnin', 'retentionRule: niin kauan kuin asiakassuhde kestää'],
    ],
    'en.md': [
      ['retentionRule: until you object to marketing', 'retentionRule: as long as you are our customer'],
    ],
  },
  bad: {
    'fi.md': [['retentionRule: kunnes kiellät markkinoinnin', 'retentionRule: niin kauan kuin on tarpeen']],
    'en.md': [['retentionRule: until you object to marketing', 'retentionRule: as long as is necessary']],
  },
});

/** Whether the words are on keeping data, and nothing in their passage makes them definite. */
function isVague(mention: Mention, edition: Edition): boolean {
  const { passage, start, text } = mention;
  const { lang } = edition;
  const after = passage.text.slice(start + text.length, start + text.length + 20);
  const near = passage.text.slice(Math.max(0, start - 1000), start + 1000);
  if (has(near, criteria[lang]) || /^\s+voimassa/.test(after)) return false;
  if (passage.section === 'retention' && !openEnded.test(text)) return true;
  if (passage.kind === 'field') return passage.section === 'retention';
  return has(sentenceAround(mention, lang).text, keeping[lang]);
}

/** Whether a fact makes the words definite: the field’s own period or, for a sentence, those of every purpose. */
function isToldElsewhere({ passage }: Mention, { words }: Edition, { facts, source }: Notice): boolean {
  const purposes = facts.purposes ?? [];
  if (passage.kind === 'field') {
    const [field, index] = passage.written;
    const id = field === 'purposes' && typeof index === 'number' ? words.purposes?.[index]?.id : undefined;
    return purposes.some((one) => one.id === id && one.retention !== undefined);
  }
  return (
    purposes.length > 0 &&
    purposes.every(
      ({ retention, retentionRule }) =>
        retention ?? (retentionRule !== undefined && !has(retentionRule, vague[source.lang])),
    )
  );
}

/** Words that are as often said of an agreement as of data. */
const openEnded = /^(?:toistaiseksi|tills vidare|until further notice|indefinitely)$/i;

/** A number, an event or an act that makes a period of it. */
const criteria: Record<Lang, RegExp> = {
  fi: phrases(
    '#',
    '*vuotta',
    '*vuoden',
    '*kuukau*',
    '*päätty*',
    '*päättymi*',
    'kunnes',
    'jälkeen',
    'kuluttua',
    'enintään',
    'kestä*',
    'asti',
    'saakka',
    'kirjanpitola*',
    'vanhentu*',
    'kanneaika*',
  ),
  sv: phrases(
    '#',
    'år',
    'månad*',
    'tills du',
    'upphör*',
    'avslut*',
    'efter',
    'högst',
    'bokföringslag*',
    'preskri*',
  ),
  en: phrases(
    '#',
    '*year*',
    '*month*',
    'until you',
    'end',
    'ends',
    'ended',
    'after',
    'at most',
    'accounting act',
    'expir*',
  ),
};

const keeping: Record<Lang, RegExp> = {
  fi: phrases('säilyt*', 'säilyy', 'säilyvät', 'tallen*', 'poist*', 'hävit*', 'pidämme', 'pidetään'),
  sv: phrases('lagra*', 'bevara*', 'spara*', 'förvara*', 'radera*'),
  en: phrases('keep', 'kept', 'store*', 'retain*', 'retention', 'delete*', 'erase*', 'hold', 'held'),
};
