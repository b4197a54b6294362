// Words into an address: what a folder or a section may be called.

/** Words as a slug: small letters, digits and hyphens, beginning with a letter; `fallback` when nothing is left. */
export function slugOf(words: string, most: number, fallback: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[:'’](?=\p{L})/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  const whole = plain.length <= most ? plain : plain.slice(0, most).replace(/-[^-]*$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/.test(whole) ? fallback : whole;
}
