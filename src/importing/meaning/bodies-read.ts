// The sections whose headings say nothing known, or too little, judged by what they name and by their text.
import type { Part } from '../divided.ts';
import type { Block } from '../source.ts';
import { asksForDeletion, bodyMeaning, speaksOfData } from './body-meaning.ts';
import { namedThing } from './named-thing.ts';

/** Parts whose headings say nothing known, judged by their text. */
export function withBodiesRead(parts: readonly Part[]): Part[] {
  const asked = new Set(parts.flatMap(({ keys }) => keys));
  return parts.map((part) => {
    const text = part.blocks.map(wordsIn).join('\n');
    if (part.keys.join() === 'retention' && asksForDeletion(part.heading, text))
      return { ...part, keys: ['rights'], confidence: 0.72 };
    const isWhoWeAre = /^keitä (?:me )?olemme/iu.test(part.heading);
    if (part.confidence > 0 && !isWhoWeAre) return part;
    const named = namedThing(part.heading);
    if (named !== null) return { ...part, keys: [named], confidence: 0.72 };
    const key = bodyMeaning(text, asked);
    // A business ID tells who the controller is under any heading.
    if (key === null || (isWhoWeAre && key !== 'controller')) return part;
    if (!/^(controller|registerName)$/.test(key) && !speaksOfData(part.heading)) return part;
    asked.add(key);
    return { ...part, keys: [key], confidence: 0.72 };
  });
}

const wordsIn = ({ lines }: Block) => lines.map(({ text }) => text).join('\n');
