// A folder of notices into reviews: what the command and the preview begin with.
import { readingOnce } from '../comparing/pieces.ts';
import { examine, noticesOf } from '../examine.ts';
import type { AuthorLang, Diagnostic } from '../model.ts';
import type { Terms } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { baseFrom } from './base.ts';
import { reviewOf, type Review, type Unreadable } from './review.ts';
import { reviewableOn, type Reviewable } from './reviewable.ts';

/** What is asked for: what to compare with (null: what is in force, else the last commit), and the notices (none: all). */
export type Asked = { base: string | null; ids: readonly string[]; lang: AuthorLang };

/** The reviews; or that a notice, or what to compare with, is not there. */
export type Reviewed =
  | {
      kind: 'reviewed';
      reviews: Review[];
      unreadable: Unreadable[];
      /** Findings that are about no notice. */
      others: Diagnostic[];
      /** The site and all its notices, when its settings can be read. */
      register: { site: Site; notices: Reviewable['shown'][] } | null;
    }
  | { kind: 'noNotice'; id: string }
  | { kind: 'noBase'; ref: string };

/** Examines the notices under a root and compares them. Throws what the disk throws. */
export async function reviewed(
  root: string,
  terms: Terms,
  { base: ref, ids, lang }: Asked,
): Promise<Reviewed> {
  const {
    compiled,
    diagnostics,
    known,
    files: present,
  } = await examine(root, terms, reviewableOn(terms.today));
  const there = noticesOf(known);
  const missing = ids.find((id) => !there.includes(id));
  if (missing !== undefined) return { kind: 'noNotice', id: missing };
  const base = await baseFrom(ref, root, terms, { lang, present });
  if (base.kind === 'unknown') return { kind: 'noBase', ref: base.ref };

  const all = compiled?.notices ?? [];
  // What notices say alike, their rights above all, is read once for all.
  const reader = readingOnce();
  const isWanted = (id: string) => ids.length === 0 || ids.includes(id);
  return {
    kind: 'reviewed',
    reviews: all
      .filter(({ shown }) => isWanted(shown.id))
      .map((one) => reviewOf(one, base.of(one), diagnostics, lang, reader)),
    unreadable: there
      .filter((id) => isWanted(id) && !all.some(({ shown }) => shown.id === id))
      .map((id) => ({ id, findings: diagnostics.filter(({ notice }) => notice === id) })),
    others: diagnostics.filter(({ notice }) => notice === undefined),
    register: compiled && { site: compiled.site, notices: all.map(({ shown }) => shown) },
  };
}
