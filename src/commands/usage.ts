// What is told when a command is used wrongly.
import type { AuthorLang, Said } from '../model.ts';
import { visible } from '../reporters/visible.ts';

/** Says what is wrong with the command line, on standard error. Exit code 2. */
export function wrongUsage(err: (text: string) => void, lang: AuthorLang, said: Said): 2 {
  const more: Said = { fi: 'Ohje: seloste --help', en: 'Help: seloste --help' };
  err(`${visible(said[lang])}\n${more[lang]}\n`);
  return 2;
}
