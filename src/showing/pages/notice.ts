// The page of one notice in one language.
import type { Telling } from '../answers/answer.ts';
import { row } from '../answers/reach.ts';
import * as languages from '../../languages/index.ts';
import { statutes } from '../../law/statutes.ts';
import type { Html } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import { escape, hyphenate, join, link, time, unbroken } from '../typeset.ts';
import { fileAt, linkTo, noticeAddress, sideBySideAddress } from '../../addresses.ts';
import { glanceOf } from './glance.ts';
import { alternatesOf, choicesOf, headOf } from './head.ts';
import type { Page, Pages } from './page.ts';
import { tellingOf, type Register, type ShownEdition, type ShownNotice } from '../show.ts';

/** A page for each edition of each notice. */
export const notice: Pages = (register) =>
  register.notices.flatMap((one) => one.editions.map((edition) => pageOf(register, one, edition)));

function pageOf(register: Register, one: ShownNotice, edition: ShownEdition): Page {
  const { site } = register;
  const { lang, words } = edition;
  const telling = tellingOf(site, one.facts, edition);
  const { language } = telling;
  const controller = site.controllers[one.facts.controller]?.name ?? '';
  return {
    path: fileAt(noticeAddress(edition)),
    template: 'notice.njk',
    head: headOf({
      site,
      lang,
      title: `${words.registerName} – ${language.noticeName.toLocaleLowerCase(language.locale)} – ${controller}`,
      description: words.lead,
      at: noticeAddress(edition),
      alternates: alternatesOf(one),
      languages: choicesOf(register, one, lang),
    }),
    view: {
      kind: language.noticeName,
      title: hyphenate(words.registerName, language),
      lead: words.lead,
      meta: [...metaOf(one.facts, telling), ...abridgedOf(one, edition, telling)],
      glance: glanceOf(telling),
      sections: edition.sections,
      footnotes: edition.footnotes,
      authority: authorityOf(telling),
      sideBySide: linkTo(site, sideBySideAddress(one.id)),
      fingerprint: edition.fingerprint,
    },
  };
}

/** The dates and version under the title. No date stands for another: what is not stated is said not to be. */
export function metaOf(facts: Facts, { language }: Pick<Telling, 'language'>): { term: Html; text: Html }[] {
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
function abridgedOf(
  { editions: [source] }: ShownNotice,
  { words }: ShownEdition,
  { site, language }: Telling,
) {
  if (words.translation?.state !== 'abridged' || !source) return [];
  const { term, text } = language.meta.abridged;
  const whole = link(linkTo(site, noticeAddress(source)), escape(languages[source.lang].autonym));
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

/** Whom to complain to, as details (GDPR 77). */
export function authorityOf({ site, lang, language }: Telling) {
  const { name, postalAddress, visitingAddress, phone, email, web, checked } = site.authority;
  const { facts } = language;
  const website = web[lang] ?? '';
  return {
    title: facts.authority,
    rows: [
      row(facts.name, escape(name[lang] ?? '')),
      row(facts.postalAddress, escape(postalAddress[lang] ?? '')),
      row(facts.visitingAddress, escape(visitingAddress[lang] ?? '')),
      row(facts.phone, link(`tel:${phone.replace(/[^\d+]/g, '')}`, unbroken(phone))),
      ...(email ? [row(facts.email, link(`mailto:${email}`, escape(email)))] : []),
      row(facts.website, link(website, escape(website.replace(/^https:\/\//, '')))),
    ],
    checked: facts.authorityChecked(language.day(checked)),
  };
}
