// The page of one version of a notice in one language, at its permanent address.
import { fileAt, noticeAddress, versionAddress } from '../../addresses.ts';
import { choicesOf, headOf } from './head.ts';
import { titleOf, viewOf } from './notice.ts';
import type { Page, Pages } from './page.ts';
import type { Register, ShownEdition, ShownNotice, ShownVersion } from '../show.ts';
import { feedOf, versionNotesOf } from './standing.ts';

/** A page for each edition of each version. Search engines are told that the notice itself is the one to show. */
export const version: Pages = (register) =>
  register.notices.flatMap((home) =>
    home.versions.flatMap((one) => one.editions.map((edition) => pageOf(register, home, one, edition))),
  );

function pageOf(register: Register, home: ShownNotice, one: ShownVersion, edition: ShownEdition): Page {
  const { lang, words } = edition;
  const { number } = one.released;
  const addressOf = (other: ShownEdition) => versionAddress(other, number);
  const current = home.editions.find((other) => other.lang === lang);
  return {
    path: fileAt(addressOf(edition)),
    template: 'notice.njk',
    head: headOf({
      site: register.site,
      lang,
      title: titleOf(one, edition, number),
      description: words.lead,
      // A language that the notice has no more has no other page to show.
      at: current ? noticeAddress(current) : null,
      alternates: [],
      feed: current && feedOf(home, current),
      languages: choicesOf(register, one, lang, addressOf),
    }),
    view: viewOf(home, one, edition, addressOf, versionNotesOf(home, one, lang)),
  };
}
