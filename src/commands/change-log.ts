// What changed in a version, as it is typed in each language.
import type { Option } from './command.ts';

/** An entry of the list of changes with its language; an option that may be given many times. */
export const changeLogOption: Option = {
  type: 'string',
  multiple: true,
  value: 'LANG=TEXT',
  about: {
    fi: 'mikä muuttui, kielittäin, esimerkiksi "fi=Säilytysaika lyheni." (voi antaa monta)',
    en: 'what changed, by language, such as "en=Data is kept for less time." (may be given many times)',
  },
};

/** Texts by language, from lines of `fi=Text`. Null when a line names no language. */
export function changeLogIn(typed: string): Map<string, string[]> | null {
  const changes = new Map<string, string[]>();
  for (const line of typed.split('\n').filter((one) => one.trim() !== '')) {
    const [, lang, text = ''] = /^([a-z]+)=(.*)$/.exec(line.trim()) ?? [];
    if (lang === undefined || text.trim() === '') return null;
    changes.set(lang, [...(changes.get(lang) ?? []), text.trim()]);
  }
  return changes;
}
