// Where the sign-off of a notice stands, and what each decision on it covers.
import type { Approval, Lang, Notice } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { hashesOf } from '../versions/unreleased.ts';
import { signOffOf, type Signature } from './sign-off.ts';

/** The sign-off of a notice: what each role says of the working text, and every decision with what it covers. */
export type Standing = {
  notice: string;
  texts: Partial<Record<Lang, string>>;
  signOff: Signature[];
  decisions: { approval: Approval; covers: Covers }[];
};

/** The languages of the working text, and the numbers of the versions, that are just what was decided on. */
export type Covers = { working: Lang[]; versions: number[] };

/** The sign-off of a notice as it is now. Without a policy, the roles are those that have decided something. */
export function standingOf(notice: Notice, site: Site, { approvals: given, versions }: History): Standing {
  const texts = hashesOf(notice, site);
  const roles = site.review?.roles ?? [...new Set(given.map(({ record }) => record.role))];
  return {
    notice: notice.id,
    texts,
    signOff: signOffOf(texts, given, { roles }),
    decisions: given.map((approval) => ({
      approval,
      covers: {
        working: site.languages.filter(
          (lang) => texts[lang] !== undefined && approval.record.texts[lang] === texts[lang],
        ),
        versions: versions
          .filter(({ record }) =>
            site.languages.some(
              (lang) =>
                record.texts[lang] !== undefined && record.texts[lang] === approval.record.texts[lang],
            ),
          )
          .map(({ number }) => number),
      },
    })),
  };
}
