// Where the sign-off of a notice stands, and what each decision on it covers.
import type { Approval, Lang, Notice } from '../model.ts';
import type { History } from '../pipeline.ts';
import type { Site } from '../schema/site.ts';
import { languagesOf } from '../versions/kept.ts';
import { hashesOf } from '../versions/text-hash.ts';
import { signOffOf, type Signature, type Texts } from './sign-off.ts';

/** The sign-off of a notice: what each role says of the working text, and every decision with what it covers. */
export type Coverage = {
  notice: string;
  texts: Partial<Record<Lang, string>>;
  signOff: Signature[];
  decisions: { approval: Approval; covers: Covers }[];
};

/** The languages of the working text, and those of each version, that are just what was decided on. */
export type Covers = { working: Lang[]; versions: { number: number; languages: Lang[]; isWhole: boolean }[] };

/** The sign-off of a notice as it is now. Without a policy, the roles are those that have decided something. */
export function coverageOf(notice: Notice, site: Site, { approvals: given, versions }: History): Coverage {
  const texts = hashesOf(notice, site);
  const roles = site.review?.roles ?? [...new Set(given.map(({ record }) => record.role))];
  return {
    notice: notice.id,
    texts,
    signOff: signOffOf(texts, given, { roles }),
    decisions: given.map((approval) => ({
      approval,
      covers: {
        working: site.languages.filter((lang) => isOn(approval, lang, texts)),
        versions: versions.flatMap(({ number, record }) => {
          const all = languagesOf(record);
          const languages = all.filter((lang) => isOn(approval, lang, record.texts));
          return languages.length > 0
            ? [{ number, languages, isWhole: languages.length === all.length }]
            : [];
        }),
      },
    })),
  };
}

const isOn = ({ record }: Approval, lang: Lang, texts: Texts): boolean =>
  texts[lang] !== undefined && record.texts[lang] === texts[lang];
