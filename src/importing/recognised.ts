// Whether a source holds a notice at all, or is a letter, or in a language that is not read here.
import type { ImportedNotice } from './imported.ts';
import type { Source } from './source.ts';

/** Whether a source is a notice: a section says what it is about, or, where none has a heading, the text speaks of personal data. */
export const isNotice = (notices: readonly ImportedNotice[], { blocks }: Source): boolean =>
  notices.some(({ editions }) =>
    editions.some(({ sections }) => sections.some(({ keys }) => keys.some((key) => key !== 'other'))),
  ) || blocks.some(({ lines }) => lines.some(({ text }) => ofPersonalData.test(text)));

const ofPersonalData =
  /henkilötie|tietosuoja|rekisterinpit|personuppgift|dataskydd|personal (?:data|information)|privacy/i;
