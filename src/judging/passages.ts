// The text of an edition as its reader meets it, piece by piece, each with where it is written.
import type { Nodes } from 'mdast';
import type { Draft, Passage, Range, Stretch } from '../model.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { placeIn } from '../reading/place.ts';
import { rangeAt } from '../reading/range.ts';
import type { Words } from '../schema/notice.ts';

/** Every passage of an edition: the fields of its metadata in page order, then its body. */
export const passagesOf = (draft: Draft, words: Words): Passage[] =>
  writtenIn(draft, words).map((one) => ({ ...one, sentences: sentencesOf(one.text, draft.lang) }));

type Written = Omit<Passage, 'sentences'>;

const writtenIn = (draft: Draft, words: Words): Written[] => [
  ...fieldsOf(words),
  ...draft.sections.flatMap(({ key, heading, clauses }) => [
    ...passagesIn(heading, key, draft.text),
    ...clauses.flatMap((clause) =>
      [...(clause.heading ? [clause.heading] : []), ...clause.blocks].flatMap((block) =>
        passagesIn(block, key, draft.text),
      ),
    ),
  ]),
  ...draft.footnotes.flatMap(({ blocks }) =>
    blocks.flatMap((block) => passagesIn(block, 'footnotes', draft.text)),
  ),
];

/** Where a part of a passage is written, from `start` up to, not including, `end`, in UTF-16 units of its text. */
export function placeOf(draft: Draft, passage: Passage, start: number, end: number): Range {
  const { written } = passage;
  if (isStretches(written)) {
    const from = offsetOf(start, written);
    return rangeAt(draft.text, from, Math.max(from, offsetOf(end - 1, written)) + 1);
  }
  const value = placeIn(draft.matter, written, 'value');
  const line = draft.file.text.split('\n', value.line)[value.line - 1] ?? '';
  const found = line.indexOf(passage.text.slice(start, end), value.column - 1);
  if (value.line !== value.endLine || found === -1) return value;
  return { ...value, column: found + 1, endColumn: found + 1 + end - start };
}

/** The metadata's texts, each with the section in which the page shows it. */
function fieldsOf(words: Words): Written[] {
  const field = (section: Passage['section'], text: string | undefined, ...written: (string | number)[]) =>
    text === undefined ? [] : [{ section, kind: 'field' as const, text, written }];
  const each = <T>(items: readonly T[] | undefined, fields: (one: T, at: number) => Written[]) =>
    (items ?? []).flatMap(fields);
  return [
    ...field('meta', words.registerName, 'registerName'),
    ...field('meta', words.lead, 'lead'),
    ...field('meta', words.unexpected, 'unexpected'),
    ...field('contact', words.contact?.role, 'contact', 'role'),
    ...each(words.purposes, ({ name, interest, retentionRule }, at) => [
      ...field('purpose', name, 'purposes', at, 'name'),
      ...field('purpose', interest, 'purposes', at, 'interest'),
      ...field('retention', retentionRule, 'purposes', at, 'retentionRule'),
    ]),
    ...field('purpose', words.provision?.consequences, 'provision', 'consequences'),
    ...field('automatedDecisions', words.automatedDecisions?.logic, 'automatedDecisions', 'logic'),
    ...field(
      'automatedDecisions',
      words.automatedDecisions?.consequences,
      'automatedDecisions',
      'consequences',
    ),
    ...field('automatedDecisions', words.profiling?.description, 'profiling', 'description'),
    ...each(words.dataSubjects, ({ name }, at) => field('dataSubjects', name, 'dataSubjects', at, 'name')),
    ...each(words.data, ({ name }, at) => field('content', name, 'data', at, 'name')),
    ...each(words.sources, ({ name }, at) => field('sources', name, 'sources', at, 'name')),
    ...each(words.recipients, ({ name, reason }, at) => [
      ...field('disclosures', name, 'recipients', at, 'name'),
      ...field('disclosures', reason, 'recipients', at, 'reason'),
    ]),
    ...each(words.transfers, ({ copy, reason }, at) => [
      ...field('transfers', reason, 'transfers', at, 'reason'),
      ...field('transfers', copy, 'transfers', at, 'copy'),
    ]),
    ...each(words.changes, ({ text }, at) => field('changes', text, 'changes', at, 'text')),
  ];
}

/** The passages of a block, by a walk without recursion: hostile text is deep. */
function passagesIn(block: Nodes, section: Passage['section'], source: string): Written[] {
  const found: Written[] = [];
  const waiting: { node: Nodes; isItem: boolean }[] = [{ node: block, isItem: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const kind = node.type === 'tableCell' ? 'cell' : next.isItem ? 'item' : node.type;
      found.push({ section, kind, ...flattened(node, source) });
      continue;
    }
    const isItem = next.isItem || node.type === 'listItem';
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, isItem });
  }
  return found;
}

/** The words of a node without its marks, and where each stretch of them is written. A line end is a space. */
function flattened(root: Nodes, source: string): { text: string; written: Stretch[] } {
  const parts: string[] = [];
  const written: Stretch[] = [];
  let start = 0;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
    const words = node.type === 'break' ? ' ' : 'value' in node ? node.value : '';
    const from = node.position?.start.offset;
    if (words === '' || from === undefined) continue;
    const isVerbatim = source.startsWith(words, from);
    written.push({ start, length: words.length, offset: from, isVerbatim });
    parts.push(words.replaceAll('\n', ' '));
    start += words.length;
  }
  return { text: parts.join(''), written };
}

const isStretches = (written: Passage['written']): written is Stretch[] => typeof written[0] === 'object';

function offsetOf(at: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.findLast(({ start }) => start <= at) ?? stretches[0];
  if (!stretch) return 0;
  return stretch.isVerbatim ? stretch.offset + at - stretch.start : stretch.offset;
}
