// The running text of an edition, sentence by sentence: what a person reads from left to right, not names and tables.
import type { Edition, Passage } from '../../model.ts';
import { readWords } from '../../languages/readability.ts';
import { sentencesOf } from '../../languages/sentences.ts';

/** A sentence, where it begins in its passage, and those of its words that are read as words. */
export type Read = { passage: Passage; text: string; start: number; words: string[] };

/** The sentences of paragraphs, items of lists, footnotes and those fields that hold sentences. */
export const runningText = ({ passages, lang }: Edition): Read[] =>
  passages
    .filter(({ kind, written }) => kind === 'paragraph' || kind === 'item' || holdsSentences(kind, written))
    .flatMap((passage) =>
      sentencesOf(passage.text, lang).map((sentence) => ({
        passage,
        ...sentence,
        words: readWords(sentence.text),
      })),
    );

/** Whether it is a whole sentence: it ends as one, and is more than a name with a full stop. */
export const isWhole = ({ text, words }: Read): boolean => /[.!?…]["”’»)]*$/.test(text) && words.length >= 4;

/** The section that a finding in a passage is of; none for the name, the lead and footnotes. */
export const sectionOf = ({ section }: Passage): { section?: string } =>
  section === 'meta' || section === 'footnotes' ? {} : { section };

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
