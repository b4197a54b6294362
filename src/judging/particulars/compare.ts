// Tells what two languages of the same text do not say alike.
import { namesLanguage } from './web.ts';
import type { Particular, ParticularKind } from './particular.ts';

/** Something that one of two texts says otherwise, not at all, or (`isCount`) fewer times. One of the two is there. */
export type Difference<T extends Particular = Particular> = {
  source: T | null;
  own: T | null;
  isCount: boolean;
};

/** Whether it matters how many times these are said. An address or a section may be repeated or not. */
const counted: readonly ParticularKind[] = ['day', 'clock', 'money', 'percentage', 'duration', 'number'];

/** The differences between a text and its translation: nothing, when they say the same in whatever form and order. */
export function differencesOf<T extends Particular>(
  source: readonly T[],
  own: readonly T[],
): Difference<T>[] {
  const alike = withoutSame(source, own);
  const [theirs, ours] = [new Set(source.map(valueOf)), new Set(own.map(valueOf))];
  const near = unpaired(alike.source, alike.own, isCompatible);
  const [lacking, extra] = [
    near.source.filter((one) => isOpen(one, ours)),
    near.own.filter((one) => isOpen(one, theirs)),
  ];
  const opposed = unpaired(lacking, extra, (one, other) => one.kind === other.kind);
  return [
    ...opposed.pairs.map(([one, other]) => ({ source: one, own: other, isCount: false })),
    ...opposed.source
      .filter(isFirm)
      .map((one) => ({ source: one, own: null, isCount: ours.has(valueOf(one)) })),
    ...opposed.own
      .filter(isFirm)
      .map((one) => ({ source: null, own: one, isCount: theirs.has(valueOf(one)) })),
  ].filter(({ source: one, own: two }) => isFirm(one) || isFirm(two) || isTold(one));
}

/** Loose ones that oppose each other are told of, but a mention of another unit of time is no contradiction. */
const isTold = (one: Particular | null): boolean => one?.kind === 'number' || one?.kind === 'web';

const isFirm = (one: Particular | null): boolean => one !== null && one.isLoose !== true;

/** What is repeated without being counted is no difference. */
const isOpen = (one: Particular, others: ReadonlySet<string>): boolean =>
  counted.includes(one.kind) ? !(one.isLoose && others.has(valueOf(one))) : !others.has(valueOf(one));

/** Whether two languages may say the same thing in these two ways. */
function isCompatible(one: Particular, other: Particular): boolean {
  if (one.kind !== other.kind)
    return (
      (one.kind === 'number' || other.kind === 'number') &&
      one.figure !== undefined &&
      one.figure === other.figure
    );
  if (one.kind === 'article') return isSameArticle(one.value, other.value);
  if (one.kind !== 'web') return false;
  const [host, otherHost] = [one.value, other.value].map((value) => value.split(/[/?#]/)[0]);
  return host === otherHost && (namesLanguage(one.text) || namesLanguage(other.text));
}

/** One may cite the article more precisely. The points of 13(1) have other letters in the Finnish text of the regulation. */
function isSameArticle(one: string, other: string): boolean {
  if (/^13\.1\.[def]$/.test(one) && /^13\.1\.[def]$/.test(other)) return true;
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** What each text has that the other does not, time for time. Of a text that is all figures, the first of them. */
function withoutSame<T extends Particular>(
  source: readonly T[],
  own: readonly T[],
): { source: T[]; own: T[] } {
  const byValue = new Map<string, T[]>();
  for (const one of firmFirst(own).toReversed()) {
    const alike = byValue.get(valueOf(one));
    if (alike) alike.push(one);
    else byValue.set(valueOf(one), [one]);
  }
  const alone = firmFirst(source).filter((one) => byValue.get(valueOf(one))?.pop() === undefined);
  return { source: alone.slice(0, most), own: [...byValue.values()].flat().slice(0, most) };
}

const most = 300;

const valueOf = ({ kind, value }: Particular): string => `${kind} ${value}`;

/** Pairs each with the first that matches, firm ones before loose ones, and gives what is left over. */
function unpaired<T extends Particular>(
  source: readonly T[],
  own: readonly T[],
  matches: (one: T, other: T) => boolean,
): { source: T[]; own: T[]; pairs: [T, T][] } {
  const left = firmFirst(own);
  const alone: T[] = [];
  const pairs: [T, T][] = [];
  for (const one of firmFirst(source)) {
    const at = left.findIndex((other) => matches(one, other));
    const [other] = at === -1 ? [] : left.splice(at, 1);
    if (other === undefined) alone.push(one);
    else pairs.push([one, other]);
  }
  return { source: alone, own: left, pairs };
}

const firmFirst = <T extends Particular>(all: readonly T[]): T[] =>
  all.toSorted((one, other) => Number(one.isLoose ?? false) - Number(other.isLoose ?? false));
