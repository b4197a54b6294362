// The lists of a document: how each of their levels begins and how far in it stands.
import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import type { ListMark } from './flow.ts';
import { font } from './styles.ts';

/** The name under which a list is known to paragraphs. */
export const listNameOf = ({ list, level }: ListMark): string => `${list}@${level}`;

/** Lists, one for each that has numbers: two that shared one would count on from one another. */
export const listsFor = (marks: readonly ListMark[]): INumberingOptions => {
  const byName = new Map(marks.map((mark) => [listNameOf(mark), mark]));
  return {
    config: [...byName].map(([reference, { level, start }]) => ({
      reference,
      levels: Array.from({ length: level + 1 }, (_, at) => ({
        level: at,
        format: start === null ? LevelFormat.BULLET : LevelFormat.DECIMAL,
        text: start === null ? (bullets[at % bullets.length] ?? '') : `%${at + 1}.`,
        start: start ?? 1,
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent: { left: indentOf(at + 1), hanging: indentOf(1) } },
          run: { font },
        },
      })),
    })),
  };
};

const bullets = ['•', '–', '▪'];

/** How far from the margin a text that deep in lists begins, in twentieths of a point. */
export const indentOf = (depth: number): number => depth * 340;
