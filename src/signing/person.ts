// Whether two ways of writing a person are about the same one: a name, an e-mail address, or both.

/**
 * Whether two texts name the same person: by the name, or by the e-mail address, whichever both tell. Capitals are no
 * matter, and what stands in parentheses after a name is not a part of it.
 */
export const isSamePerson = (one: string, other: string): boolean => {
  const known = namesOf(one);
  return namesOf(other).some((name) => known.includes(name));
};

function namesOf(written: string): string[] {
  const whole = plain(written);
  const addresses = whole.match(/[^\s<>()@,;]+@[^\s<>()@,;]+/g) ?? [];
  const name = plain(whole.replace(/[<(].*$/, ''));
  return [...new Set([whole, name, ...addresses])].filter((one) => one !== '');
}

const plain = (written: string): string => written.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
