// What is told above a text of where it stands: coming, earlier, retired, or not released.
import {
  feedAddress,
  linkTo,
  noticeAddress,
  sideBySideAddress,
  versionAddress,
  type Address,
} from '../../addresses.ts';
import * as languages from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Html, Lang } from '../../model.ts';
import type { ShownEdition, ShownNotice, ShownText, ShownVersion } from '../show.ts';
import type { Period } from '../../versions/in-force.ts';
import { escape, join, link } from '../typeset.ts';
import type { HeadOf } from './head.ts';

/** The notes above the notice at its own address. */
export function notesOf(one: ShownNotice, lang: Lang): Html[] {
  const language = languages[lang];
  const { versions: words } = language;
  const newest = one.versions.at(-1);
  const coming = one.versions.find(({ released }) => released.standing === 'coming');
  if (one.retired !== null) return [escape(words.isRetired(language.day(one.retired)))];
  if (one.released === null)
    return newest && textIn(newest, lang) !== textIn(one, lang)
      ? [note(words.isWorking, wayTo(newest, one, lang, words.read(newest.released.number)))]
      : [];
  if (one.released.standing === 'coming')
    return [escape(words.isComing(language.day(one.released.record.effectiveFrom)))];
  if (!coming) return [];
  const { number, record } = coming.released;
  return [
    note(words.comes(language.day(record.effectiveFrom)), wayTo(coming, one, lang, words.read(number))),
  ];
}

/** The notes above a version at its permanent address. */
export function versionNotesOf(home: ShownNotice, { released }: ShownVersion, lang: Lang): Html[] {
  const language = languages[lang];
  const { versions: words } = language;
  const { standing, record, period } = released;
  if (standing === 'inForce')
    return home.retired === null ? [] : [escape(words.isRetired(language.day(home.retired)))];
  const current = home.versions.find((one) => one.released.standing === 'inForce');
  const there = current ? wayHome(home, lang, words.current(current.released.number)) : null;
  if (standing === 'coming') return [note(words.isComing(language.day(record.effectiveFrom)), there)];
  const told = period?.to ? words.isEarlier(inWords(period.from, period.to, language)) : words.isReplaced;
  return [note(told, there)];
}

/** Where a version stands, as the list of versions tells it. */
export function standingTold(
  { standing, period, record }: ShownVersion['released'],
  retired: boolean,
  language: Language,
) {
  const { versions: words } = language;
  if (standing === 'coming') return words.coming(language.day(record.effectiveFrom));
  if (period === null) return words.replaced;
  if (period.to === null) return words.inForce(language.day(period.from));
  const days = inWords(period.from, period.to, language);
  return standing === 'inForce' && !retired ? words.inForceFor(days) : words.earlier(days);
}

/** The feed of a notice that has versions. */
export const feedOf = (one: ShownNotice, edition: ShownEdition): HeadOf['feed'] =>
  one.versions.length === 0
    ? undefined
    : {
        at: feedAddress(edition),
        title: languages[edition.lang].versions.changesOf(edition.words.registerName),
      };

const inWords = (from: Period['from'], to: string, language: Language): string =>
  language.versions.period(language.day(from), language.day(to));

const note = (told: string, way: Html | null): Html => (way ? join([escape(told), way], ' ') : escape(told));

/** The name of a text in a language, by which it shows whether another is the same. */
const textIn = ({ editions }: ShownText, lang: Lang): string | undefined =>
  editions.find((edition) => edition.lang === lang)?.fingerprint;

/** To a version in a language; nowhere, when it was not released in that language. */
function wayTo(
  { editions, released }: ShownVersion,
  { site }: ShownText,
  lang: Lang,
  words: string,
): Html | null {
  const edition = editions.find((one) => one.lang === lang);
  return edition ? link(linkTo(site, versionAddress(edition, released.number)), escape(words)) : null;
}

/** To the notice in a language, else in all its languages. */
function wayHome(home: ShownNotice, lang: Lang, words: string): Html {
  const edition = home.editions.find((one) => one.lang === lang);
  const address: Address = edition ? noticeAddress(edition) : sideBySideAddress(home.id);
  return link(linkTo(home.site, address), escape(words));
}
