// The words of a notice, field by field, in every language.
import type { Edition, Finding } from '../model.ts';
import type { Words } from '../schema/notice.ts';
import type { Rule } from './rule.ts';

/** Every text that the source language gives in a field is given in every translation, and no other. */
export const wordsTranslated: Rule = {
  id: 'words-translated',
  covers: ['I18N-01'],
  severity: 'error',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kaikilla kielillä on kerrottava samat asiat.',
    en: 'Every language must tell the same things.',
  },

  *check({ source, editions }) {
    const told = textsOf(source.words);
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      const own = textsOf(edition.words);
      const isAbridged = edition.words.translation?.state === 'abridged';
      for (const text of told) {
        const entry = own.find(({ within, id }) => within === text.within && id === text.id);
        // An entry that is not there at all is told of by a rule of its own.
        if (text.id !== null && !entry) continue;
        if (isAbridged) continue;
        if (text.isGiven && !own.some((one) => isSame(one, text) && one.isGiven))
          yield absent(text, entry?.at ?? [text.within ?? text.field], edition);
      }
      for (const text of own)
        if (text.isGiven && told.some((one) => isSame(one, text) && !one.isGiven)) yield extra(text, edition);
    }
  },

  good: {},
  bad: { 'en.md': [['    retentionRule: until you object to marketing\n', '']] },
};

type Text = {
  /** The field or list around it. */
  within: string | null;
  /** The id of the entry, in a list. */
  id: string | null;
  field: string;
  isGiven: boolean;
  /** What it stands in. */
  at: (string | number)[];
};

function textsOf(words: Words): Text[] {
  const plain = [
    { within: null, field: 'unexpected', text: words.unexpected },
    { within: 'contact', field: 'role', text: words.contact?.role },
    { within: 'provision', field: 'consequences', text: words.provision?.consequences },
    { within: 'automatedDecisions', field: 'logic', text: words.automatedDecisions?.logic },
    { within: 'automatedDecisions', field: 'consequences', text: words.automatedDecisions?.consequences },
    { within: 'profiling', field: 'description', text: words.profiling?.description },
  ].map(({ within, field, text }) => ({
    within,
    id: null,
    field,
    isGiven: text !== undefined,
    at: [within ?? field],
  }));
  return [
    ...plain,
    ...inEntries('purposes', ['interest', 'retentionRule'], words.purposes),
    ...inEntries('recipients', ['name', 'reason'], words.recipients),
    ...inEntries('transfers', ['copy', 'reason'], words.transfers),
  ];
}

const inEntries = (
  list: string,
  fields: readonly string[],
  entries: readonly { id: string }[] | undefined,
): Text[] =>
  (entries ?? []).flatMap((entry, index) =>
    fields.map((field) => ({
      within: list,
      id: entry.id,
      field,
      isGiven: field in entry,
      at: [list, index],
    })),
  );

const isSame = (one: Text, other: Text) =>
  one.within === other.within && one.id === other.id && one.field === other.field;

const absent = ({ within, id, field }: Text, at: (string | number)[], edition: Edition): Finding => ({
  edition,
  at,
  message: {
    fi: `${lackingFi(within, id)} kenttä \`${field}\`, joka on lähdekielisessä tiedostossa.`,
    en: `The field \`${field}\`, which is in the source language’s file, is missing${placeEn(within, id)}.`,
  },
  help:
    within === null || id !== null
      ? {
          fi: `Lisää kenttä \`${field}\` ja sen teksti tällä kielellä.`,
          en: `Add the field \`${field}\` with its text in this language.`,
        }
      : {
          fi: `Lisää kentän \`${within}\` alle \`${field}\` ja sen teksti tällä kielellä.`,
          en: `Add \`${field}\` under \`${within}\`, with its text in this language.`,
        },
});

const extra = ({ within, id, field, at }: Text, edition: Edition): Finding => ({
  edition,
  at: [...at, field],
  message: {
    fi: `${holdingFi(within, id)} kenttä \`${field}\`, jota ei ole lähdekielisessä tiedostossa.`,
    en: `The field \`${field}\`${placeEn(within, id)} is not in the source language’s file.`,
  },
  help: {
    fi: 'Poista kenttä tai lisää se myös lähdekieliseen tiedostoon.',
    en: 'Delete the field, or add it to the source language’s file as well.',
  },
});

function lackingFi(within: string | null, id: string | null): string {
  if (id !== null) return `Luettelon \`${within}\` kohdasta ”${id}” puuttuu`;
  return within === null ? 'Tiedostosta puuttuu' : `Kentän \`${within}\` alta puuttuu`;
}

function holdingFi(within: string | null, id: string | null): string {
  if (id !== null) return `Luettelon \`${within}\` kohdassa ”${id}” on`;
  return within === null ? 'Tiedostossa on' : `Kentän \`${within}\` alla on`;
}

function placeEn(within: string | null, id: string | null): string {
  if (id !== null) return ` in “${id}” of \`${within}\``;
  return within === null ? '' : ` under \`${within}\``;
}
