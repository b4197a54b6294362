// Paragraphs and tables under one another.
import type { Paragraph, Table } from 'docx';
import type { Flow } from './flow.ts';
import { writtenGrid } from './written-grid.ts';
import { writtenLine } from './written-line.ts';
import type { Writing } from './writing.ts';

/** A flow as paragraphs and tables. */
export const writtenFlow = (flow: Flow, writing: Writing): (Paragraph | Table)[] =>
  flow.map((one) => (one.kind === 'line' ? writtenLine(one, writing) : writtenGrid(one, writing)));
