// A redline as it is laid out in Word: headings with their numbers, and what stands under them.
import type { Fate, Pair, RedClause, Redline, RedSection, RedText } from '../../comparing/redline.ts';
import { both, fateOfText, sideOf, stretchesOf, within } from './fates.ts';
import type { Flow, Line, Place, Stretch, Style } from './flow.ts';
import { flowOfPieces } from './flow-of-pieces.ts';

/**
 * The redline under one another. With all its changes taken it is the flow of the new text against itself, and with none
 * that of the old one. What moved is removed in one place and added in the other: the marks that Word has for moves need
 * both places to read alike, and what moved may have been edited on the way.
 */
export const flowOf = ({ lang, sections }: Redline): Flow =>
  sections.flatMap((section) => sectionFlow(section, lang));

function sectionFlow(section: RedSection, list: string): Flow {
  const { fate, key, number, title, clauses } = section;
  return [
    heading({
      fate,
      style: both((side) => (key[side] === 'meta' ? 'Heading1' : 'Heading2')),
      stretches: [...numberOf(number, '. ', fate), ...stretchesOf(title, fate)],
      place: { section: key[sideOf(fate)], clause: null },
    }),
    ...clauses.flatMap((clause) => clauseFlow(clause, section, list)),
  ];
}

function clauseFlow(clause: RedClause, { key, fate: outer }: RedSection, list: string): Flow {
  const fate = within(outer, clause.fate);
  if (fate === null) return [];
  const { address, number, title, pieces } = clause;
  const side = sideOf(fate);
  return [
    ...headingOf(title, number, fate, { section: key[side], clause: address[side] }),
    ...flowOfPieces(pieces, {
      list,
      fate,
      depth: both(() => 0),
      isQuoted: both(() => false),
      mark: both(() => null),
    }),
  ];
}

/** The heading of a clause, which may have none in one of the texts or both. */
function headingOf(title: RedText, number: Pair<string>, fate: Fate, place: Place): Flow {
  const own = fateOfText(title, fate);
  if (own === null) return [];
  return [
    heading({
      fate: own,
      style: both(() => 'Heading3'),
      stretches: [...numberOf(number, ' ', own), ...stretchesOf(title, own)],
      place,
    }),
  ];
}

const heading = ({
  style,
  ...line
}: Pick<Line, 'fate' | 'stretches' | 'place'> & { style: Pair<Style> }): Line => ({
  kind: 'line',
  ...line,
  look: both((side) => ({ style: style[side], depth: 0, mark: null, breaksPage: false })),
});

/** A number is words of the heading: another number is a change, so that both texts read as they were. */
function numberOf({ before, after }: Pair<string>, stop: string, fate: Fate): Stretch[] {
  const told = (own: Fate, text: string): Stretch[] =>
    text === '' ? [] : [{ fate: own, run: { text: `${text}${stop}`, marks: [], href: null } }];
  if (fate === 'removed') return told(fate, before);
  if (fate === 'added' || before === after) return told(fate, after);
  return [...told('removed', before), ...told('added', after)];
}
