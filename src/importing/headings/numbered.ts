// The number that a heading begins with, in all the ways that notices write it.

/** A number at the beginning: `1.`, `1)`, `1\.`, `(1)`, `1a`, `1Rekisterinpitäjä`, `2.1`, `§ 3`. */
export function numbered(text: string): { number: string | null; title: string } {
  const roman = /^(X?(?:IX|IV|V?I{0,3}))[.)]\s+(?=\p{Lu})/u.exec(text);
  if (roman?.[1]) return { number: String(valueOf(roman[1])), title: text.slice(roman[0].length) };
  const found =
    /^(?:§\s*|kohta\s+|osa\s+|punkt\s+|section\s+)?\(?(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*[a-z](?=[.):\s]))?\s*\\?[.):–-]{0,2}\s*(?=["“”'’(]?\p{L})/iu.exec(
      text,
    );
  if (!found?.[1]) return { number: null, title: text };
  // “14 days”, “2 § of the Act” and dates are no numbered headings.
  const title = text.slice(found[0].length);
  if (/^\d+\s+\p{Ll}/u.test(text) || /^(days|months|päiv|kuukau|vuo|år|dagar|mån|§)/i.test(title))
    return { number: null, title: text };
  return { number: found[1], title };
}

/** The value of a Roman number up to 18. */
const valueOf = (roman: string): number =>
  [...roman].reduce((sum, sign, at) => {
    const [own, next] = [digits[sign] ?? 0, digits[roman[at + 1] ?? ''] ?? 0];
    return sum + (own < next ? -own : own);
  }, 0);

const digits: Partial<Record<string, number>> = { I: 1, V: 5, X: 10 };
