// The page of one notice in one language.
import type { Telling } from '../answers/answer.ts';
import { row } from '../answers/reach.ts';
import { fingerprintOf } from '../fingerprint.ts';
import * as languages from '../../languages/index.ts';
import { statutes } from '../../law/statutes.ts';
import { mentionId, footnoteId, rendererOf } from '../markup.ts';
import type { Edition, Html, Notice, Register } from '../../model.ts';
import type { Facts } from '../../schema/notice.ts';
import type { Site } from '../../schema/site.ts';
import { escape, hyphenate, join, link, time, unbroken } from '../typeset.ts';
import { basePath, fileAt, linkTo, noticeAddress, sideBySideAddress } from '../../addresses.ts';
import { glanceOf } from './glance.ts';
import { alternatesOf, choicesOf, headOf } from './head.ts';
import type { Outlines, Page, Pages } from './page.ts';

/** A page for each edition of each notice. */
export const notice: Pages = (register, outlines) =>
  register.notices.flatMap((one) => one.editions.map((edition) => pageOf(register, one, edition, outlines)));

function pageOf(register: Register, one: Notice, edition: Edition, outlines: Outlines): Page {
  const { site } = register;
  const { lang, words } = edition;
  const telling = tellingOf(register, one, edition);
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
      meta: metaOf(one.facts, telling),
      glance: glanceOf(telling),
      sections: outlines.get(edition) ?? [],
      footnotes: footnotesOf(edition, site),
      authority: authorityOf(telling),
      sideBySide: linkTo(site, sideBySideAddress(one)),
      fingerprint: fingerprintOf(one, edition),
    },
  };
}

/** What the answers of an edition are made from. */
export const tellingOf = ({ site }: Register, { facts }: Notice, { lang, words }: Edition): Telling => ({
  facts,
  words,
  site,
  lang,
  language: languages[lang],
});

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

/** A footnote as the end of a page prints it. */
export type FootnoteView = { id: string; html: Html; back: { href: string; label: string }[] };

/** The footnotes of an edition, each with the way back to every mention. */
export function footnotesOf({ footnotes, lang }: Edition, site: Site): FootnoteView[] {
  const render = rendererOf(footnotes, lang, basePath(site));
  return footnotes.map(({ number, blocks, mentions }) => ({
    id: footnoteId(number, lang),
    html: render(blocks),
    back: Array.from({ length: mentions }, (_, at) => ({
      href: `#${mentionId(number, at + 1, lang)}`,
      label: languages[lang].backToMention(number),
    })),
  }));
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
