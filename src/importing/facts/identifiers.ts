// The number that a controller is registered under: a business ID, or the like of another country.
import { isBusinessId } from '../../schema/scalars.ts';
import { businessIdsIn } from './business-ids.ts';
import type { Fact } from './fact.ts';
import { isOfOthers, type Placed } from './placed.ts';

/** How sure a number is: by where it stands, if its check digit is right. Others are never sure. */
const sureness = {
  // After the words “business ID”, in the section on the controller.
  labelled: 0.98,
  controller: 0.96,
  opening: 0.93,
  // The only one of a notice, after such words; else it may be a processor's.
  alone: 0.82,
  elsewhere: 0.6,
  // After such words without a hyphen, and the digits add up.
  bare: 0.85,
  // The digits do not add up, or the country has no rule that is known here.
  unchecked: 0.5,
} as const;

/** The controller's number. */
export function numberOf(lines: readonly Placed[]): Fact | undefined {
  const own = lines.filter(({ keys }) => keys.includes('controller'));
  const opening = lines.filter(({ section }) => section < 0);
  const others = lines.filter((line) => !line.keys.includes('controller') && line.section >= 0);
  const rest = others.filter((line) => !isOfOthers(line));
  const count = new Set(lines.flatMap(({ text }) => businessIdsIn(text).map(({ value }) => value))).size;
  const alone = count === 1 ? sureness.alone : sureness.elsewhere;
  return (
    checked(own, (isLabelled) => (isLabelled ? sureness.labelled : sureness.controller)) ??
    checked(opening, () => sureness.opening) ??
    unchecked([...own, ...opening]) ??
    checked(rest, (isLabelled) => (isLabelled ? alone : sureness.elsewhere)) ??
    unchecked(rest)
  );
}

function checked(lines: readonly Placed[], grade: (isLabelled: boolean) => number): Fact | undefined {
  for (const [at, { text, line }] of lines.entries()) {
    const [first] = businessIdsIn(text);
    if (!first || isKeeper.test(text)) continue;
    const before = text.slice(0, first.start);
    const isLabelled = label.test(/\p{L}/u.test(before) ? before : (lines[at - 1]?.text ?? ''));
    return { value: first.value, line, confidence: grade(isLabelled) };
  }
  return undefined;
}

/** A line on who keeps servers or processes data for the controller. */
const isKeeper = /käsittelijä|alihankkij|palvelim|ylläpidosta|processor|hosting|biträde/iu;

const words = [
  '(?:ly|y)-?\\s?tunnus\\p{L}*',
  'fo-?\\s?n(?:ummer|r)',
  'org(?:anisations?|anisation)?\\.?[- ]?n(?:ummer|umber|r)\\.?',
  '(?:business|company|register|registry|registration|organi[sz]ation|enterprise|commercial)[- ]?(?:registration )?(?:id|code|number|no|nr)\\.?',
  'company registration(?: number)?',
  'cvr(?:[- ](?:no|nr|nummer)\\.?)?',
  '(?:vat|alv|moms)[- ]?(?:id|no|nr|number|numero|tunnus|reg\\.? ?nr)?\\.?',
  '(?:nip|siren|siret|kvk|abn)(?:[- ](?:no|nr|number)\\.?)?',
  'rekisterinumero|registrikood|reg\\.? ?(?:kood|code|nr|no)\\.?',
].join('|');
const label = new RegExp(`(?<!\\p{L})(?:${words})\\s*[:.(]?\\s*(?:on|is|är)?\\s*$`, 'iu');
const labelled = new RegExp(
  `(?<!\\p{L})(?:${words})\\s*[:.(]?\\s*((?:[A-Z]{2,3}[- ]?)?[A-Z]?\\d[\\d .-]{4,14}\\d[A-Z]?\\d{0,2}|\\d{7}-\\d)(?![\\p{L}\\d-])`,
  'iu',
);

/** A number after words for one, whatever its digits. */
function unchecked(lines: readonly Placed[]): Fact | undefined {
  for (const [at, { text, line }] of lines.entries()) {
    const next = label.test(text) ? lines[at + 1] : undefined;
    const written = labelled.exec(text)?.[1] ?? (next && bareNumber.exec(next.text)?.[0]);
    if (written === undefined || isKeeper.test(text) || /^[0-]+$/.test(written)) continue;
    const digits = written.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 14) continue;
    const own = `${digits.slice(0, 7)}-${digits.slice(7)}`;
    const isOwn = /^\d{7}\s?\d$/.test(written) && /tunnus|fo-|business id/i.test(text) && isBusinessId(own);
    return {
      value: isOwn ? own : written.trim(),
      line: next?.line ?? line,
      confidence: isOwn ? sureness.bare : sureness.unchecked,
    };
  }
  return undefined;
}

const bareNumber = /^(?:[A-Z]{2,3}[- ]?)?[A-Z]?\d[\d .-]{4,14}\d$/;
