// Finds sections of acts: 10 §, section 10.
import { blanked } from './blanked.ts';
import { listOf } from './list.ts';
import { perLanguage } from './figures-of.ts';
import type { Finder } from './particular.ts';

// 10, 10 a. A point after it and a figure: the number of a part of this document.
const cited = '\\d{1,3}(?!\\d|[.:]\\d)(?:\\s?[a-h](?![\\p{L}]))?';
const ofEnglish = '\\d{1,3}(?!\\d|[.:]\\d)(?:[a-h](?!\\p{L})|\\s[b-h](?!\\p{L}))?';

const patterns = perLanguage((_, lang) => {
  const list = listOf[lang](lang === 'en' ? ofEnglish : cited);
  const rest = {
    fi: '(?:\\s\\d{1,2}\\.?\\smom\\p{L}{0,6}\\.?)?(?:\\s\\d{1,2}\\.?\\s(?:ala)?koh\\p{L}{1,6})?',
    sv: '(?:\\s\\d{1,2}\\smom\\.?(?:entet)?)?(?:\\s\\d{1,2}\\spunkt\\p{L}{0,3})?',
    en: '(?:\\(\\d{1,2}\\)){0,3}(?:,?\\s(?:subsection|subparagraph|paragraph|point)\\s\\d{1,2}){0,2}',
  }[lang];
  return [
    new RegExp(
      `(?<![\\p{L}\\d.,])(${list})\\s?(?:§{1,2}(?::\\p{L}{1,6})?|pykäl\\p{L}{1,6}|paragraf(?:en|er|erna)?(?!\\p{L}))${rest}`,
      'giu',
    ),
    new RegExp(`§{1,2}\\s?(${list})${rest}`, 'giu'),
    ...(lang === 'en' ? [new RegExp(`(?<!\\p{L})sections?\\s(${list})${rest}`, 'giu')] : []),
  ];
});

/** Sections as `10` or `10a`. */
export const section: Finder = {
  kind: 'section',
  *find(text, lang) {
    if (!/§|pykäl|paragraf|section/i.test(text)) return;
    let left = text;
    for (const pattern of patterns[lang]) {
      const matches = [...left.matchAll(pattern)];
      left = blanked(
        left,
        matches.map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
      );
      for (const { 0: written, 1: list = '', index } of matches) {
        const values = list.match(/\d+(?:\s?[a-h](?!\p{L}))?/giu) ?? [];
        let from = written.indexOf(list);
        for (const [at, one] of values.entries()) {
          const own = written.indexOf(one, from);
          const start = at === 0 ? index : index + own;
          const next = values[at + 1];
          from = own + one.length;
          const end = next === undefined ? written.length : written.indexOf(next, from);
          yield {
            value: one.replaceAll(/\s/g, '').toLowerCase(),
            figure: one.replaceAll(/\D/g, ''),
            start,
            end: index + end,
          };
        }
      }
    }
  },
};
