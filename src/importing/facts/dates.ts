// When a notice was written and last changed: days beside the words that say so.
import { daysIn } from './days.ts';
import type { Fact } from './fact.ts';

type Place = { text: string; line: number; section: number };

/** The day a notice was drawn up, the day it was last changed, and the later of them. */
export function datesOf(lines: readonly Place[]): { created?: Fact; updated?: Fact; dated?: Fact } {
  const found = lines.flatMap(({ text, line, section }, at) =>
    daysIn(text).map(({ value, start }) => {
      const before = text.slice(Math.max(0, start - 60), start);
      const label = /\p{L}/u.test(before) ? before : `${lines[at - 1]?.text.slice(-60) ?? ''} ${before}`;
      const after = text.slice(start, start + 60);
      return {
        value,
        line,
        what: whatOf(label) ?? whatOf(after),
        isAround: section < 0 || at > lines.length - 4,
        isShort: text.length < 90,
      };
    }),
  );
  // The page that holds a notice was published on a day of its own.
  const created =
    found.find(({ what }) => what === 'created') ?? found.find(({ what }) => what === 'published');
  const updated = found
    .filter(({ what }) => what === 'updated')
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  // A bare date at the top or the end of a notice is its date.
  const bare = found.find(({ what, isAround, isShort }) => what === null && isAround && isShort);
  const all = [created, updated].filter((one) => one !== undefined);
  const last = all.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  const dated = last ? fact(last, 0.95) : bare ? fact(bare, 0.7) : undefined;
  return {
    ...(created ? { created: fact(created, 0.95) } : {}),
    ...(updated ? { updated: fact(updated, 0.95) } : {}),
    ...(dated ? { dated } : {}),
  };
}

const fact = ({ value, line }: { value: string; line: number }, confidence: number): Fact => ({
  value,
  line,
  confidence,
});

function whatOf(words: string): 'created' | 'updated' | 'published' | null {
  if (
    /päivite|päivity|muute|muutos|muokat|uppdater|ändra|reviderad|updated?|revised|modified|changed|tarkistettu|voimassa alkaen|gäller från|effective|last update/iu.test(
      words,
    )
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
