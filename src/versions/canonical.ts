// One form for what can be written in many: what hashes and seals are made of.

/** JSON with sorted keys; texts composed, without soft hyphens, and with single spaces. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string')
      return inner.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
  });
