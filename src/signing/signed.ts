// That no text is public unsigned, where the site has a policy that asks for signatures.
import type { Diagnostic, Notice, Version } from '../model.ts';
import type { Further, History } from '../pipeline.ts';
import { at } from '../reading/file-problems.ts';
import type { Site } from '../schema/site.ts';
import { siteWith } from '../versions/parties.ts';
import { hashesOf } from '../versions/unreleased.ts';
import { unsignedIn, type Compare } from './unsigned.ts';
import { helpOf, messageOf } from './unsigned-words.ts';

/**
 * An error for each signature that a public text lacks: every released version is public, and so is the working text of a
 * notice that has none. `compare` tells what changed since a signature; without it that is left untold.
 */
export const signed =
  (compare: Compare | null): Further =>
  (notice, site, history) => {
    if (!site.review) return [];
    return history.versions.length === 0
      ? ofText(notice, site, history, compare)
      : history.versions.flatMap((version) => ofVersion(version, site, history, compare));
  };

/** Whether a finding is that a text is unsigned: that stops what is public, and nothing else. */
export const isUnsigned = ({ rule }: Diagnostic): boolean =>
  rule === 'text-approved' || rule === 'version-approved';

const ofText = (notice: Notice, site: Site, history: History, compare: Compare | null): Diagnostic[] =>
  unsignedIn({ notice, site }, hashesOf(notice, site), history, compare).map((one) => {
    const edition = notice.editions.find(({ lang }) => lang === one.signature.lang) ?? notice.source;
    return at(edition.file.path, {
      rule: 'text-approved',
      severity: 'error',
      message: messageOf(one, null),
      help: helpOf(notice.id, one, null),
    });
  });

const ofVersion = (
  { number, record, notice }: Version,
  site: Site,
  history: History,
  compare: Compare | null,
): Diagnostic[] =>
  unsignedIn({ notice, site: siteWith(site, record.parties) }, record.texts, history, compare).map((one) => {
    const edition = notice.editions.find(({ lang }) => lang === one.signature.lang) ?? notice.source;
    return at(edition.file.path, {
      rule: 'version-approved',
      severity: 'error',
      message: messageOf(one, number),
      help: helpOf(notice.id, one, number),
    });
  });
