// The catalogue of consistency rules: every row of it is covered by a rule, or there is a reason why not.
import { expect, test } from 'vitest';
import * as prose from '../src/prose/index.ts';
import * as rules from '../src/rules/index.ts';

/** How many rows each part of the catalogue has. */
const parts = {
  STR: 11,
  LAW: 8,
  DAT: 4,
  CTL: 12,
  BAS: 17,
  CNT: 12,
  SRC: 7,
  REC: 6,
  TRF: 11,
  RET: 5,
  SEC: 4,
  RGT: 15,
  MKT: 6,
  LNG: 7,
  I18N: 4,
};

const rows = Object.entries(parts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, at) => `${part}-${String(at + 1).padStart(2, '0')}`),
);

/** The rows that no rule covers, each with the reason. */
const uncovered: Record<string, string> = {};

const covering = [...Object.values(prose), ...Object.values(rules).flat()].map(({ id, covers = [] }) => ({
  id,
  covers,
}));

test('the catalogue has 129 rows', () => {
  expect(rows).toHaveLength(129);
});

test('every rule covers rows that there are', () => {
  const astray = covering.flatMap(({ id, covers }) =>
    covers.filter((row) => !rows.includes(row)).map((row) => `${id} covers ${row}`),
  );
  expect(astray).toEqual([]);
});

test('every row is covered by a rule, or has a reason why not', () => {
  const covered = new Set(covering.flatMap(({ covers }) => covers));
  expect(rows.filter((row) => !covered.has(row))).toEqual(rows.filter((row) => row in uncovered));
  expect(Object.keys(uncovered).filter((row) => !rows.includes(row))).toEqual([]);
  expect(Object.values(uncovered).filter((reason) => !reason.endsWith('.'))).toEqual([]);
});
