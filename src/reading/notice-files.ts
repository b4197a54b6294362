// Which file is what, by its path.
import type { Diagnostic, Lang, Opened } from '../model.ts';
import { isLang } from './file-names.ts';
import type { Identity } from './parse.ts';

/** The file that holds what all notices share. */
export const siteFile = 'notices/site.yaml';

/** The notice and the language of an edition's file, `notices/<id>/<lang>.md`. Throws for a path that loading lets through by mistake. */
export function identityOf(path: string): Identity {
  const [, notice, lang] = /^notices\/([^/]+)\/([a-z]+)\.md$/.exec(path) ?? [];
  if (notice === undefined || lang === undefined || !isLang(lang))
    throw new Error(`${path} is not an edition's path`);
  return { notice, lang };
}

/** The folders of a notice in which texts are kept for good, in a numbered folder each, and the file that tells of each text. */
export const keeping = { versions: 'record.yaml', approvals: 'approval.yaml' } as const;

/** For what a text is kept. */
export type KeptFor = keyof typeof keeping;

/** Where a file of a kept text lies: `lang` is null for the file that tells of it. */
export type KeptPlace = { kept: KeptFor; notice: string; number: number; folder: string; lang: Lang | null };

/** The place of a file under `notices/<id>/versions/<n>/` or `notices/<id>/approvals/<n>/`; null for any other path. */
export function keptPlaceOf(path: string): KeptPlace | null {
  const [, folder = '', notice, kept, number, name = ''] =
    /^(notices\/([^/]+)\/(versions|approvals)\/([1-9]\d{0,3}))\/([^/]+)$/.exec(path) ?? [];
  if (notice === undefined || kept === undefined || !isKeptFor(kept)) return null;
  const tag = name.replace(/\.md$/, '');
  if (name !== keeping[kept] && (tag === name || !isLang(tag))) return null;
  return { kept, notice, number: Number(number), folder, lang: isLang(tag) ? tag : null };
}

/** Whether a path lies among the released versions or the approvals of a notice, which are never changed. */
export const isFrozen = (path: string): boolean => /^notices\/[^/]+\/(?:versions|approvals)\//.test(path);

/** Whether a folder of a notice is one in which texts are kept. */
export const isKeptFor = (name: string): name is KeptFor => Object.hasOwn(keeping, name);

/** That an edition is in a language the site does not have. */
export const languageUnused = ({ file, notice, lang }: Opened): Diagnostic => ({
  rule: 'languages-listed',
  severity: 'warning',
  message: {
    fi: `Kieli \`${lang}\` ei ole sivuston kielten luettelossa, joten tätä tiedostoa ei julkaista.`,
    en: `The language \`${lang}\` is not among the languages of the site, so this file is not published.`,
  },
  help: {
    fi: `Lisää \`${lang}\` tiedoston \`${siteFile}\` kenttään \`languages\` tai poista tiedosto.`,
    en: `Add \`${lang}\` to \`languages\` in \`${siteFile}\`, or delete the file.`,
  },
  path: file.path,
  range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  notice,
  language: lang,
  waived: false,
});
