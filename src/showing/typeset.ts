// Text into markup that a browser breaks, and does not break, in the right places.
import * as languages from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Html } from '../model.ts';

/** Text as markup: nothing in it is a tag any more. */
export function escape(text: string): Html {
  // The escaping is what makes it markup.
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`) as Html;
}

/** Pieces of markup one after another. */
export function join(pieces: readonly Html[], between = ''): Html {
  // Markup joined by escaped text is markup.
  return pieces.join(escape(between)) as Html;
}

/** Text that stays on one line: a phone number, a business ID, a day. */
export const unbroken = (text: string): Html => tag('span', { class: 'nobr' }, escape(text));

/** A day, readable by people and machines. */
export const time = (iso: string, language: Language): Html =>
  tag('time', { datetime: iso, class: 'nobr' }, escape(language.day(iso)));

/** A link. The address has been checked by a schema or made by us. */
export const link = (href: string, text: Html): Html => tag('a', { href }, text);

/** Text with soft hyphens at the joints of the language's long compounds, for headings and narrow columns. */
export function hyphenate(text: string, language: Language): Html {
  const joints = jointsOf.get(language);
  if (!joints) return escape(text);
  const broken = text.replace(joints.pattern, (word) => {
    const parts = joints.parts.get(word.toLowerCase()) ?? [word];
    const starts = parts.map((_, at) => parts.slice(0, at).join('').length);
    return starts.map((start, at) => word.slice(start, starts[at + 1])).join('\u00ad');
  });
  return escape(broken);
}

const jointsOf = new Map(
  Object.values(languages)
    .filter(({ compounds }) => compounds.length > 0)
    .map((language) => {
      const parts = new Map(
        language.compounds.map((compound) => [compound.replaceAll('|', ''), compound.split('|')]),
      );
      const longestFirst = [...parts.keys()].sort((a, b) => b.length - a.length);
      return [language, { parts, pattern: new RegExp(longestFirst.join('|'), 'gi') }];
    }),
);

/** Names joined as the language joins them: “a, b and c”. With `most`, the rest is counted: “a, b and 3 more”. */
export function series(names: readonly string[], language: Language, most = Infinity): string {
  const length = (count: number) => names.slice(0, count).join(', ').length;
  const fitting = names.findIndex((_, at) => length(at + 1) > most);
  const kept = fitting === -1 ? names.length : Math.max(1, fitting);
  if (kept < names.length)
    return `${names.slice(0, kept).join(', ')} ${language.andMore(names.length - kept)}`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${language.and} ${names.at(-1)}`;
}

/** An ISO 8601 duration of whole years, months, weeks and days in words: `P1Y6M` is “1 vuosi 6 kuukautta”. */
export function duration(iso: string, { units }: Language): string {
  const names = { Y: units.years, M: units.months, W: units.weeks, D: units.days };
  const amounts = [...iso.matchAll(/(\d+)([YMWD])/g)];
  return amounts
    .map(([, amount, unit]) => {
      // The pattern lets through these four letters only.
      const [one, other] = names[unit as keyof typeof names];
      return `${Number(amount)} ${Number(amount) === 1 ? one : other}`;
    })
    .join(' ');
}

/** With a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** An element. Its name and those of its attributes are our own. */
export function tag(name: string, attributes: Record<string, string>, content: Html): Html {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escape(value)}"`);
  // A name of our own, escaped attributes and markup inside make markup.
  return `<${name}${written.join('')}>${content}</${name}>` as Html;
}
