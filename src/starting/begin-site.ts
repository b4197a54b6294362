// A new site that the program itself has read: its folder, its example notice, and what is wrong with them.
import type { AuthorLang, Diagnostic, Lang } from '../model.ts';
import { siteFile } from '../reading/notice-files.ts';
import { beginNotice, rawOf, siteIn } from './begin-notice.ts';
import { siteFolder } from './site-folder.ts';
import type { BegunSite } from './site-skeleton.ts';

/** The files of a new site by path, and what there is to say about them. */
export type NewSite = { files: Map<string, string>; diagnostics: Diagnostic[] };

/** Writes a site with one notice to begin from. `version` is the version of this program. */
export function beginSite(
  begun: BegunSite,
  { today, lang, version }: { today: string; lang: AuthorLang; version: string },
): NewSite {
  const [source = 'fi'] = begun.languages;
  const id = ids[source];
  const folder = siteFolder(begun, { notice: id, version, lang });
  const files = rawOf([...folder].filter(([path]) => path === siteFile));
  const { value: site, diagnostics } = siteIn(files, today);
  if (site === null) return { files: folder, diagnostics };
  const notice = beginNotice(
    { id, names, framework: 'gdpr-13+14', languages: begun.languages, controller: begun.controller.key },
    { site, files, today, lang },
  );
  return { files: new Map([...folder, ...notice.files]), diagnostics: notice.diagnostics };
}

/** The example, named in the source language. */
const ids: Record<Lang, string> = { fi: 'asiakasrekisteri', sv: 'kundregister', en: 'customer-register' };

const names: Record<Lang, string> = {
  fi: 'Asiakasrekisteri',
  sv: 'Kundregister',
  en: 'Customer register',
};
