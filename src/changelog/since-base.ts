// What is said of a text that was never released and differs from the one it is reviewed against.
import type { Altered } from '../comparing/in-few-words.ts';
import type { Diagnostic, Lang } from '../model.ts';
import type { ShownText } from '../showing/show.ts';
import type { Remark } from './remark.ts';
import { remarksOn } from './remarks.ts';

/** From a line of a file on, the part of the page that is written there. */
type Written = { line: number; section: string };

/**
 * The findings of a working text against an older one, whose editions may be compared already; each on the line where its
 * section is written, else on the first.
 */
export function disciplineOf(
  before: ShownText,
  after: ShownText,
  written: Partial<Record<Lang, readonly Written[]>>,
  compared?: readonly Altered[],
): Diagnostic[] {
  const { effectiveFrom, changes = [] } = before.facts;
  const earlier = { text: before, number: null, effectiveFrom, told: new Set(changes.map(({ id }) => id)) };
  return remarksOn(earlier, after, compared).map(({ lang, at, ...told }) => {
    const section = sectionOf(at);
    const line = written[lang]?.find((one) => one.section === section)?.line ?? 1;
    return {
      ...told,
      path: `notices/${after.id}/${lang}.md`,
      range: { line, column: 1, endLine: line, endColumn: 1 },
      notice: after.id,
      language: lang,
      ...(section !== undefined && { section }),
      waived: false,
    };
  });
}

/** The section on whose place a remark stands; the version and the days are on top of the page. */
function sectionOf(at: Remark['at']): string | undefined {
  if ('section' in at) return at.section;
  return at[0] === 'changes' ? 'changes' : undefined;
}
