// All that the tests of the finished site need to know of a page, measured in one visit.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as measure from './measure.ts';

/** The window of a desk. */
export const wide = { width: 1280, height: 900 };
const tablet = { width: 900, height: 700 };
const narrow = { width: 320, height: 700 };
const a4 = { width: 658, height: 950 };
const a4Landscape = { width: 1009, height: 680 };

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// In another colour scheme nothing but colours is different.
const colours = ['color-contrast', 'link-in-text-block'];

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** What a page states and how it is shown: wide, narrow, in other colours, with wider spacing, and on paper. `axe` is on the page already. */
export async function readPage(page: Page, address: string) {
  await page.setViewportSize(wide);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await page.goto(address);
  const markup = await page.evaluate(measure.markup);
  const axeWide = await violations(page, everything);
  const longLines = await page.evaluate(measure.longLines, 75);
  const widest = [await page.evaluate(measure.widestText)];
  await page.keyboard.press('Tab');
  const faintFocus = await page.evaluate(measure.faintFocus);

  await page.emulateMedia({ colorScheme: 'dark' });
  const axeDark = await violations(page, colours);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const axeForced = await violations(page, colours);
  await page.emulateMedia({ forcedColors: 'none' });

  await page.setViewportSize(tablet);
  widest.push(await page.evaluate(measure.widestText));
  await page.setViewportSize(narrow);
  const axeNarrow = await violations(page, everything);
  const smallTargets = await page.evaluate(measure.smallTargets);
  const overflow = await page.evaluate(measure.overflow);
  const clipped = await page.evaluate(measure.clipped, false);
  const spaced = await page.addStyleTag({ content: spacing });
  const overflowSpaced = await page.evaluate(measure.overflow);
  const clippedSpaced = await page.evaluate(measure.clipped, false);
  await spaced.evaluate((style) => style.parentNode?.removeChild(style));

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(markup.rows.length > 0 ? a4Landscape : a4);
  const onPaper = await page.evaluate(measure.onPaper);
  const clippedOnPaper = await page.evaluate(measure.clipped, true);

  return {
    ...markup,
    axe: { wide: axeWide, narrow: axeNarrow, dark: axeDark, forced: axeForced },
    longLines,
    widest: Math.max(...widest),
    faintFocus,
    smallTargets,
    overflow,
    overflowSpaced,
    clipped: [...clipped, ...clippedSpaced],
    paper: { ...onPaper, clipped: clippedOnPaper },
  };
}

async function violations(page: Page, values: string[]): Promise<string[]> {
  const type = values === colours ? ('rule' as const) : ('tag' as const);
  const found = await page.evaluate(
    ([runOnly]) => window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false }),
    [{ type, values }] as const,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// Playwright puts the checker there before the page's own markup is read.
declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What one visit to a page has told. */
export type Reading = Awaited<ReturnType<typeof readPage>>;
