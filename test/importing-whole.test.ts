// Nothing of a source is lost, and what is written is read as it was written.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { imported } from '../src/importing/imported.ts';
import type { FileKind } from '../src/importing/readers/reader.ts';
import { linesOf, type Source } from '../src/importing/source.ts';
import { treeOf } from '../src/reading/markdown.ts';
import { sourceOf } from './importing/read.ts';

const headings = [
  'Rekisterinpitäjä',
  '2. Rekisterin nimi',
  '3) Henkilötietojen käsittelyn tarkoitus',
  '**Tietolähteet**',
  'REKISTERIN SUOJAUS',
  'Tietojen säilytys:',
  '## Rekisteröidyn oikeudet',
  'Personuppgiftsansvarig',
  'How long do we keep your data?',
  'Yleistä\tKaikki',
];
const texts = [
  'Kauppa Oy, Katu 1, 00100 Helsinki',
  '- nimi',
  '* osoite',
  '1. tilaukset',
  'a) laskut',
  '<b>lihava</b> ja <i>muu</i>',
  'Tietoja ei luovuteta. *Tähti* _alaviiva_ [linkki](x) `koodi` ~aalto~',
  '# ei otsikko #',
  '| a | b |',
  '+ lisäys',
  '> lainaus',
  '---',
  '&amp; & < >',
  '    sisennetty',
  'https://example.fi/a_b_c',
  'tietosuoja@example.fi',
  'Maija Esimerkki 050 123 4567',
  '[^1]: viite',
  '{#osoite}',
  'Nimi: Aku Malli',
  '5',
  '',
  '',
  '',
];
const line = fc.oneof(
  fc.constantFrom(...headings),
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return node.value;
  return 'children' in node ? node.children.map(textIn).join(' ') : ' ';
}

/** Every word of what came out: the bodies as a reader of Markdown sees them, headings, titles, and what is not placed. */
function wordsKept(source: Source): string[] {
  return imported(source).flatMap(({ editions }) =>
    editions.flatMap(({ body, sections, title, unplaced }) =>
      [
        textIn(treeOf(body)),
        ...sections.map(({ heading }) => heading),
        title ?? '',
        ...unplaced.map(({ text }) => text),
      ].flatMap(wordsIn),
    ),
  );
}

function lost(source: Source): string[] {
  const kept = new Map<string, number>();
  for (const word of wordsKept(source)) kept.set(word, (kept.get(word) ?? 0) + 1);
  return linesOf(source)
    .flatMap(({ text }) => wordsIn(text))
    .filter((word) => {
      const left = kept.get(word) ?? 0;
      kept.set(word, left - 1);
      return left <= 0;
    });
}

describe('an import', () => {
  it.each<FileKind>(['text', 'markdown', 'html'])('loses no word of a source in %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const source = await sourceOf(kind, text.replaceAll('\0', '')).catch(() => null);
        if (source !== null) expect(lost(source)).toEqual([]);
      }),
      { numRuns: 150, seed: 20260601 },
    );
  });

  it('writes no HTML, whatever the source holds', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const source = await sourceOf('text', text.replaceAll('\0', '')).catch(() => null);
        if (source === null) return;
        const tags = imported(source).flatMap(({ editions }) =>
          editions.flatMap(({ body }) => treeOf(body).children.filter(({ type }) => type === 'html')),
        );
        expect(tags).toEqual([]);
      }),
      { numRuns: 150, seed: 20260602 },
    );
  });
});
