// The dates and the version under the title of a notice.
import type { Telling } from '../answers/answer.ts';
import { linkTo, versionsAddress, type Address } from '../../addresses.ts';
import * as languages from '../../languages/index.ts';
import { statutes } from '../../law/statutes.ts';
import type { Html } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import { escape, join, link, time } from '../typeset.ts';
import type { Told } from './page.ts';
import type { ShownEdition, ShownNotice, ShownText } from '../show.ts';

/** The dates and version of a text under its title: of a released one as its record tells them, with the way to all versions. */
export function textMetaOf(
  home: ShownNotice,
  { facts, released, site }: ShownText,
  { lang, sections }: ShownEdition,
): Told[] {
  const language = languages[lang];
  if (!released) return metaOf(facts, { language });
  const { version: _, ...undated } = facts;
  const listed = home.editions.find((one) => one.lang === lang);
  const links = [
    ...(sections.some(({ id }) => id === 'changes')
      ? [link('#changes', escape(language.meta.whatChanged))]
      : []),
    ...(listed ? [link(linkTo(site, versionsAddress(listed)), escape(language.versions.all))] : []),
  ];
  const number = escape(String(released.number));
  const numbered = links.length > 0 ? join([number, escape(' ('), join(links, ' · '), escape(')')]) : number;
  return [
    ...metaOf({ ...undated, effectiveFrom: released.record.effectiveFrom }, { language }),
    { term: escape(language.meta.version), text: numbered },
  ];
}

/** The dates and version under the title. No date stands for another: what is not stated is said not to be. */
export function metaOf(facts: Facts, { language }: Pick<Telling, 'language'>): Told[] {
  const { meta } = language;
  const dated = facts.updated ?? facts.created;
  const rows = [
    facts.effectiveFrom && { term: meta.effectiveFrom, text: time(facts.effectiveFrom, language) },
    facts.updated && { term: meta.updated, text: time(facts.updated, language) },
    facts.created && { term: meta.created, text: time(facts.created, language) },
    !dated && { term: meta.updated, text: escape(meta.notStated) },
    facts.version && { term: meta.version, text: version(facts, language) },
    facts.drawnUpUnder && { term: meta.drawnUpUnder, text: act(facts.drawnUpUnder, language) },
  ];
  return rows
    .filter((told) => typeof told === 'object')
    .map(({ term, text }) => ({ term: escape(term), text }));
}

/** A short translation says that it is one, and leads to the whole (Language Act 423/2003, 32 §). */
export function abridgedOf(
  { site, editions: [source] }: ShownText,
  { lang, words }: ShownEdition,
  addressOf: (edition: ShownEdition) => Address,
) {
  if (words.translation?.state !== 'abridged' || !source) return [];
  const { term, text } = languages[lang].meta.abridged;
  const whole = link(linkTo(site, addressOf(source)), escape(languages[source.lang].autonym));
  return [{ term: escape(term), text: join([escape(text), whole]) }];
}

function version({ version: number, changes }: Facts, { meta }: Telling['language']): Html {
  if (!changes) return escape(number ?? '');
  return join([escape(`${number} (`), link('#changes', escape(meta.whatChanged)), escape(')')]);
}

function act(
  { statute, section }: NonNullable<Facts['drawnUpUnder']>,
  { meta, day }: Telling['language'],
): Html {
  const repealed = statutes[statute]?.repealed;
  const told = meta.act(statute, section);
  return escape(repealed ? `${told}, ${meta.repealed(day(repealed.on))}` : told);
}
