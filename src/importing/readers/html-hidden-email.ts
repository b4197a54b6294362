// E-mail addresses that a page hides from machines: written as hexadecimal digits, which a script shows to readers.
import type { Element } from 'hast';

/** The address that an element shows when its page is open, null when it hides none. The first two digits are the key to the others. */
export function hiddenEmailIn({ properties }: Element): string | null {
  const { dataCfemail: digits } = properties;
  if (typeof digits !== 'string' || !/^(?:[\da-f]{2}){4,120}$/i.test(digits)) return null;
  const [key = 0, ...codes] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const email = new TextDecoder().decode(Uint8Array.from(codes, (code) => code ^ key));
  return email.includes('@') ? email : null;
}
