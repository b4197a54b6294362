// Postal and visiting addresses: a street or post-box, a five-digit postal code, and a town.
import type { Fact } from './fact.ts';

type Place = { text: string; line: number };
type Address = { street: string; postcode: string; city: string };

/** The address for post and the one for visits: the first whole address of some lines is for post unless it says otherwise. */
export function addressesIn(lines: readonly Place[]): {
  postalAddress?: Fact<Address>;
  visitingAddress?: Fact<Address>;
} {
  // Labels on one line tell addresses apart as lines do.
  const parts = lines.flatMap(({ text, line }) =>
    text
      .split(
        /(?=(?<!\p{L})(?:posti|käynti|katu|post|besöks|gatu)-?(?:osoite|adress)(?!\p{L})|(?:postal|visiting|street) address)/iu,
      )
      .map((part) => ({ text: part, line })),
  );
  const visiting = parts.findIndex(({ text }) => /^(?:käynti|besöks|visiting)/iu.test(text));
  if (visiting === -1) return stated({ postalAddress: addressIn(parts) });
  const postal = parts.findIndex(
    ({ text }, at) => at > visiting && /^(?:posti|post|postal)-?\s?(?:os|ad)/iu.test(text),
  );
  const until = postal === -1 ? parts.length : postal;
  return stated({
    visitingAddress: addressIn(parts.slice(visiting, until)),
    postalAddress: addressIn([...parts.slice(0, visiting), ...parts.slice(until)]),
  });
}

/** Whether a line has an address, or a part of one: a street with a number, or a postal code with a town. */
export const hasAddress = (text: string): boolean =>
  text.length <= 120 && (town.test(text) || streetIn(text.trim()) !== null);

/** Whether a line begins with an address: with a postal code, or with a street and a postal code after it. */
export const beginsWithAddress = (text: string): boolean =>
  /^\d{5}|^\p{Lu}[\p{L}. -]{2,40}\s\d{1,4}(?:\s?[A-Za-z])?(?:\s\d{1,3})?,?\s+\d{3}\s?\d{2}(?!\d)/u.test(text);

/** What was found, without keys for what was not. */
const stated = ({
  postalAddress,
  visitingAddress,
}: Partial<Record<'postalAddress' | 'visitingAddress', Fact<Address> | undefined>>) => ({
  ...(postalAddress ? { postalAddress } : {}),
  ...(visitingAddress ? { visitingAddress } : {}),
});

/** The first whole address of some lines. Street and town may stand on lines of their own. */
function addressIn(lines: readonly Place[]): Fact<Address> | undefined {
  for (const [at, { text, line }] of lines.entries()) {
    const found = town.exec(text);
    const [postcode, city] = [found?.[1], found?.[2]?.trim()];
    if (!found || !postcode || !city) continue;
    const before = text.slice(0, found.index);
    const above = lines[at - 1];
    const street =
      streetIn(before) ?? (before.trim() === '' || /:\s*$/.test(before) ? streetIn(above?.text ?? '') : null);
    if (street === null) continue;
    return {
      value: { street, postcode, city },
      line: streetIn(before) === null && above ? above.line : line,
      confidence: 0.93,
    };
  }
  return undefined;
}

const town = /(?<![\d-])(?:FI-|FIN-)?(\d{5})(?!\d),?\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}{2,}[\p{L}-]*){0,2})/u;

/** The street, or the post-box, that the last of some words are; they may go before a postal code. */
function streetIn(text: string): string | null {
  const parts = text
    .split(/,|;|:|(?:posti|käynti|katu|visiting|postal|besöks|post)-?(?:osoite|address|adress):?/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const box = postBox.exec(last)?.[0];
  if (box) return box;
  const street = streetAndNumber.exec(last)?.[0];
  return street && street.length <= 80 ? street.replace(/\.$/, '') : null;
}

const postBox = /(?:PL|P\.?L\.?|PB|P\.?O\.? ?Box|Box)\s?\d{1,5}(?:\s?\([^)]{3,60}\))?$/i;

// “Katu 1 B 12, 3. krs”: letters, stairs, flats and floors go with it.
const streetAndNumber =
  /\p{Lu}[\p{L}.'-]+(?:\s[\p{L}.'-]+){0,3}\s\d{1,4}\s?(?:[a-zA-Z](?![\p{L}]))?(?:\s?[-–]\s?\d{1,4})?(?:\s?(?:[A-Z]{1,2}|as\.?)\s?\d{0,3})?(?:,?\s?\d{1,2}\.?\s?(?:krs|kerros|vån))?\.?$/u;
