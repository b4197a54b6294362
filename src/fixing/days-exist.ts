// Days as Finns write them, in fields that take `2026-05-31`.
import { meant } from '../judging/meant.ts';
import { stretchOf } from './stretch.ts';
import type { Fix } from './fix.ts';

export const daysExist: Fix = {
  id: 'days-exist',
  did: { fi: 'päivät muotoon vuosi-kuukausi-päivä', en: 'days written year-month-day' },

  edits: (page) =>
    page.told
      .filter(({ rule, range }) => rule === 'days-exist' && range.line === range.endLine)
      .flatMap(({ range }) => {
        const { words } = stretchOf(page, range);
        const [, mark = '', written = ''] = /^(["']?)(.*)\1$/.exec(words) ?? [];
        const day = meant('day', written);
        return day === null ? [] : [{ ...range, text: mark + day + mark }];
      }),
};
