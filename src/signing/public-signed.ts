// That no text is public unsigned, where the site has a policy that asks for signatures.
import type { Diagnostic, Notice } from '../model.ts';
import type { Further, History } from '../pipeline.ts';
import { at } from '../reading/file-problems.ts';
import type { Site } from '../schema/site.ts';
import { siteWith } from '../versions/parties.ts';
import { hashesOf } from '../versions/text-hash.ts';
import { missingIn, type Compare, type Text } from './missing.ts';
import { helpOf, messageOf } from './missing-words.ts';
import { sameHands } from './four-eyes.ts';
import { oneHand } from './problems.ts';

/**
 * An error for each signature that a public text lacks: every released version is public, and so is the working text of a
 * notice that has none. `compare` tells what changed since a signature; without it that is left untold.
 */
export const publicSigned =
  (compare: Compare | null): Further =>
  (notice, site, history) => {
    if (!site.review) return [];
    return publicTexts(notice, site, history).flatMap((text) => [
      ...missingFrom(text, history, compare),
      ...oneHandIn(text, history),
    ]);
  };

type PublicText = Text & { version: number | null };

/** The texts of a notice that are public: its released versions, else its working text, whose `version` is null. */
export function publicTexts(notice: Notice, site: Site, { versions }: History): PublicText[] {
  if (versions.length === 0) return [{ notice, site, texts: hashesOf(notice, site), version: null }];
  return versions.map(({ number, record, notice: released }) => ({
    notice: released,
    site: siteWith(site, record.parties),
    texts: record.texts,
    version: number,
  }));
}

/** Whether a finding is that a text is unsigned: that stops what is public, and nothing else. */
export const isUnsigned = ({ rule }: Diagnostic): boolean =>
  ['text-approved', 'version-approved', 'four-eyes-kept'].includes(rule);

function missingFrom(
  { version, ...text }: PublicText,
  history: History,
  compare: Compare | null,
): Diagnostic[] {
  const { id, editions, source } = text.notice;
  return missingIn(text, history, compare).map((one) => {
    const edition = editions.find(({ lang }) => lang === one.signature.lang) ?? source;
    return at(edition.file.path, {
      rule: version === null ? 'text-approved' : 'version-approved',
      severity: 'error',
      message: messageOf(one, version),
      help: helpOf(id, one, version),
    });
  });
}

/** An approval may be older than the rule that forbids it. */
function oneHandIn({ notice, site, texts, version }: PublicText, { approvals }: History): Diagnostic[] {
  const found = sameHands(texts, approvals, site.review);
  return found ? [oneHand(notice.source.file.path, notice.id, found, version)] : [];
}
