// The particulars of each section of an edition, those of its links too, with where they are written.
import { absolute, noticeAddress } from '../../addresses.ts';
import { particularsIn } from '../../judging/particulars/find.ts';
import type { Particular } from '../../judging/particulars/particular.ts';
import { addressOf } from '../../judging/particulars/web.ts';
import { placeOf } from '../../judging/passages.ts';
import type { Draft, Edition, Range } from '../../model.ts';
import { rangeOf } from '../../reading/range.ts';
import type { Surroundings } from '../rule.ts';

/** A particular and its place in its file, which is looked up only when it is asked for. */
export type Located = Particular & { at: () => Range };

/** The particulars of an edition by the section that shows them. */
export function particularsOf(edition: Edition, surroundings: Surroundings): Map<string, Located[]> {
  const found = new Map<string, Located[]>();
  const put = (section: string, one: Located) => {
    const all = found.get(section);
    if (all) all.push(one);
    else found.set(section, [one]);
  };
  for (const passage of edition.passages)
    for (const one of particularsIn(passage.text, edition.lang))
      put(passage.section, { ...one, at: () => placeOf(edition, passage, one.start, one.end) });
  for (const link of edition.nodes.link ?? []) {
    const target = targetOf(link.url, edition, surroundings);
    const start = link.position?.start.offset ?? 0;
    if (target !== null)
      put(sectionAt(start, edition), {
        ...target,
        text: link.url,
        start,
        end: start,
        at: () => rangeOf(link),
      });
  }
  return found;
}

/** Where a link leads: an address, or a notice of the site whatever its language. Null for what is told by a rule of its own. */
function targetOf(
  url: string,
  edition: Edition,
  { site, addresses }: Surroundings,
): Pick<Particular, 'kind' | 'value' | 'isLoose'> | null {
  // A reference to another section may be left out; one to the wrong section is told of.
  if (url.startsWith('#')) return { kind: 'web', value: url, isLoose: true };
  const [, scheme = '', rest = ''] = /^([a-z]{2,10}):(.*)$/is.exec(url) ?? [];
  if (scheme.toLowerCase() === 'mailto')
    return { kind: 'email', value: rest.replace(/\?.*$/s, '').toLowerCase() };
  if (scheme.toLowerCase() === 'tel')
    return particularsIn(rest, edition.lang).find(({ kind }) => kind === 'phone') ?? null;
  const base = absolute(site, '/');
  const from = absolute(site, noticeAddress(edition));
  const written = url.startsWith('/') ? base + url.slice(1) : url;
  if (!URL.canParse(written, from)) return null;
  const { href, hash } = new URL(written, from);
  if (!href.startsWith(base)) return { kind: 'web', value: addressOf(href) };
  const notice = addresses.get(href.slice(base.length - 1).replace(/[?#].*$/s, ''));
  return notice ? { kind: 'web', value: `${notice}${hash}` } : null;
}

function sectionAt(offset: number, { sections, footnotes }: Draft): string {
  const isFootnote = footnotes.some(({ blocks }) =>
    blocks.some(({ position }) => position && within(offset, position)),
  );
  if (isFootnote) return 'footnotes';
  return sections.findLast(({ heading }) => (heading.position?.start.offset ?? 0) <= offset)?.key ?? 'meta';
}

type Span = { start: { offset?: number | undefined }; end: { offset?: number | undefined } };

const within = (offset: number, { start, end }: Span): boolean =>
  (start.offset ?? 0) <= offset && offset < (end.offset ?? 0);
