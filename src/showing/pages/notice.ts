// The page of one notice in one language.
import type { Telling } from '../answers/answer.ts';
import { row } from '../answers/reach.ts';
import * as languages from '../../languages/index.ts';
import type { Html } from '../../model.ts';
import { escape, hyphenate, link, unbroken } from '../typeset.ts';
import { fileAt, linkTo, noticeAddress, sideBySideAddress, type Address } from '../../addresses.ts';
import { glanceOf } from './glance.ts';
import { alternatesOf, choicesOf, headOf } from './head.ts';
import { abridgedOf, textMetaOf } from './meta.ts';
import { feedOf, notesOf } from './standing.ts';
import type { Page, Pages } from './page.ts';
import { tellingOf, type Register, type ShownEdition, type ShownNotice, type ShownText } from '../show.ts';

/** A page for each edition of each notice, at its address and at those it had in other versions: an address stays. */
export const notice: Pages = (register) =>
  register.notices.flatMap((one) =>
    one.editions.flatMap((edition) =>
      [...new Set([noticeAddress(edition), ...formerAddresses(one, edition)])].map((at) =>
        pageOf(register, one, edition, at),
      ),
    ),
  );

const formerAddresses = ({ versions }: ShownNotice, { lang }: ShownEdition): Address[] =>
  versions.flatMap(({ editions }) => editions.filter((one) => one.lang === lang).map(noticeAddress));

function pageOf(register: Register, one: ShownNotice, edition: ShownEdition, at: Address): Page {
  return {
    path: fileAt(at),
    template: 'notice.njk',
    head: headOf({
      site: register.site,
      lang: edition.lang,
      title: titleOf(one, edition),
      description: edition.words.lead,
      at: noticeAddress(edition),
      alternates: at === noticeAddress(edition) ? alternatesOf(one) : [],
      feed: feedOf(one, edition),
      languages: choicesOf(register, one, edition.lang),
    }),
    view: viewOf(one, one, edition, noticeAddress, notesOf(one, edition.lang)),
  };
}

/** What the page of a text is called; one that is not at the notice's own address by its number too. */
export function titleOf({ site, facts }: ShownText, { lang, words }: ShownEdition, number?: number): string {
  const language = languages[lang];
  const controller = site.controllers[facts.controller]?.name ?? '';
  const kind = language.noticeName.toLocaleLowerCase(language.locale);
  const version =
    number === undefined ? [] : [language.versions.one(number).toLocaleLowerCase(language.locale)];
  return [words.registerName, ...version, kind, controller].join(' – ');
}

/** What the template prints of an edition of a text of a notice, whose other editions are at `addressOf`. */
export function viewOf(
  home: ShownNotice,
  text: ShownText,
  edition: ShownEdition,
  addressOf: (edition: ShownEdition) => Address,
  notes: readonly Html[],
) {
  const { lang, words } = edition;
  const language = languages[lang];
  const telling = tellingOf(text.site, text.facts, edition);
  return {
    notes,
    kind: language.noticeName,
    title: hyphenate(words.registerName, language),
    lead: words.lead,
    meta: [...textMetaOf(home, text, edition), ...abridgedOf(text, edition, addressOf)],
    glance: glanceOf(telling),
    sections: edition.sections,
    footnotes: edition.footnotes,
    authority: authorityOf(telling),
    sideBySide: linkTo(text.site, sideBySideAddress(text.id)),
    fingerprint: edition.fingerprint,
  };
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
