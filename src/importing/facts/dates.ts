// When a notice was written and last changed: days beside the words that say so.
import { daysIn, monthsIn } from './days.ts';
import type { Fact, FactsFound } from './fact.ts';
import type { Found } from './found.ts';

type Place = { text: string; line: number; section: number };

/** How sure a day is: by the words beside it, and by where it stands. */
const sureness = {
  // Right after the words: “Päivitetty 1.2.2026”.
  said: 0.95,
  // Words and day in one sentence, with more between them.
  near: 0.75,
  // At the top or the end of a notice, with hardly a word beside it.
  bare: 0.7,
  // In the metadata of the file, which may be those of its page.
  metadata: 0.7,
} as const;

/**
 * The day a notice was drawn up, the day it was last changed, and the later of them; the month, where no day is told.
 * What the metadata say counts where the text says nothing.
 */
export function datesOf(lines: readonly Place[], metadata?: { text: string; line: number }): Dates {
  const found = lines.flatMap((place, at) => {
    const days = daysIn(place.text);
    if (days.length === 0) return [];
    const line = { ...place, letters: lettersIn(place.text), isLegal: isOfLaw.test(place.text) };
    return days.map((day) => ({ ...dayIn(line, lines[at - 1]?.text ?? '', day), at }));
  });
  // The page that holds a notice was published on a day of its own.
  const created =
    found.find(({ what }) => what === 'created') ?? found.find(({ what }) => what === 'published');
  const updated = latest(found.filter(({ what }) => what === 'updated'));
  const bare = found.find(
    ({ what, section, at, isBare }) => what === null && isBare && (section < 0 || at > lines.length - 4),
  );
  const told = latest([created, updated].filter((one) => one !== undefined)) ?? bare;
  const month = told ? undefined : monthOf(lines);
  const dated = told ? fact(told) : month ? undefined : dayOf(metadata);
  return {
    ...(created ? { created: fact(created) } : {}),
    ...(updated ? { updated: fact(updated) } : {}),
    ...(dated ? { dated } : {}),
    ...(month ? { month } : {}),
  };
}

type Dates = Pick<FactsFound, 'created' | 'updated' | 'dated' | 'month'>;
type What = 'created' | 'updated' | 'published';
type Day = Place & { value: string; what: What | null; confidence: number; isBare: boolean };

const latest = <D extends Day>(days: readonly D[]): D | undefined =>
  days.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];

/** A line with what is asked of it for each of its days. */
type Line = Place & { letters: number; isLegal: boolean };

/** A day with what its sentence says of it. In a line without words the one above speaks. */
function dayIn(
  { text, line, section, letters, isLegal }: Line,
  above: string,
  { value, start, end }: Found,
): Day {
  const before = sentenceBefore(text.slice(Math.max(0, start - 60), start));
  const label = /\p{L}/u.test(before) ? before : `${above.slice(-60)} ${before}`;
  const after = text.slice(end, end + 40).split(/[.!?]\s/)[0] ?? '';
  const what = whatOf(label) ?? whatOf(after);
  const isNear = text.length < 90 || section < 0 || whatOf(label.slice(-30)) !== null;
  return {
    text,
    line,
    section,
    value,
    what,
    confidence: what === null ? sureness.bare : isNear ? sureness.said : sureness.near,
    isBare: letters - lettersIn(text.slice(start, end)) <= 30 && !isLegal,
  };
}

const lettersIn = (words: string): number => words.replace(/[^\p{L}]/gu, '').length;

const sentenceBefore = (words: string): string =>
  words.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? words;

const isOfLaw = /gdpr|asetu|laki|förordning|lag(?!\p{L})|regulation|act(?!\p{L})/iu;

function dayOf(metadata: { text: string; line: number } | undefined): Fact | undefined {
  const [day] = metadata ? daysIn(metadata.text) : [];
  return metadata && day && { value: day.value, line: metadata.line, confidence: sureness.metadata };
}

/** A month that a line gives for a day: “Senast uppdaterad: augusti 2025”. */
function monthOf(lines: readonly Place[]): Fact | undefined {
  for (const { text, line } of lines) {
    const [month] = monthsIn(text);
    if (month && text.length < 160 && whatOf(text.slice(Math.max(0, month.start - 40), month.start)) !== null)
      return { value: month.value, line, confidence: sureness.said };
  }
  return undefined;
}

const fact = ({ value, line, confidence }: Day): Fact => ({ value, line, confidence });

function whatOf(words: string): What | null {
  if (
    /päivite|päivity|muute|muutos|muokat|uppdater|ändra|reviderad|updated?|revised|modified|changed|tarkistettu|last update|version(?!\p{L})|versio(?!\p{L})/iu.test(
      words,
    ) ||
    // A law is in force from a day too.
    (/voimassa|alkaen|gäller (?:från|fr\.?o\.?m)|effective|in force/iu.test(words) && !isOfLaw.test(words))
  )
    return 'updated';
  if (
    /laadi|laati|laadin|luotu|päivätty|päiväys|päivämäärä|upprätta|uppgjord|daterad|skapad|utarbetad|datum|drawn up|created|dated?(?!\p{L})|compiled|prepared|written on|laatimis/iu.test(
      words,
    )
  )
    return 'created';
  return /published|julkaistu|publicerad/iu.test(words) ? 'published' : null;
}
