// What the register is called: under its heading, else in the title of the notice.
import type { Told } from '../divided.ts';
import type { Fact } from './fact.ts';

type Place = { text: string; line: number };

/** The name of the register that a notice is about. */
export function registerNamed({ parts, title }: Told, lines: readonly Place[]): Fact | undefined {
  const part = parts.find(({ keys }) => keys.includes('registerName'));
  const first = lines.find(({ text }) => /\p{L}{2}/u.test(text));
  if (part && first) {
    const value = nameIn(first.text);
    // A long text under the heading is about registers, or under a heading that asks more.
    if (value !== null)
      return {
        value,
        line: first.line,
        confidence: part.keys.length === 1 && value.split(' ').length <= 14 ? 0.97 : 0.6,
      };
  }
  return title === null ? undefined : inTitle(title);
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
  const value = said.replace(/^["“”'’»«]+|["“”'’»«.,;:\s]+$/gu, '').trim();
  return value.length >= 3 && value.length <= 120 ? value : null;
}

/** “Tietosuojaseloste – asiakasrekisteri”, “Asiakasrekisterin tietosuojaseloste”: a register named in the title. */
function inTitle({ text, line }: Place): Fact | undefined {
  const rest = text
    .replace(
      /(?:rekisteri-?\s?(?:ja|&)\s?)?(?:tietosuoja|rekisteri)-?(?:seloste|ilmoitus)|privacy (?:policy|notice|statement)|dataskyddsbeskrivning|registerbeskrivning|integritetspolicy/giu,
      '',
    )
    .replace(/^[\s–—|:,./-]+|[\s–—|:,./-]+$/gu, '')
    .replace(/rekisterin$/iu, 'rekisteri');
  if (
    !/rekister|register/i.test(rest) ||
    rest.length < 5 ||
    rest.length > 100 ||
    /^(of|for|the|för|av)?\s*(rekisteri|register)$/i.test(rest)
  )
    return undefined;
  return { value: rest, line, confidence: 0.6 };
}
