// A part on disclosures and transfers, in two: the catalogue has a section for each.
import type { Part } from '../divided.ts';
import type { Block, Line } from '../source.ts';

/** A part on disclosures and transfers alone as two, sentence by sentence: what speaks of other countries is the second. */
export function dividedByCountry(part: Part): Part[] {
  if (part.keys.length !== 2 || !part.keys.includes('disclosures') || !part.keys.includes('transfers'))
    return [part];
  const blocks = part.blocks.flatMap(inSentences);
  const isAbroad = ({ lines }: Block) => speaksOfCountries(lines.map(({ text }) => text).join(' '));
  const [abroad, rest] = [blocks.filter(isAbroad), blocks.filter((block) => !isAbroad(block))];
  if (abroad.length === 0) return [{ ...part, keys: ['disclosures'] }];
  if (rest.length === 0) return [{ ...part, keys: ['transfers'] }];
  return [
    { ...part, keys: ['disclosures'], blocks: rest },
    { ...part, keys: ['transfers'], blocks: abroad },
  ];
}

/** A paragraph as two, where its last sentences speak of other countries and none before them does. */
function inSentences(block: Block): Block[] {
  const [line, ...others] = block.lines;
  if (block.kind !== 'paragraph' || !line || others.length > 0 || line.links || line.bold > 0) return [block];
  const sentences = line.text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const from = sentences.findIndex(speaksOfCountries);
  if (from < 1 || !sentences.slice(from).every((one) => speaksOfCountries(one) || follows.test(one)))
    return [block];
  const of = (texts: readonly string[]): Block => ({
    kind: 'paragraph',
    lines: [withText(line, texts.join(' '))],
  });
  return [of(sentences.slice(0, from)), of(sentences.slice(from))];
}

const withText = (line: Line, text: string): Line => ({ ...line, text });

/** A sentence that goes on with what the one before it told. */
const follows =
  /^(?:siirto|tällöin|silloin|siirrämme|siirrossa|näin|jos|överföring|då|om|vid|i så fall|the transfer|such|in that case|then|when)/iu;

const speaksOfCountries = (text: string): boolean =>
  /(?<!\p{L})(?:EU|ETA|EES|EEA)(?!\p{L})|euroopan|europeisk|european|kolman\p{L}+ mai|tredje ?land|third countr/iu.test(
    text,
  ) && !/luovut(?:e|a|us)|utlämn|disclos/iu.test(text);
