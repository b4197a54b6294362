// E-mail addresses in a line of text, however they are written.
import { z } from 'zod';
import type { Found } from './found.ts';

const at = '(?:at-merkki|at|ät|a|@|miukumauku|miuku|kissanhäntä|snabel-?a)';
const sign = `@|&#(?:64|x40);|&commat;|\\s?[([{<]\\s?${at}\\s?[)\\]}>]\\s?|\\s(?:at-merkki|ät|miukumauku|miuku|snabel-?a)\\s`;
// “Write to us at kauppa.fi” is no address: the bare word is the sign only after what says that an address comes.
// What goes before it is looked at last: that takes longest.
const bareSign = '\\sat\\s(?<=(?:mail|posti|e-post)\\b[^@]{0,25}\\sat\\s)';
const anySign = `(?:${sign}|${bareSign}|(?<=\\w)\\s@\\s)`;
const dot = '\\s?(?:\\.|[([]\\s?(?:dot|piste|punkt)\\s?[)\\]])\\s?';
// It begins where a word does: from each letter of a long word the pattern would look as far ahead.
const emails = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+-]|\\s?[([]\\s?(?:dot|piste|punkt)\\s?[)\\]]\\s?){0,63}?\\s?${anySign}\\s?(?:[\\p{L}\\p{N}-]{1,63}${dot}){1,4}[a-z]{2,12}(?![\\p{L}\\p{N}])`,
  'giu',
);
const hasSign = new RegExp(anySign, 'iu');
const firstSign = new RegExp(`${sign}|\\sat\\s`, 'iu');
const dots = new RegExp(dot, 'giu');

/** E-mail addresses, also those written `(at)`, `(ät)`, `[at]` or with spaces around the sign, and those of domains like `blåbär.se`. */
export function emailsIn(text: string): Found[] {
  // Most lines have no sign, and the pattern for the whole takes long to find that out.
  if (!hasSign.test(text)) return [];
  return [...text.matchAll(emails)].flatMap((found) => {
    // A sentence that ends with an address, and the next one: “… info@example.fi. Vastaamme …”.
    const raw = ended.exec(found[0])?.[0] ?? found[0];
    const value = raw
      .replace(firstSign, '@')
      .replace(dots, '.')
      .replace(/\s+/g, '')
      .toLowerCase()
      .replace(/\.$/, '');
    return isAddress(value) && !isPattern.test(value)
      ? [{ value, start: found.index, end: found.index + raw.length }]
      : [];
  });
}

/** Whether it may be written to. The letters of a domain may be those of its country. */
const isAddress = (value: string): boolean =>
  z.email().safeParse(value.replace(/(?<=@.*)[^\0-\x7f]/gu, 'x')).success;

/** How the addresses of an organisation are made, or where one is to be filled in: etunimi.sukunimi@…, …@example.com. */
const isPattern =
  /^(?:etunimi|sukunimi|first-?name|last-?name|f[öo]rnamn|efternamn|your-?name)(?:[._-]|@)|@(?:example\.(?:com|org|net)|(?:your-?|oma)?domain\.\w+)$/;

const ended = /^.*?\.(?:fi|com|net|org|se|eu|ax|io|info|app|dev|biz|ee)(?=\.?\s|\.\p{Lu})/u;
