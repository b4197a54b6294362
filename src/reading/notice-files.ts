// Which file is what, by its path.
import * as languages from '../languages/index.ts';
import type { Diagnostic, Lang, Opened } from '../model.ts';
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

const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag);

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
