// The same paragraphs, lists and tables in every language.
import { sectionOf } from '../../judging/found-at.ts';
import type { Block, Clause, Edition, Finding, Range, Said, Section } from '../../model.ts';
import { rangeOf } from '../../reading/range.ts';
import type { Rule } from '../rule.ts';

/** Every section is built alike in every language: paragraphs, lists, tables and footnotes. */
export const structureAgrees: Rule = {
  id: 'structure-agrees',
  covers: ['I18N-01'],
  severity: 'warning',
  ground: 'GDPR 12(1)',
  why: {
    fi: 'Kun kieliversiot on rakennettu samalla tavalla, niitä voi verrata kohta kohdalta eikä mitään jää pois huomaamatta.',
    en: 'Editions that are built alike can be compared part by part, and nothing is left out unnoticed.',
  },

  *check({ source, editions }) {
    for (const edition of editions.filter(({ lang }) => lang !== source.lang)) {
      if (edition.words.translation?.state === 'abridged') continue;
      for (const section of edition.sections) {
        const other = source.sections.find(({ key }) => key === section.key);
        if (!other) continue;
        const told = differencesIn(other, source, section, edition);
        if (told) yield finding(section, told, edition);
      }
    }
  },

  good: {
    'fi.md': [['Suojaamme tiedot', '- Salaamme\n  tiedot.\n- Rajaamme pääsyn.\n\nSuojaamme tiedot']],
    'en.md': [['We protect', '1. We encrypt the data.\n2. We limit access.\n\nWe protect']],
  },
  bad: {
    'fi.md': [
      ['Suojaamme tiedot', '- Salaamme tiedot.\n- Rajaamme pääsyn.\n- Valvomme käyttöä.\n\nSuojaamme tiedot'],
    ],
    'en.md': [['We protect', '- We encrypt the data.\n- We limit access.\n\nWe protect']],
  },
};

/** A part of a section as an author counts it: `kind` decides whether two are the same sort of thing. */
type Part = { kind: string; size: string; said: Said; at: Range };

type Told = { expected: Part | null; own: Part | null; at: Range };

/** The first difference in a section. A sub-section that only one of them has is told of by a rule of its own. */
function differencesIn(other: Section, source: Edition, section: Section, edition: Edition): Told | null {
  for (const clause of section.clauses) {
    const same = other.clauses.find(({ id }) => id === clause.id);
    if (!same) continue;
    const start = rangeOf(clause.heading ?? section.heading);
    const told = differenceOf(
      [...same.blocks.flatMap(partOf), ...footnotesOf(same, source)],
      [...clause.blocks.flatMap(partOf), ...footnotesOf(clause, edition)],
      start,
    );
    if (told) return told;
  }
  return null;
}

function differenceOf(expected: readonly Part[], own: readonly Part[], start: Range): Told | null {
  const length = Math.max(expected.length, own.length);
  for (let at = 0; at < length; at += 1) {
    const [wanted, found] = [expected[at] ?? null, own[at] ?? null];
    if (wanted?.kind === found?.kind && wanted?.size === found?.size) continue;
    return { expected: wanted, own: found, at: found?.at ?? own.at(-1)?.at ?? start };
  }
  return null;
}

const plainPart = (kind: string, said: Said, at: Range): Part => ({ kind, size: '', said, at });

function partOf(block: Block): Part[] {
  const at = rangeOf(block);
  switch (block.type) {
    case 'paragraph':
      return [plainPart('paragraph', { fi: 'kappale', en: 'a paragraph' }, at)];
    case 'list': {
      const { length } = block.children;
      const said = {
        fi: length === 1 ? 'luettelo, jossa on yksi kohta' : `luettelo, jossa on ${length} kohtaa`,
        en: length === 1 ? 'a list of one item' : `a list of ${length} items`,
      };
      return [{ kind: 'list', size: String(length), said, at }];
    }
    case 'table': {
      const [rows, columns] = [block.children.length - 1, block.children[0]?.children.length ?? 0];
      const said = {
        fi: `taulukko (rivejä ${rows}, sarakkeita ${columns})`,
        en: `a table (rows: ${rows}, columns: ${columns})`,
      };
      return [{ kind: 'table', size: `${rows} × ${columns}`, said, at }];
    }
    case 'blockquote':
      return [plainPart('quotation', { fi: 'lainaus', en: 'a quotation' }, at)];
    // What is no part of the text, or is told of by a rule of its own.
    default:
      return [];
  }
}

/** The marks of footnotes in a clause, as one part: where they stand in a sentence depends on the language. */
function footnotesOf({ blocks }: Clause, { nodes }: Edition): Part[] {
  const start = blocks.at(0)?.position?.start.offset ?? 0;
  const end = blocks.at(-1)?.position?.end.offset ?? 0;
  const marks = (nodes.footnoteReference ?? []).filter(({ position }) => {
    const offset = position?.start.offset ?? -1;
    return start <= offset && offset < end;
  });
  const [first] = marks;
  if (!first) return [];
  const said = {
    fi: marks.length === 1 ? 'yksi alaviite' : `${marks.length} alaviitettä`,
    en: marks.length === 1 ? 'one footnote' : `${marks.length} footnotes`,
  };
  return [{ kind: 'footnotes', size: String(marks.length), said, at: rangeOf(first) }];
}

function finding({ key, title }: Section, { expected, own, at }: Told, edition: Edition): Finding {
  const message = (): Said => {
    if (expected && own)
      return {
        fi: `Kohdassa ”${title}” on ${own.said.fi}, kun lähdekielisessä tekstissä on samassa paikassa ${expected.said.fi}.`,
        en: `“${title}” has ${own.said.en} where the source language’s text has ${expected.said.en}.`,
      };
    return expected
      ? {
          fi: `Kohdan ”${title}” lopusta puuttuu ${expected.said.fi}, joka on lähdekielisessä tekstissä.`,
          en: `“${title}” lacks ${expected.said.en} at its end, which is in the source language’s text.`,
        }
      : {
          fi: `Kohdan ”${title}” lopussa on ${own?.said.fi ?? ''}, jota ei ole lähdekielisessä tekstissä.`,
          en: `“${title}” has ${own?.said.en ?? ''} at its end, which is not in the source language’s text.`,
        };
  };
  return {
    edition,
    at,
    ...sectionOf(key),
    message: message(),
    help: {
      fi: 'Lisää se, mikä puuttuu, ja jaa teksti osiin samalla tavalla kuin lähdekielessä.',
      en: 'Complete what is missing, and divide the text into parts as in the source language.',
    },
  };
}
