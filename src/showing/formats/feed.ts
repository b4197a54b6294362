// What changed in each notice, for feed readers.
import {
  absolute,
  feedAddress,
  fileAt,
  noticeAddress,
  sideBySideAddress,
  versionAddress,
} from '../../addresses.ts';
import * as languages from '../../languages/index.ts';
import type { ShownEdition, ShownNotice, ShownVersion } from '../show.ts';
import { escape } from '../typeset.ts';
import type { Format } from './format.ts';

/** `<lang>/<slug>/feed.xml` (Atom, RFC 4287) for each edition of each notice that has versions: an entry a version, newest first. */
export const feed: Format = ({ notices }) =>
  notices
    .filter(({ versions }) => versions.length > 0)
    .flatMap((notice) =>
      notice.editions.map((edition) => ({
        path: fileAt(feedAddress(edition)),
        contents: feedOf(notice, edition),
      })),
    );

function feedOf({ id, site, facts, versions }: ShownNotice, edition: ShownEdition): string {
  const { lang, words } = edition;
  const entries = versions.toReversed().flatMap((version) => entryOf(version, lang));
  const newest =
    versions
      .map(({ released }) => released.record.released)
      .sort()
      .at(-1) ?? '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escape(absolute(site, sideBySideAddress(id)))}#${lang}</id>
<title>${escape(languages[lang].versions.changesOf(words.registerName))}</title>
<updated>${momentOf(newest)}</updated>
<author><name>${escape(site.controllers[facts.controller]?.name ?? '')}</name></author>
<link rel="self" type="application/atom+xml" href="${escape(absolute(site, feedAddress(edition)))}"/>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${escape(absolute(site, noticeAddress(edition)))}"/>
${entries.join('')}</feed>
`;
}

/** The entry of a version that was released in a language. It is dated by its release; its title tells when it takes effect. */
function entryOf({ editions, released, site }: ShownVersion, lang: ShownEdition['lang']): string[] {
  const edition = editions.find((one) => one.lang === lang);
  if (!edition) return [];
  const { day, versions: words } = languages[lang];
  const { number, record } = released;
  const address = escape(absolute(site, versionAddress(edition, number)));
  const told = record.changeLog?.[lang] ?? [edition.words.lead];
  return [
    `<entry>
<id>${address}</id>
<title>${escape(`${words.one(number)} – ${words.effective(day(record.effectiveFrom))}`)}</title>
<updated>${momentOf(record.released)}</updated>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${address}"/>
<content type="text">${escape(told.join('\n'))}</content>
</entry>
`,
  ];
}

/** A day as Atom wants it. Records know no hours. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;
