// What waits to be done in a notice, and in each of its languages.
import { completenessOf } from '../examine.ts';
import type { Diagnostic, Lang, Notice } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { signOffOf, type Signature } from '../signing/sign-off.ts';
import { stateOf } from '../signing/state.ts';
import { hashesOf } from '../versions/text-hash.ts';

/** The state of a notice: `site` decides which languages there should be. */
export function noticeState(notice: Notice, site: Site, { approvals }: History) {
  const { facts } = notice;
  const signOff = signOffOf(hashesOf(notice, site), approvals, site.review);
  return {
    notice: notice.id,
    version: facts.version ?? null,
    updated: facts.updated ?? facts.created ?? null,
    reviewDue: facts.reviewDue ?? null,
    gaps: facts.gaps?.length ?? 0,
    waivers: facts.waivers?.length ?? 0,
    editions: site.languages.map((language) => ({
      language,
      translation: translationState(language, notice),
      // Only a site with a policy has signatures to wait for.
      ...(site.review && { signOff: signaturesIn(language, signOff) }),
    })),
    elements: completenessOf(notice, site),
  };
}

/** The state of a notice, all its languages with it. */
export type NoticeState = ReturnType<typeof noticeState>;

/** What a role has said of the working text in a language. */
export type Signed = ReturnType<typeof signaturesIn>[number];

const signaturesIn = (language: Lang, signOff: readonly Signature[]) =>
  signOff
    .filter(({ lang }) => lang === language)
    .map((signature) => ({ ...signature, told: stateOf(signature) }))
    .map(({ role, state, told, approval }) => ({
      role,
      // Conditions are told beside an approval, as they are written.
      state: told === 'conditional' ? state : told,
      ...(approval && { approval: approval.number, by: approval.record.by, on: approval.record.on }),
      ...(approval?.record.conditions && { conditions: approval.record.conditions }),
    }));

/**
 * `unmarked`: no one has recorded which text it was made from. Whether a recorded one has fallen behind is told by the
 * number of its sections that have changed.
 */
export type TranslationState = 'source' | 'missing' | 'unmarked' | 'complete' | 'abridged';

function translationState(language: Lang, { source, editions }: Notice): TranslationState {
  if (language === source.lang) return 'source';
  const edition = editions.find(({ lang }) => lang === language);
  if (!edition) return 'missing';
  return edition.words.translation?.state ?? 'unmarked';
}

/** The findings of a notice that are not waived, counted: in one language, or in all. */
export function countsOf(diagnostics: readonly Diagnostic[], notice: string, language?: string) {
  const own = diagnostics.filter(
    (one) => one.notice === notice && !one.waived && (language === undefined || one.language === language),
  );
  const count = (severity: Diagnostic['severity']) => own.filter((one) => one.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    sectionsBehind: own.filter(({ rule }) => rule === 'translations-current').length,
  };
}
