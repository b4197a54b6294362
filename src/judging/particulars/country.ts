// Finds names of countries.
import { countryCodes, countryName } from '../../law/countries.ts';
import type { Lang } from '../../model.ts';
import { perLanguage } from './figures-of.ts';
import type { Finder } from './particular.ts';

/** The codes of countries by each form of their names, and the first words of the names of several words. */
const namesOf = perLanguage(({ countryForms, countries }, lang: Lang) => {
  const plain = countryCodes.map((code) => [code, countryName(code, lang)] as const);
  const short = plain.map(([code, name]) => [code, name.replace(/^The |,.*$| \(.*$/g, '')] as const);
  const byForm = new Map<string, string>([
    ...short.flatMap(([code, name]) => countryForms(name).map((form) => [form, code] as const)),
    ...Object.entries(countries).flatMap(([code, forms]) => forms.map((form) => [form, code] as const)),
    ...[
      'USA',
      'USA:s',
      'US',
      'U.S.',
      'EU-US',
      'EU-USA',
      'EU-U.S.',
      'United States',
      'United States of America',
    ].map((form) => [form, 'US'] as const),
    ...['UK', 'UK:n', 'UK:ssa', 'United Kingdom', 'Great Britain'].map((form) => [form, 'GB'] as const),
  ]);
  const mostWords = new Map<string, number>();
  for (const form of byForm.keys()) {
    const words = form.split(' ');
    const [first = ''] = words;
    mostWords.set(first, Math.max(mostWords.get(first) ?? 1, words.length));
  }
  return { byForm, mostWords };
});

/** Countries by ISO 3166-1 code. The one that most readers are in may go unsaid: an address has it only for abroad. */
export const country: Finder = {
  kind: 'country',
  *find(text, lang) {
    const { byForm, mostWords } = namesOf[lang];
    let from = 0;
    for (const { 0: first, index } of text.matchAll(/(?<![\p{L}\d@./-])\p{Lu}[\p{L}:.’'-]{1,40}/gu)) {
      const known = [first, first.replace(/[.:’'-]+$/, ''), first.replace(/['’]s$/, '')].find((one) =>
        mostWords.has(one),
      );
      if (known === undefined || index < from) continue;
      // “CONTACT US” names no country.
      if (known === 'US' && /\p{Lu}{2}\s$/u.test(text.slice(0, index))) continue;
      const following = text.slice(index, index + 80).split(' ', mostWords.get(known));
      for (let count = following.length; count > 0; count -= 1) {
        const name = (count === 1 ? known : following.slice(0, count).join(' ')).replace(/[,;:)]+$/, '');
        const code = byForm.get(name) ?? byForm.get(name.replace(/\.$|['’]s$/, ''));
        if (code === undefined) continue;
        from = index + name.length;
        yield { value: code, start: index, end: from, isLoose: code === 'FI' };
        break;
      }
    }
  },
};
