// The finished site, read once more as a browser would: does every link lead somewhere?
import { Tokenizer } from 'parse5';
import type { Artifact } from '../model.ts';

/** A fault in a page that was made: the file, and what is wrong. It is our fault or a template's, never an author's. */
export type Fault = { path: string; fault: string };

type Site = {
  origin: string;
  root: string;
  paths: Set<string>;
  sheets: Map<string, Sheet>;
  addresses: Map<string, Sheet>;
};

type Sheet = {
  path: string;
  ids: Set<string>;
  repeated: string[];
  hrefs: string[];
  alternates: Map<string, string>;
  canonical: string | null;
};

/** The faults of a site: empty files, ids that are not unique, links and anchors that lead nowhere, alternates that do not answer. */
export function verify(files: readonly Artifact[], base: string): Fault[] {
  const sheets = files.filter(({ path }) => path.endsWith('.html')).map(sheetOf);
  const site: Site = {
    origin: new URL(base).origin,
    root: `${new URL(base).pathname.replace(/\/+$/, '')}/`,
    paths: new Set(files.map(({ path }) => path)),
    sheets: new Map(sheets.map((sheet) => [sheet.path, sheet])),
    addresses: new Map(
      sheets.flatMap((sheet) =>
        sheet.canonical !== null && isAt(sheet, base) ? [[sheet.canonical, sheet]] : [],
      ),
    ),
  };
  const empty = files.filter(({ contents }) => contents === '');
  return [
    ...empty.map(({ path }) => ({ path, fault: 'the file is empty' })),
    ...sheets.flatMap((sheet) => [
      ...sheet.repeated.map((id) => ({ path: sheet.path, fault: `the id “${id}” is there twice` })),
      ...sheet.hrefs.flatMap((href) => leadsNowhere(href, sheet, site)),
      ...unanswered(sheet, site),
    ]),
  ];
}

/** Whether a page names itself as the one to be shown, and not another in its place, as earlier versions do. */
const isAt = ({ canonical, path }: Sheet, base: string): boolean =>
  canonical === `${base.replace(/\/+$/, '')}/${path.replace(/(^|\/)index\.html$/, '$1')}`;

function leadsNowhere(href: string, { path }: Sheet, { origin, root, paths, sheets }: Site): Fault[] {
  const from = origin + root + path;
  const to = URL.canParse(href, from) ? new URL(href, from) : null;
  if (to === null) return [{ path, fault: `the link “${href}” is no address` }];
  // A whole address may lead to what is beside the site on its host, and is not ours.
  if (to.origin !== origin || (!to.pathname.startsWith(root) && URL.canParse(href))) return [];
  const target = decoded(to.pathname.startsWith(root) ? to.pathname.slice(root.length) : to.pathname);
  const file = [target, `${target}index.html`].find((candidate) => paths.has(candidate));
  if (file === undefined) return [{ path, fault: `the link “${href}” leads to no page` }];
  const anchor = decoded(to.hash.slice(1));
  if (anchor === '' || sheets.get(file)?.ids.has(anchor)) return [];
  return [{ path, fault: `the link “${href}” leads to no place on its page` }];
}

/** Every page that a page names as its counterpart must name it back. */
function unanswered({ path, alternates, canonical }: Sheet, { addresses }: Site): Fault[] {
  if (canonical === null) return [];
  return [...alternates].flatMap(([hreflang, href]) => {
    const named = addresses.get(href);
    if (!named) return [{ path, fault: `the alternate ${hreflang} “${href}” is no page of the site` }];
    if ([...named.alternates.values()].includes(canonical)) return [];
    return [{ path, fault: `the alternate “${href}” does not name this page back` }];
  });
}

/** Percent-decoded, or as it is where the percent signs mean nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sheetOf({ path, contents }: Artifact): Sheet {
  const sheet: Sheet = {
    path,
    ids: new Set(),
    repeated: [],
    hrefs: [],
    alternates: new Map(),
    canonical: null,
  };
  const ignored = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }) =>
        note(sheet, tagName, new Map(attrs.map(({ name, value }) => [name, value]))),
      onEndTag: ignored,
      onCharacter: ignored,
      onWhitespaceCharacter: ignored,
      onNullCharacter: ignored,
      onComment: ignored,
      onDoctype: ignored,
      onEof: ignored,
    },
  );
  // Tags and attributes are all that is looked for: there is no need to make a tree of them.
  tokenizer.write(contents, true);
  return sheet;
}

function note(sheet: Sheet, tag: string, attributes: ReadonlyMap<string, string>): void {
  const [id, href, rel] = ['id', 'href', 'rel'].map((name) => attributes.get(name));
  if (id !== undefined && sheet.ids.has(id)) sheet.repeated.push(id);
  if (id !== undefined) sheet.ids.add(id);
  if (href === undefined) return;
  const hreflang = attributes.get('hreflang');
  if (tag === 'link' && rel === 'canonical') sheet.canonical = href;
  else if (tag === 'link' && rel === 'alternate' && hreflang !== undefined)
    sheet.alternates.set(hreflang, href);
  else sheet.hrefs.push(href);
}
