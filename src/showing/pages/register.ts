// The list of all notices in one language.
import * as languages from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Html, Lang } from '../../model.ts';
import type { Register, ShownNotice } from '../show.ts';
import { hyphenate, escape, time } from '../typeset.ts';
import { fileAt, linkTo, noticeAddress, registerAddress } from '../../addresses.ts';
import { choicesTo, editionIn, headOf, siteName } from './head.ts';
import type { Choice, Page, Pages, Told } from './page.ts';

/** A notice in the list. Where there is no edition in the language of the list, it is listed by its source's name, in that language. */
export type Entry = {
  lang: Lang;
  name: Html;
  href: string;
  lead: string;
  controller: string;
  dated: Told;
  languages: Choice[];
};

/** One list for each language of the site. */
export const register: Pages = (all) => all.site.languages.map((lang) => pageOf(all, lang));

function pageOf(all: Register, lang: Lang): Page {
  const { site } = all;
  const language = languages[lang];
  return {
    path: fileAt(registerAddress(lang)),
    template: 'register.njk',
    head: headOf({
      site,
      lang,
      title: siteName(site, lang),
      description: language.register.lead,
      at: registerAddress(lang),
      alternates: [
        ...site.languages.map((tag) => ({ hreflang: tag, at: registerAddress(tag) })),
        { hreflang: 'x-default', at: '/' as const },
      ],
      languages: choicesTo(site, lang),
    }),
    view: { entries: entriesOf(all, lang) },
  };
}

function entriesOf({ site, notices }: Register, lang: Lang): Entry[] {
  const language = languages[lang];
  const byName = new Intl.Collator(language.locale);
  return notices
    .filter(({ retired }) => retired === null)
    .flatMap((notice) => {
      const edition = editionIn(notice, lang) ?? notice.editions[0];
      return edition ? [{ notice, edition }] : [];
    })
    .sort(
      (a, b) =>
        byName.compare(a.edition.words.registerName, b.edition.words.registerName) ||
        (a.notice.id < b.notice.id ? -1 : 1),
    )
    .map(({ notice, edition }) => ({
      lang: edition.lang,
      name: hyphenate(edition.words.registerName, languages[edition.lang]),
      href: linkTo(site, noticeAddress(edition)),
      lead: edition.words.lead,
      controller: notice.site.controllers[notice.facts.controller]?.name ?? '',
      dated: datedOf(notice, language),
      languages: notice.editions.map((one) => ({
        lang: one.lang,
        label: languages[one.lang].autonym,
        href: linkTo(site, noticeAddress(one)),
        current: one.lang === lang,
        note: null,
      })),
    }));
}

/** The day of a notice under its own name: the day it was drawn up is not the day it was updated. */
function datedOf({ facts: { updated, created } }: ShownNotice, language: Language): Told {
  const { meta, register: words } = language;
  if (updated) return { term: escape(words.updated), text: time(updated, language) };
  if (created) return { term: escape(meta.created), text: time(created, language) };
  return { term: escape(words.updated), text: escape(meta.notStated) };
}
