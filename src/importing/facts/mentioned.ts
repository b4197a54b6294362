// Acts, countries, periods and legal bases that a notice mentions: for the report, not for the metadata.
import { countryCodes, countryName } from '../../law/countries.ts';
import type { Basis } from '../../law/bases.ts';
import { statutes } from '../../law/statutes.ts';
import type { Lang } from '../../model.ts';
import type { Meaning } from '../meaning/section-meant.ts';
import type { Fact, FactsFound } from './fact.ts';

type Place = { text: string; line: number; keys: readonly Meaning[] };

/** What a notice mentions, once each, with the first line of it: acts, countries outside the EEA, periods, bases. */
export function mentioned(
  lines: readonly Place[],
  lang: Lang,
): Pick<FactsFound, 'statutes' | 'countries' | 'durations' | 'bases'> {
  return {
    statutes: once(
      lines,
      ({ text }) =>
        [...text.matchAll(/(?<![\d/])(\d{1,4}\/(?:19|20)?\d{2})(?![\d/])/g)].flatMap((found) =>
          actOf(found[1] ?? ''),
        ),
      0.95,
    ),
    countries: once(lines, ({ text }) => countriesIn(text, lang), 0.8),
    durations: once(
      lines.filter(
        ({ keys }) => keys.includes('retention') || keys.includes('content') || keys.includes('purpose'),
      ),
      ({ text }) => durationsIn(text),
      0.85,
    ),
    bases: once(
      lines.filter(({ keys }) => keys.includes('legalBasis') || keys.includes('purpose')),
      ({ text }) => basesIn(text),
      0.75,
    ),
  };
}

function once(
  lines: readonly Place[],
  found: (line: Place) => readonly string[],
  confidence: number,
): Fact[] {
  const first = new Map<string, Fact>();
  for (const line of lines)
    for (const value of found(line))
      if (!first.has(value)) first.set(value, { value, line: line.line, confidence });
  return [...first.values()];
}

/** An act by its number: “523/99” is 523/1999. Only acts that are known, or that have a full year, and the GDPR. */
function actOf(number: string): string[] {
  if (number === '2016/679') return ['2016/679'];
  const [own = '', year = ''] = number.split('/');
  const whole = year.length === 2 ? `${own}/19${year}` : number;
  if (Object.hasOwn(statutes, whole)) return [whole];
  // 12/2024 is a month.
  return year.length === 4 && Number(year) >= 1950 && Number(own) > 31 ? [whole] : [];
}

function countriesIn(text: string, lang: Lang): string[] {
  const { any, each } = countries[lang];
  return any.test(text)
    ? each.flatMap(({ code, stem, word }) => (text.includes(stem) && word.test(text) ? [code] : []))
    : [];
}

const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX'.split(' '),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const finnishEnding = '[aeiouyäö]{0,2}(?:n|t|a|ä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|hin|in|an|en|ien|ihin)?';

type Country = { code: string; stem: string; word: RegExp };

/** The countries outside the EEA in a language, each by its stem; and all of them, which tells most lines apart at once. */
function countriesOf(lang: Lang): { any: RegExp; each: Country[] } {
  const each = countryCodes.flatMap((code) => {
    const name = countryName(code, lang);
    // What no ending changes.
    const stem = lang === 'fi' ? name.replace(/(?:at|t|a|i|n)$/u, '') : name;
    const word = new RegExp(
      `(?<!\\p{L})${escaped(stem)}${lang === 'fi' ? finnishEnding : 's?'}(?!\\p{L})`,
      'u',
    );
    return eea.has(code) || name.length < 4 ? [] : [{ code, stem, word }];
  });
  const stems = each.map(({ stem }) => escaped(stem)).join('|');
  return { any: new RegExp(`(?<!\\p{L})(?=\\p{Lu})(?:${stems})`, 'u'), each };
}

const countries: Record<Lang, { any: RegExp; each: Country[] }> = {
  fi: countriesOf('fi'),
  sv: countriesOf('sv'),
  en: countriesOf('en'),
};

/** A number and a unit of time, by the unit’s letter in a period of ISO 8601. */
const units: readonly [RegExp, string][] = [
  [/(\d{1,3})\s*(?:\([\p{L}\s]+\)\s*)?(?:vuo(?:tta|den|teen|si)|år|years?)(?!\p{L})/giu, 'Y'],
  [/(\d{1,3})\s*(?:\([\p{L}\s]+\)\s*)?(?:kuukau\p{L}+|kk|månad\p{L}*|months?)(?!\p{L})/giu, 'M'],
  [/(\d{1,3})\s*(?:\([\p{L}\s]+\)\s*)?(?:viik\p{L}+|veck\p{L}+|weeks?)(?!\p{L})/giu, 'W'],
  [/(\d{1,3})\s*(?:\([\p{L}\s]+\)\s*)?(?:päivä\p{L}*|vuorokau\p{L}+|dag\p{L}*|days?)(?!\p{L})/giu, 'D'],
];

const durationsIn = (text: string): string[] =>
  units.flatMap(([pattern, unit]) =>
    [...text.matchAll(pattern)].map((found) => `P${Number(found[1])}${unit}`),
  );

const basisWords: Record<Basis, RegExp> = {
  consent: /suostumu|samtyck|consent/iu,
  contract: /sopimu(?!slauseke)|(?<!biträdes)avtal(?!sklausul)|contract(?!ual clause)/iu,
  legalObligation:
    /lakisäätei|lain velvoit|lakiin perustuv|rättslig förpliktelse|lagstadgad|legal obligation|statutory/iu,
  vitalInterests: /elintärke|vitala? intress|vital interest/iu,
  publicTask:
    /yleistä etua|julkisen (?:tehtävän|vallan)|allmänt intresse|myndighetsutövning|public interest|official authority/iu,
  legitimateInterests: /oikeutet\p{L}+ (?:etu|edu)|berättiga\p{L}+ intress|legitimate interest/iu,
};

const basesIn = (text: string): string[] =>
  Object.entries(basisWords).flatMap(([basis, pattern]) => (pattern.test(text) ? [basis] : []));
