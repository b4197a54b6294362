// Adequacy decisions hold from a day to a day, and the check goes by the day that it is given.
import { expect, test } from 'vitest';
import { adequacyOf, isInEea } from '../src/law/adequacy.ts';

test('a decision holds from its first day to its last', () => {
  expect(adequacyOf('GB', '2021-06-27')).toBeNull();
  expect(adequacyOf('GB', '2021-06-28')?.until).toBe('2031-12-27');
  expect(adequacyOf('GB', '2031-12-27')?.country).toBe('GB');
  expect(adequacyOf('GB', '2031-12-28')).toBeNull();
});

test('where only a year or a month is known, all of it counts', () => {
  expect(adequacyOf('AR', '2002-12-31')).toBeNull();
  expect(adequacyOf('AR', '2003-01-01')?.country).toBe('AR');
  expect(adequacyOf('BR', '2025-12-31')).toBeNull();
  expect(adequacyOf('BR', '2026-01-01')?.country).toBe('BR');
});

test('the decision on the United States covers certified organisations alone', () => {
  expect(adequacyOf('US', '2023-07-09')).toBeNull();
  expect(adequacyOf('US', '2026-11-22')).toMatchObject({
    decision: '(EU) 2023/1795',
    limit: { en: 'organisations certified under the EU–US Data Privacy Framework' },
  });
});

test('the EEA has Åland, Norway, Iceland and Liechtenstein, and neither Switzerland nor the United Kingdom', () => {
  expect(['FI', 'AX', 'NO', 'IS', 'LI'].map(isInEea)).toEqual([true, true, true, true, true]);
  expect(['CH', 'GB', 'JE', 'GL'].map(isInEea)).toEqual([false, false, false, false]);
});
