// Finds articles of regulations with their paragraph and point: 6 artiklan 1 kohdan f alakohta, Article 6(1)(f), artikel 6.1 f.
import { listOf } from './list.ts';
import { blanked } from './blanked.ts';
import { perLanguage } from './figures-of.ts';
import type { Finder, Found } from './particular.ts';

// 6, 6(1), 6.1, 6(1)(f), 6.1 f, 6.1.f. A letter by itself needs a paragraph before it: “i” is a word in Swedish.
const cited =
  '\\d{1,3}(?!\\d)(?:(?:\\(\\d{1,2}\\)|[.:]\\d{1,2}(?!\\d))(?:\\([a-z]\\)|[.\\s]?[a-h](?!\\p{L}))?|\\([a-z]\\))?';

const item = new RegExp(cited, 'giu');

const wordFirst = perLanguage(
  (_, lang) =>
    new RegExp(
      `(?<!\\p{L})(?:points?\\s\\(?([a-z])\\)?\\sof\\s(?:the\\sfirst\\ssubparagraph\\sof\\s)?|(?:led|punkt)\\s([a-z])\\si\\s)?(?:articles?|artik(?:el|eln|lar|larna|la|lan|loissa|lojen|lat)|art\\.)\\s(${listOf[lang](cited)})(?:\\s(?:led|punkt)\\s([a-z])(?!\\p{L}))?`,
      'giu',
    ),
);

const numberFirst = perLanguage(
  (_, lang) =>
    new RegExp(
      `(?<![\\p{L}\\d.,])(${listOf[lang]('\\d{1,3}(?:\\(\\d{1,2}\\)|\\.\\d{1,2}(?!\\d))?(?:\\([a-z]\\)|\\.[a-h](?!\\p{L}))?')})\\.?\\s(?:artikl\\p{L}{1,8}|art\\.)(?:\\s(\\d{1,2})\\.?\\s?(?:([a-h])-?\\s?)?(?:koh\\p{L}{1,6}|momen\\p{L}{1,4}|mom\\.))?(?:\\s\\(?([a-h])\\)?[\\s-]?(?:ala)?koh\\p{L}{1,6})?`,
      'giu',
    ),
);

/** Articles as `6`, `6.1` or `6.1.f`. */
export const article: Finder = {
  kind: 'article',
  *find(text, lang) {
    // Most texts have none, and the patterns take longer to compile than to look.
    if (!/art(?:ik|icl|\.)/i.test(text)) return;
    const finnish = lang === 'fi' ? [...text.matchAll(numberFirst.fi)] : [];
    for (const { 0: written, 1: list = '', 2: paragraph, 3: letter, 4: point, index } of finnish)
      yield* each(list, index, written, [paragraph, letter ?? point]);
    const left = blanked(
      text,
      finnish.map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
    );
    for (const { 0: written, 1: before, 2: led, 3: list = '', 4: after, index } of left.matchAll(
      wordFirst[lang],
    ))
      yield* each(list, index, written, [before ?? led ?? after]);
  },
};

/** Each article of a list; the whole is taken with the first of them. */
function* each(
  list: string,
  index: number,
  written: string,
  more: readonly (string | undefined)[],
): Generator<Found> {
  const values = (list.match(item) ?? []).map((one) =>
    (one.toLowerCase().match(/\d+|[a-z]/g) ?? []).join('.'),
  );
  const last = values.length - 1;
  const listAt = index + written.indexOf(list);
  let from = 0;
  for (const [at, value = ''] of values.entries()) {
    const bare = value.split('.')[0] ?? '';
    const start = at === 0 ? index : listAt + list.indexOf(bare, from);
    from = list.indexOf(bare, from) + bare.length;
    const next = values[at + 1]?.split('.')[0];
    const end =
      at === last || next === undefined ? index + written.length : listAt + list.indexOf(next, from);
    yield {
      value: [value, ...(at === last ? more : [])].filter(Boolean).join('.'),
      figure: bare,
      start,
      end,
    };
  }
}
