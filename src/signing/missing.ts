// Which signatures a text lacks, and what changed since those that no longer cover it.
import type { AuthorLang, Lang, Notice, Said } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { siteWith } from '../versions/parties.ts';
import { signOffOf, type Signature, type Texts } from './sign-off.ts';

/** A text of a notice by its hashes, with the site as the text knows it. */
export type Text = { notice: Notice; site: Site; texts: Texts };

/** What changed in one language between two texts. `lines` tells every change, with what went and what came marked. */
export type Since = { inFewWords: Said; lines: (lang: AuthorLang) => string[] };

type Comparable = Pick<Text, 'notice' | 'site'>;

/** Compares two texts, one language at a time. Null when one of them is not in it. */
export type Compare = (before: Comparable, after: Comparable) => (lang: Lang) => Since | null;

/** A signature that a text lacks. `since` is set when the role decided on another text that can be read. */
export type Missing = { signature: Signature; since: Since | null };

/** The signatures that a text lacks under the policy of its site: none where that asks for none. */
export function missingIn(text: Text, { approvals, decided }: History, compare: Compare | null): Missing[] {
  // Many roles have decided on one text, and all its languages are compared with it.
  const compared = new Map<Notice, ReturnType<Compare>>();
  const changesIn = ({ state, approval, lang }: Signature): Since | null => {
    const notice = state === 'outdated' ? decided.get(approval.number) : undefined;
    if (!notice || !approval || !compare) return null;
    const site = siteWith(text.site, approval.record.parties);
    const known = compared.get(notice) ?? compare({ notice, site }, text);
    compared.set(notice, known);
    return known(lang);
  };
  return signOffOf(text.texts, approvals, text.site.review)
    .filter(({ state }) => state !== 'approved')
    .map((signature) => ({ signature, since: changesIn(signature) }));
}
