// How the documents look: black on white, one font, headings as Word has them.
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Style } from './flow.ts';

/** The font of all that is not code. */
export const font = 'Calibri';
const grey = '595959';

/** The styles of a document whose text is in a language, as `fi-FI`. */
export const stylesFor = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: locale } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, 32, 0, 160),
    heading2: heading(1, 26, 320, 100),
    heading3: heading(2, 23, 240, 80),
    heading4: heading(3, 22, 200, 60),
    heading5: heading(4, 22, 160, 60),
    heading6: heading(5, 22, 160, 60),
    listParagraph: { run: {}, paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { bold: true, size: 21 },
      paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
    },
    hyperlink: { run: { color: '0B4F9C', underline: {} } },
  },
  paragraphStyles: own,
});

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: '1A1A1A' },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel,
    spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO },
  },
});

const based = (
  id: Exclude<Style, `Heading${number}`> | 'TableHead' | 'TableText' | 'Footer',
  name: string,
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
});

const own: IParagraphStyleOptions[] = [
  based('BodyText', 'Body Text'),
  { ...based('Quote', 'Quote'), run: { italics: true }, paragraph: { spacing: { after: 80 } } },
  {
    ...based('Term', 'Term'),
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 80, after: 0 } },
  },
  { ...based('Detail', 'Detail'), paragraph: { spacing: { after: 40 } } },
  {
    ...based('ListTitle', 'List Title'),
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
  },
  {
    ...based('Gap', 'Gap'),
    run: { italics: true },
    paragraph: { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '8A8A8A' } } },
  },
  { ...based('Preformatted', 'Preformatted'), run: { font: 'Consolas', size: 20 } },
  {
    ...based('Rule', 'Rule'),
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '8A8A8A' } } },
  },
  {
    ...based('Spacer', 'Spacer'),
    run: { size: 12 },
    paragraph: { spacing: { after: 60, line: 160, lineRule: LineRuleType.AUTO } },
  },
  {
    ...based('End', 'End'),
    run: { color: grey },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240 } },
  },
  {
    ...based('TableText', 'Table Text'),
    run: { size: 18 },
    paragraph: { spacing: { before: 30, after: 30 } },
  },
  {
    ...based('TableHead', 'Table Head'),
    run: { size: 18, bold: true },
    paragraph: { keepNext: true, spacing: { before: 30, after: 30 } },
  },
  { ...based('Footer', 'footer'), run: { size: 16, color: grey }, paragraph: { spacing: { after: 0 } } },
];

/** The width of the text on a page, in twentieths of a point: A4 with margins of 2 cm. */
export const textWidth = 9638;

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };

/** Thin grey lines around every cell. */
export const gridLines = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};
