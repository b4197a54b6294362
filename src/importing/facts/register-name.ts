// What the register is called: under its heading, else in the title of the notice.
import type { Told } from '../divided.ts';
import type { Fact } from './fact.ts';
import { labelledIn } from './labelled.ts';

type Place = { text: string; line: number };

/** How sure a name is: by where it stands. */
const sureness = {
  // Alone under its own heading, or after its label.
  section: 0.97,
  labelled: 0.95,
  said: 0.9,
  // A title that ends with “register”.
  title: 0.85,
  // Under a heading that asks more, at length, or in the midst of a title.
  mixed: 0.6,
} as const;

/** The name of the register that a notice is about. */
export function registerNamed(
  { parts, title }: Told,
  own: readonly Place[],
  lines: readonly Place[],
): Fact | undefined {
  const part = parts.find(({ keys }) => keys.includes('registerName'));
  const first = own.find(({ text }) => /\p{L}{2}/u.test(text));
  if (part && first) {
    const value = nameIn(first.text);
    // A long text under the heading is about registers, or under a heading that asks more.
    if (value !== null)
      return {
        value,
        line: first.line,
        confidence:
          part.keys.length === 1 && value.split(' ').length <= 14 ? sureness.section : sureness.mixed,
      };
  }
  return labelled(lines) ?? said(lines) ?? (title === null ? undefined : inTitle(title));
}

function nameIn(text: string): string | null {
  const labelled = text.replace(
    /^(?:(?:henkilö)?rekisterin nimi(?: on)?|nimi|rekisteri|name(?: of the register)?|registrets namn|namn)\s*(?::|\bon\b|\bis\b|\bär\b)\s*/iu,
    '',
  );
  const sentence = /^(.{3,120}?)(?:\.(?=\s+\p{Lu})|\.?$)/u.exec(labelled)?.[1] ?? labelled;
  const said =
    /(?:rekisterin nimi on|name of the register is|registrets namn är)\s+(.{3,100})$/iu.exec(sentence)?.[1] ??
    sentence;
  // “… asiakasrekisteri (”Asiakasrekisteri”)”: how the text calls it further on is no part of the name.
  const whole = said.replace(/\s*\((?:["“”'’»]|jäljempänä|nedan|hereinafter|below)[^)]*\)\W*$/iu, '');
  const value = whole.replace(/^["“”'’»«]+|["“”'’»«.,;:\s]+$/gu, '').trim();
  return value.length >= 3 && value.length <= 120 ? value : null;
}

/** A line anywhere that says by its label what the register is called. */
function labelled(lines: readonly Place[]): Fact | undefined {
  const [first] = labelledIn(lines, label).flatMap(({ text, line }) => {
    const value = nameIn(text);
    return value === null ? [] : [{ value, line, confidence: sureness.labelled }];
  });
  return first;
}

const label =
  /^(?:henkilö)?(?:rekisterin nimi|registrets namn|(?:the )?name of (?:the )?(?:register|data file|file)|register name)$/iu;

/** A sentence anywhere that names the register. */
function said(lines: readonly Place[]): Fact | undefined {
  for (const { text, line } of lines) {
    const found = sentence.exec(text)?.[1];
    const value = found === undefined ? null : nameIn(found);
    if (value !== null) return { value, line, confidence: sureness.said };
  }
  return undefined;
}

const sentence =
  /(?:rekisterin nimi on|name of the register is|register is called|registrets namn är|registret heter)\s+["“”'’»«]?([^.“”"’»«]{3,100})/iu;

/** “Tietosuojaseloste – Jäsenrekisteri”, “Asiakasrekisterin tietosuojaseloste”: a register named in the title. */
function inTitle({ text, line }: Place): Fact | undefined {
  const names = text
    .replace(documents, ' – ')
    .split(/\s[–—|-]\s|[:|]\s|(?<=(?:Oyj?|Abp?|ry|rf|Ky)),\s/u)
    .map((part) =>
      part
        .replace(/\([^)]*\)/g, ' ')
        .replace(/^[\s–—|:,./-]+|[\s–—|:,./-]+$/gu, '')
        .replace(/^(?:(?:för|av|om|of|for|on|the|koskien)\s+)+/iu, '')
        .replace(/(?<=rekisteri)n$/iu, ''),
    )
    .filter(
      (part) =>
        /(?:rekisteri|register|registret)(?!\p{L})/iu.test(part) && part.length >= 8 && part.length <= 100,
    );
  const [name, other] = names;
  if (
    name === undefined ||
    other !== undefined ||
    /^(?:henkilö)?(?:rekisteri|register|registret)$/i.test(name)
  )
    return undefined;
  const value = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return {
    value,
    line,
    confidence: /(?:rekisteri|register|registret)$/i.test(name) ? sureness.title : sureness.mixed,
  };
}

/** What notices are called, with what is often said of them. */
const documents =
  /(?:rekisteri-?\s?(?:ja|&)\s?)?(?:tietosuoja|rekisteri)-?(?:seloste|selostus|ilmoitus|käytäntö|lauseke)(?:et)?(?!\p{L})|privacy (?:policy|notice|statement)|(?:register- och )?dataskydds?(?:beskrivning|information|meddelande|policy)|registerbeskrivning|integritetspolicy|(?:register|file) description|description of (?:the )?file/giu;
