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
    ...parts.flatMap(({ blocks, keys, heading, line }, at) => {
      const text = tailOf(heading);
      return [...(text === null ? [] : [{ text, line, keys, section: at }]), ...of(blocks, keys, at)];
    }),
  ];
}

/** What a heading answers itself: “Rekisterin nimi: Jäsenrekisteri”. */
const tailOf = (heading: string): string | null => answered.exec(heading)?.[1] ?? null;

const answered =
  /^(?:\p{L}+ (?:ja|och|and) )?(?:(?:henkilö)?rekisterin nimi|rekisterin\s?pitäjä|(?:the )?name of (?:the )?(?:data )?(?:file|register)|register name|(?:the )?(?:data )?controller|registrets namn|personuppgiftsansvarig|registeransvarig)\s*(?::|\s[–-])\s*(.{2,120})$/iu;

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

/** Whether a line stands in a section that tells of others than the controller. */
export const isOfOthers = ({ keys }: Placed): boolean => keys.some((key) => ofOthers.includes(key));

const ofOthers: readonly Meaning[] = ['disclosures', 'transfers', 'sources', 'complaint', 'cookies'];
