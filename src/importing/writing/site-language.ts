// How a language that a site does not list yet is added to its file: said to whoever edits it, not done.
import type { Lang, Said } from '../../model.ts';

/**
 * What to do with which line of `site.yaml`. The site is not edited: a language that it lists is one that every notice
 * has to speak, which its owner decides.
 */
export function languageToAdd(site: string, lang: Lang): Said {
  const lines = site.split(/\r?\n/);
  const at = lines.findIndex((line) => /^languages:/.test(line));
  const listed = /^(languages:\s*\[[^\]]*?)\s*\](.*)$/.exec(lines[at] ?? '');
  if (listed) return say.changeTo(at + 1, `${listed[1] ?? ''}, ${lang}]${listed[2] ?? ''}`.trimEnd(), lang);
  const end = lines.findIndex((line, index) => index > at && !/^\s*(?:-\s|#|$)/.test(line));
  const last = lines
    .slice(at + 1, end === -1 ? lines.length : end)
    .findLastIndex((line) => /^\s*-\s/.test(line));
  const indent = /^(\s*)-/.exec(lines[at + 1 + last] ?? '')?.[1];
  if (at === -1 || last === -1 || indent === undefined) return say.somewhere(lang);
  return say.addAfter(at + 2 + last, `${indent}- ${lang}`, lang);
}

const say = {
  changeTo: (line: number, text: string, lang: Lang): Said => ({
    fi: `Sivusto ei vielä julkaise kieltä \`${lang}\`. Ota se käyttöön: muuta tiedoston \`notices/site.yaml\` rivi ${line} muotoon \`${text}\``,
    en: `The site does not publish \`${lang}\` yet. To publish it, change line ${line} of \`notices/site.yaml\` to \`${text}\``,
  }),
  addAfter: (line: number, text: string, lang: Lang): Said => ({
    fi: `Sivusto ei vielä julkaise kieltä \`${lang}\`. Ota se käyttöön: lisää tiedoston \`notices/site.yaml\` rivin ${line} jälkeen rivi \`${text}\``,
    en: `The site does not publish \`${lang}\` yet. To publish it, add the line \`${text}\` after line ${line} of \`notices/site.yaml\``,
  }),
  somewhere: (lang: Lang): Said => ({
    fi: `Sivusto ei vielä julkaise kieltä \`${lang}\`. Ota se käyttöön: lisää kieli tiedoston \`notices/site.yaml\` kenttään \`languages\``,
    en: `The site does not publish \`${lang}\` yet. To publish it, add the language to \`languages\` in \`notices/site.yaml\``,
  }),
};
