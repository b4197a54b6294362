// Who the controller is by a sentence that says so: “Rekisterinpitäjänä toimii Yritys Oy.”
import { bare } from './bare-name.ts';
import type { Fact } from './fact.ts';
import { isOrganisation } from './people.ts';

/** The controller that the first such sentence of some lines names. */
export function sentenceIn(lines: readonly { text: string; line: number }[]): Fact | undefined {
  for (const { text, line } of lines) {
    const value = said(text);
    if (value !== null) return { value, line, confidence: isOrganisation(value) ? 0.93 : 0.6 };
  }
  return undefined;
}

const company =
  '(?:\\p{Lu}|\\d)[^,.;:()\\n]{1,80}?(?:\\s(?:Oyj?|Abp?|AB|Ky|ry|rf|r\\.y\\.|Tmi|Osk|Ltd|Oy Ab|Inc|sr)(?!\\p{L}))?';
const sentences = [
  `[Rr]ekisterin\\s?pitäjä(?:nä)?(?:\\s+\\p{Ll}+){0,2}?\\s+(?:on|toimii|ovat|toimivat)\\s+(${company})(?=[,.;:(]|\\s(?:ja sen|joka|sekä|y-tunnus|jonka)|$)`,
  `^(${company})(?:\\s\\([^)]*\\))?,?\\s+(?:toimii|on)\\s+(?:(?:tämän|tämä|rekisterin|henkilötietojen|henkilötietojesi|palvelun|näiden|tietojen|kaikkien)\\s+){0,3}rekisterinpitäjä(?:nä)?(?!\\p{L})`,
  `(?:[Dd]ata\\s)?[Cc]ontroller(?:\\s+(?:of|for)\\s[^.]{1,50}?)?\\s+is\\s+(?:the\\s+)?(${company})(?=[,.;:(]|$)`,
  `toimii\\s+rekisterinpitäjänä\\s+(${company})(?=[,.;:(]|$)`,
  `(?:är|utgör)\\s+(${company})\\s+(?:personuppgifts|register)ansvarig`,
  `^(${company}),?\\s+is\\s+(?:the\\s+)?(?:entity\\s+)?responsible\\s+for\\s+(?:the\\s+)?(?:processing|collecti)`,
  `^(${company})\\s+vastaa\\s+(?:tietojen|henkilötieto\\p{L}+|tietojesi)\\s`,
  `^(${company})\\s+ansvarar\\s+för\\s+(?:behandlingen|hanteringen)`,
  `[Rr]ekisteriä\\s+ylläpitää\\s+(${company})(?=[,.;:(]|$)`,
  `^(${company})\\s+(?:is|acts as)\\s+the\\s+(?:data\\s+)?controller`,
  `(?:[Pp]ersonuppgifts|[Rr]egister)ansvarig(?:e|a)?(?:\\s+för\\s[^.]{1,50}?)?\\s+är\\s+(${company})(?=[,.;:(]|$)`,
  `^(${company})(?:\\s\\([^)]*\\))?,?\\s+är\\s+(?:personuppgifts|register)ansvarig`,
].map((pattern) => new RegExp(pattern, 'u'));

function said(text: string): string | null {
  for (const sentence of sentences) {
    const value = sentence.exec(text)?.[1]?.trim();
    if (value && /^[\p{Lu}\d]/u.test(value) && value.split(' ').length <= 9) return bare(value);
  }
  return null;
}
