// What is found in a line of text, and where it is written there.
// The rules on languages that agree look for addresses and numbers of their own: there two published texts are compared by whatever
// looks like an address or a number, right or wrong, while a fact is lifted only where it can be nothing else.

/** Something found: what it is, in one form however it is written, and where it begins and ends. */
export type Found = { value: string; start: number; end: number };
