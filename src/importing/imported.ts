// A source into notices ready to be written: the stages after reading, in order.
import { standardSections } from '../law/sections.ts';
import type { Lang } from '../model.ts';
import { divided, type Part, type Told } from './divided.ts';
import type { FactsFound } from './facts/fact.ts';
import { lifted } from './facts/lifted.ts';
import type { Meaning } from './meaning/section-meant.ts';
import { withoutPersons } from './private-parts.ts';
import type { Source } from './source.ts';
import { bodyOf } from './writing/body.ts';
import { controllerWritten } from './writing/front-matter.ts';

/** Words of the source that are in no notice, with the reason when it is not that they stood around it. */
export type Unplaced = { line: number; text: string; reason?: 'person' | 'heading' };

/** One notice in one language, read from a source. */
export type Edition = {
  lang: Lang;
  title: string | null;
  sections: readonly Pick<Part, 'keys' | 'heading' | 'line' | 'confidence'>[];
  facts: FactsFound;
  /** The standard questions that no section answers. */
  missing: readonly Meaning[];
  unplaced: readonly Unplaced[];
  /** The notice as it will be written: persons taken out. */
  told: Told;
  /** The Markdown under the metadata. */
  body: string;
};

/** A notice, with its languages, and what of the source belongs to none. */
export type ImportedNotice = { editions: readonly Edition[] };

/** The notices of a source. */
export function imported(source: Source): ImportedNotice[] {
  const { editions, aside } = divided(source);
  const read = editions.map(editionOf);
  const around = aside.flatMap(({ lines }) => lines.map(({ text, line }) => ({ line, text })));
  return together(read).map((notice, at) => ({
    editions: alike(notice).map((edition, index) =>
      at === 0 && index === 0
        ? { ...edition, unplaced: [...around, ...edition.unplaced].toSorted((a, b) => a.line - b.line) }
        : edition,
    ),
  }));
}

function editionOf(whole: Told): Edition {
  const facts = lifted(whole);
  const { told, withheld } = withoutPersons(whole, controllerWritten(facts) !== null);
  const { text, left } = bodyOf(told);
  const keys = new Set(told.parts.flatMap((part) => part.keys));
  return {
    lang: told.lang,
    title: told.title?.text ?? null,
    sections: whole.parts.map((part) => ({
      keys: part.keys,
      heading: part.heading,
      line: part.line,
      confidence: part.confidence,
    })),
    facts,
    missing: standard.filter((key) => !(answers[key] ?? [key]).some((one) => keys.has(one))),
    unplaced: [
      ...withheld.map((one) => ({ ...one, reason: 'person' as const })),
      ...left.map((one) =>
        told.parts.some(({ line, heading }) => line === one.line && heading === one.text)
          ? { ...one, reason: 'heading' as const }
          : one,
      ),
    ].toSorted((a, b) => a.line - b.line),
    told,
    body: text,
  };
}

const standard = [...standardSections, 'legalBasis', 'retention', 'complaint'] as const;

/** Keys that answer a question beside its own. */
const answers: Partial<Record<Meaning, readonly Meaning[]>> = {
  contact: ['contact', 'dpo'],
  rights: ['rights', 'accessRight', 'rectificationRight', 'objectionRight'],
};

/** Editions of one notice belong together: in another language, and divided much alike. */
function together(editions: readonly Edition[]): Edition[][] {
  const notices: Edition[][] = [];
  for (const edition of editions) {
    const same = notices.find(
      (notice) => notice.every((one) => one.lang !== edition.lang) && isAlike(notice[0], edition),
    );
    if (same) same.push(edition);
    else notices.push([edition]);
  }
  return notices;
}

/** Editions whose own sections have the same addresses, those of the first. */
const alike = ([first, ...others]: readonly Edition[]): Edition[] =>
  first === undefined
    ? []
    : [first, ...others.map((other) => ({ ...other, body: bodyOf(other.told, first.told.parts).text }))];

function isAlike(one: Edition | undefined, other: Edition): boolean {
  if (!one) return false;
  const [a, b] = [one, other].map(({ sections }) => new Set(sections.flatMap(({ keys }) => keys)));
  if (!a || !b) return false;
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared >= Math.min(a.size, b.size) * 0.6;
}
