// The running text of an edition, sentence by sentence: what a person reads from left to right, not names and tables.
import { readWords } from '../languages/readability.ts';
import type { Passage, Read } from '../model.ts';

/** The sentences of paragraphs, items of lists, footnotes and those fields that hold sentences. */
export const runningText = (passages: readonly Passage[]): Read[] =>
  passages
    .filter(({ kind, written }) => kind === 'paragraph' || kind === 'item' || holdsSentences(kind, written))
    .flatMap((passage) =>
      passage.sentences.map((sentence) => ({
        passage,
        ...sentence,
        words: readWords(sentence.text),
      })),
    );

/** Whether it is a whole sentence: it ends as one, and is more than a name with a full stop. */
export const isWhole = ({ text, words }: Read): boolean => /[.!?…]["”’»)]*$/.test(text) && words.length >= 4;

const fieldsWithSentences = [
  'lead',
  'unexpected',
  'reason',
  'copy',
  'consequences',
  'logic',
  'description',
  'text',
];

const holdsSentences = (kind: Passage['kind'], written: Passage['written']) =>
  kind === 'field' && fieldsWithSentences.some((name) => name === written.at(-1));
