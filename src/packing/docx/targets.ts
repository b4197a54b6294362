// Links that lead elsewhere than before and read the same: in a document nobody sees that.
import type { AuthorLang } from '../../model.ts';
import type { Remark } from './comments.ts';
import type { Fate } from '../../comparing/redline.ts';
import type { Flow, Stretch } from './flow.ts';
import { words } from './words.ts';

/** A remark on each line and cell in which only the target of a link changed. */
export const targetRemarks = (flow: Flow, lang: AuthorLang): Remark[] =>
  flow
    .flatMap((one) => (one.kind === 'line' ? [one.stretches] : one.rows.flatMap(({ cells }) => cells)))
    .flatMap((stretches) =>
      targetChanges(stretches).map(({ text, before, after }) => ({
        on: stretches,
        told: [words.target[lang], text, `${before || '–'} → ${after || '–'}`],
      })),
    );

type TargetChange = { text: string; before: string; after: string };

function targetChanges(stretches: readonly Stretch[]): TargetChange[] {
  const groups = grouped(stretches);
  return groups.flatMap((old, at) => {
    const young = groups[at + 1];
    if (old.fate !== 'removed' || young?.fate !== 'added' || old.text !== young.text) return [];
    return old.targets === young.targets
      ? []
      : [{ text: old.text, before: old.targets, after: young.targets }];
  });
}

type Group = { fate: Fate; text: string; targets: string };

/** Words beside one another that have the same fate, and where their links lead. */
function grouped(stretches: readonly Stretch[]): Group[] {
  const groups: Group[] = [];
  for (const { fate, run } of stretches) {
    const last = groups.at(-1);
    const target = run.href ?? '';
    if (last?.fate !== fate) groups.push({ fate, text: run.text, targets: target });
    else {
      const targets = [last.targets, target].filter((one) => one !== '').join(' ');
      groups[groups.length - 1] = { fate, text: last.text + run.text, targets };
    }
  }
  return groups;
}
