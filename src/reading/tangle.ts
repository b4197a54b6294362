// Text that would take a Markdown parser minutes to untangle, found beforehand, in linear time.
import type { Said } from '../model.ts';

/** The deepest that lists and quotations may stand inside one another. */
const deepest = 32;

const marksInBlock = 1_000;
const marksInFile = 10_000;
const columnsInTable = 100;
const linesInBlock = 2_000;
const linesInFile = 5_000;
const headingsInFile = 500;
const notesInFile = 500;

/** Where a text is too tangled to be read, by line (1-based), and what to tell its author. */
export type Tangle = { line: number; message: Said; help: Said };

/**
 * The first place where a text is nested or marked up beyond what a notice needs, or null. Markdown parsers take
 * quadratic time on such text, so it is refused before parsing. The limits are far above any real notice: with
 * them the worst text we know of size 256 kB is read in a few seconds.
 */
export function tangleIn(text: string): Tangle | null {
  let inBlock = 0;
  let inFile = 0;
  let lines = 0;
  let headings = 0;
  let notes = 0;
  for (const [at, content] of text.split('\n').entries()) {
    const line = at + 1;
    const blank = content.trim() === '';
    lines = blank ? 0 : lines + 1;
    if (blank) inBlock = 0;
    const marks = count(content, /[*_[\]<&!`~]/g);
    inBlock += marks;
    const markers = markersOf(content);
    inFile += marks + markers + count(content, /[|@]/g);
    headings += isHeading(content) ? 1 : 0;
    notes += isNote(content) ? 1 : 0;
    if (depthOf(content, markers) > deepest) return { line, ...tooDeep };
    if (inBlock > marksInBlock || inFile > marksInFile) return { line, ...tooMarked };
    if (count(content, /\|/g) > columnsInTable) return { line, ...tooWide };
    if (lines > linesInBlock) return { line, ...tooLong };
    if (line > linesInFile || headings > headingsInFile || notes > notesInFile) return { line, ...tooMuch };
  }
  return null;
}

const opening = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/** How many lists and quotations a line opens, at most. */
const markersOf = (line: string): number => count(opening.exec(line)?.[0] ?? '', />|[-+*]|[.)]/g);

/** How many lists and quotations a line stands in, at most: those it opens and those its indentation may continue. */
function depthOf(line: string, markers: number): number {
  if (markers === 0) return 0;
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return markers + Math.floor(indent.replaceAll('\t', '    ').length / 2);
}

/** Whether a line is a heading, or underlines one. */
const isHeading = (line: string) => /^[\s>]*(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/.test(line);

const isNote = (line: string) => /^[\s>]*\[\^/.test(line);

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

const tooDeep = {
  message: {
    fi: `Luetteloita tai lainauksia on sisäkkäin yli ${deepest}.`,
    en: `Lists or quotations stand inside one another more than ${deepest} deep.`,
  },
  help: {
    fi: 'Jaa teksti väliotsikoilla ja käytä tavallisia luetteloita.',
    en: 'Divide the text with sub-headings and use plain lists.',
  },
};

const tooMarked = {
  message: {
    fi: `Tekstissä on enemmän muotoilumerkkejä kuin voimme lukea: yli ${marksInBlock} kappaleessa tai ${marksInFile} tiedostossa.`,
    en: `There are more formatting marks than we can read: over ${marksInBlock} in a paragraph or ${marksInFile} in the file.`,
  },
  help: {
    fi: 'Poista ylimääräiset merkit * _ [ ] < & ! ` ~ | @ > tai jaa teksti lyhyempiin kappaleisiin.',
    en: 'Delete the extra marks * _ [ ] < & ! ` ~ | @ > or divide the text into shorter paragraphs.',
  },
};

const tooWide = {
  message: {
    fi: `Rivillä on yli ${columnsInTable} pystyviivaa.`,
    en: `The line has over ${columnsInTable} vertical bars.`,
  },
  help: { fi: 'Jaa taulukko pienempiin taulukoihin.', en: 'Divide the table into smaller tables.' },
};

const tooLong = {
  message: {
    fi: `Tekstissä on yli ${linesInBlock} riviä ilman tyhjää riviä välissä.`,
    en: `There are over ${linesInBlock} lines without a blank line between them.`,
  },
  help: { fi: 'Erota kappaleet tyhjällä rivillä.', en: 'Separate the paragraphs with a blank line.' },
};

const tooMuch = {
  message: {
    fi: `Tekstissä on yli ${linesInFile} riviä, ${headingsInFile} otsikkoa tai ${notesInFile} alaviitettä.`,
    en: `The text has over ${linesInFile} lines, ${headingsInFile} headings or ${notesInFile} footnotes.`,
  },
  help: {
    fi: 'Jaa seloste useaan selosteeseen tai poista tyhjät rivit ja toisto.',
    en: 'Divide the notice into several, or delete empty lines and repetition.',
  },
};
