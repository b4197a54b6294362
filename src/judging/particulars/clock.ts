// Finds times of day.
import { perLanguage } from './figures-of.ts';
import type { Finder } from './particular.ts';

const time = '([01]?\\d|2[0-4])(?:[:.]([0-5]\\d))?';
const half = '(?:\\s?([ap])\\.?m(?:\\.|(?!\\p{L})))';
const notMore = '(?![.,:]?\\d)';

const patterns = perLanguage(({ clock }, lang) => {
  // What a decimal comma leaves free the point may part: hours from minutes.
  const bare = `(?<![\\d.,:\\p{L}])([01]?\\d|2[0-4])${lang === 'en' ? ':' : '[:.]'}([0-5]\\d)`;
  const noAmount = '(?![.,:]?\\d|\\s?(?:%|€|eur|procent|prosen|per\\s?cent))';
  return [
    new RegExp(
      `(?<!\\p{L})(?:${clock})\\s${time}${half}?${lang === 'en' ? '(?=[\\s,.;)–-]|$)' : ''}${notMore}`,
      'giu',
    ),
    new RegExp(`(?<![\\d.,:\\p{L}])${time}${half}`, 'giu'),
    new RegExp(`${bare}()${noAmount}`, 'giu'),
  ];
});

// After a time of day the one that ends it: klo 9–16.
const until = new RegExp(`^\\s?[–-]\\s?${time}()${notMore}`, 'u');

/** Times of day as `09:30`. */
export const clock: Finder = {
  kind: 'clock',
  *find(text, lang) {
    if (!/\d/.test(text)) return;
    const taken = new Set<number>();
    for (const pattern of patterns[lang])
      for (const match of text.matchAll(pattern)) {
        const { 0: written, index } = match;
        const at = index + written.search(/\d/);
        // “at 10” may be any number in English; “at 10.30” is a time.
        if (taken.has(at) || (lang === 'en' && !match[2] && !match[3])) continue;
        taken.add(at);
        yield told(match, at, index + written.length);
        const next = index + written.length;
        const end = lang === 'en' ? null : until.exec(text.slice(next, next + 12));
        if (end === null) continue;
        const endsAt = next + end[0].search(/\d/);
        taken.add(endsAt);
        yield told(end, endsAt, next + end[0].length);
      }
  },
};

function told([, hour = '', minutes = '00', half = '']: RegExpMatchArray, start: number, end: number) {
  const hours = (Number(hour) % (half ? 12 : 25)) + (half.toLowerCase() === 'p' ? 12 : 0);
  const figure = minutes === '00' ? String(hours) : `${hours}.${minutes}`;
  return { value: `${String(hours).padStart(2, '0')}:${minutes}`, figure, start, end };
}
