// The lines of a notice, each with the section it stands in: what facts are looked for in.
import type { Told } from '../divided.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Block, Line, Link } from '../source.ts';

/** A line with what it is part of; −1 is before the first section. */
export type Placed = {
  text: string;
  line: number;
  keys: readonly Meaning[];
  section: number;
  links?: readonly Link[];
};

/** Every line of a notice with the section it is in; −1 before the first. */
export function placedIn({ title, opening, parts }: Told): Placed[] {
  const of = (blocks: readonly Block[], keys: readonly Meaning[], section: number) =>
    blocks.flatMap(({ lines }) => lines.map((one) => placed(one, keys, section)));
  return [
    ...(title ? [{ ...title, keys: [], section: -1 }] : []),
    ...of(opening, [], -1),
    ...parts.flatMap(({ blocks, keys }, at) => of(blocks, keys, at)),
  ];
}

const placed = ({ text, line, links }: Line, keys: readonly Meaning[], section: number): Placed => ({
  text,
  line,
  keys,
  section,
  ...(links ? { links } : {}),
});

/** The lines of the sections that a key is of. */
export const linesUnder = (lines: readonly Placed[], key: Meaning): Placed[] =>
  lines.filter(({ keys }) => keys.includes(key));
