// What a value of the wrong form was probably meant to be.
import { kinds, type KindName } from '../schema/scalars.ts';

/** The value of a kind that a text stands for, `1.5.2026` for 2026-05-01; null when no single one comes to mind. */
export function meant(kind: KindName, text: string): string | null {
  const guess = guesses[kind]?.(text.trim().toLowerCase());
  return guess !== undefined && kinds[kind].holds(guess) ? guess : null;
}

/** The day that a text in Finnish order, or in ours without zeros, tells; whether or not the calendar has it. */
export function dayIn(text: string): { iso: string; year: number; month: number } | null {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? reversed(text);
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { iso, year: Number(year), month: Number(month) };
}

function reversed(text: string) {
  const [all, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  return [all, day, month, year];
}

const guesses: Partial<Record<KindName, (text: string) => string | undefined>> = {
  day: (text) => dayIn(text)?.iso,
  duration: (text) => {
    const [, count, word = ''] = /^(\d+) ?(\p{L}+)$/u.exec(text) ?? [];
    const unit = units.find(({ words }) => words.test(word))?.unit;
    return count && unit && `P${Number(count)}${unit}`;
  },
  businessId: (text) => text.replace(/^(?:fi)?(\d{7})[-– ]?(\d)$/, '$1-$2'),
  email: (text) => text.replace(/ ?[[(]?(?:at|ät)[\])] ?/, '@'),
  country: (text) => text.toUpperCase(),
  web: (text) => (text.includes('.') ? text.replace(/^(?:https?:\/*)?/, 'https://') : undefined),
  slug: named,
  id: named,
};

const units = [
  { unit: 'Y', words: /^(?:v|vuosi|vuotta|vuoden|years?)$/ },
  { unit: 'M', words: /^(?:kk|kuukausi|kuukautta|kuukauden|months?)$/ },
  { unit: 'W', words: /^(?:vko|viikko|viikkoa|viikon|weeks?)$/ },
  { unit: 'D', words: /^(?:pv|päivä|päivää|päivän|days?)$/ },
];

function named(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
