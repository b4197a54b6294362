// One file into notices on the disk: read, divided, written where nothing is yet.
import { access, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  draftsOf,
  idOf,
  imported,
  isNotice,
  kindOf,
  readers,
  type ImportedNotice,
  type Report,
  type Source,
  type Written,
} from '../importing/index.ts';
import type { Said } from '../model.ts';
import { ioCode } from '../publishing/io-code.ts';
import { putFile } from '../publishing/put-file.ts';
import { writeNew } from '../starting/write-new.ts';
import { missingIn } from './import-gaps.ts';
import { refusals } from './import-refusals.ts';

/** How files are imported: `root` is a path, `today` and `until` are days. */
export type Terms = {
  /** Where the folder of the notices is. */
  root: string;
  id: string | null;
  today: string;
  /** The day by which gaps are to be closed. */
  until: string;
  isDry: boolean;
  /** The ids that were given to other files of the same run, and to which. */
  taken: ReadonlyMap<string, string>;
};

/** What came of a file. One that is refused only because its notice is there has a report in a trial run. */
export type Outcome = Report | { refused: Said; report?: Report };

/** Imports one file: writes its notices, or says to its owner why it is refused. Nothing is written of a refused file. */
export async function importFile(path: string, terms: Terms): Promise<Outcome> {
  const bytes = await readFile(path).catch(
    (error: unknown) => whyUnread(ioCode(error)) ?? Promise.reject(error),
  );
  if ('refused' in bytes) return bytes;
  const kind = kindOf(path, bytes);
  if (kind === null) return { refused: refusals.unknownKind };
  try {
    const source = await (await readers[kind]())(bytes);
    if ('unreadable' in source) return { refused: source.unreadable };
    const texts = source.blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
    if (texts.reduce((sum, { length }) => sum + length, 0) > mostLetters)
      return { refused: refusals.tooLong };
    if (!texts.some((text) => /\p{L}/u.test(text))) return { refused: refusals.noText };
    return await writeAll(path, source, terms);
  } catch (error) {
    // Thousands of things inside each other: no document is made so, and what reads it runs out of room.
    if (error instanceof RangeError) return { refused: refusals.tooDeep };
    throw error;
  }
}

/** Nothing of one file keeps the others from being imported. Null when it is no fault of the file. */
function whyUnread(code: string | undefined): { refused: Said } | null {
  if (code === undefined) return null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { refused: refusals.noSuchFile };
  return { refused: code === 'EISDIR' ? refusals.isFolder : refusals.unreadable };
}

async function writeAll(path: string, source: Source, terms: Terms): Promise<Outcome> {
  const notices = imported(source);
  if (!isNotice(notices, source)) return { refused: refusals.noSections };
  const ids = idsFor(notices, path, terms);
  const [notes, editions]: [Said[], Map<string, string>] = [[], new Map()];
  const again = ids.find((id) => terms.taken.has(id));
  if (again !== undefined) return { refused: refusals.givenTo(again, terms.taken.get(again) ?? '') };
  const there = await Promise.all(ids.map((id) => exists(join(terms.root, 'notices', id))));
  const known = ids.find((_, at) => there[at]);
  if (known !== undefined && !terms.isDry) return { refused: refusals.alreadyThere(known) };
  const siteFile = join(terms.root, 'notices', 'site.yaml');
  const before = (await exists(siteFile)) ? await readFile(siteFile, 'utf8') : null;
  let site = before;
  const written: Written[] = [];
  for (const [at, notice] of notices.entries()) {
    const id = ids[at] ?? 'seloste';
    const own = { source: basename(path), until: terms.until, site };
    const bare = draftsOf(notice, id, { ...own, gaps: [] });
    if ('refused' in bare) return bare;
    // What is to be declared as a gap is what our own check would miss.
    const gaps = missingIn(
      [...bare.editions, { path: 'notices/site.yaml', text: bare.site ?? site ?? '' }],
      terms.today,
    );
    const drafts = draftsOf(notice, id, { ...own, gaps });
    if ('refused' in drafts) return drafts;
    const ofSite: Written['site'] = drafts.site === null ? 'kept' : site === null ? 'new' : 'grown';
    for (const draft of drafts.editions) editions.set(draft.path, draft.text);
    site = drafts.site ?? site;
    notes.push(...drafts.notes);
    written.push(
      ...notice.editions.map((edition, index) => ({
        id,
        edition,
        files: [
          ...(index === 0 && drafts.site !== null ? ['notices/site.yaml'] : []),
          drafts.editions[index]?.path ?? '',
        ],
        site: index === 0 ? ofSite : 'kept',
      })),
    );
  }
  const report = { source: path, notices: written, notes, isPlan: terms.isDry };
  if (known !== undefined) return { refused: refusals.alreadyThere(known), report };
  if (terms.isDry) return report;
  // The site first: a controller that no notice names yet does no harm, a notice of an unknown controller does.
  if (before !== null && site !== null && site !== before)
    await putFile(siteFile, new TextEncoder().encode(site), () => true);
  const ofSite = before === null && site !== null ? [['notices/site.yaml', site] as const] : [];
  const outcome = writeNew(terms.root, new Map([...ofSite, ...editions]));
  return outcome.kind === 'taken' ? { refused: refusals.inTheWay(outcome.path) } : report;
}

/** The ids of the notices of one source, each another. */
function idsFor(notices: readonly ImportedNotice[], path: string, { id }: Terms): string[] {
  const ids: string[] = [];
  for (const notice of notices) {
    const wanted = id ?? idOf(notice, path);
    const count = ids.filter((one) => one === wanted || one.startsWith(`${wanted}-`)).length;
    ids.push(count === 0 ? wanted : `${wanted.slice(0, 60)}-${count + 1}`);
  }
  return ids;
}

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A notice has tens of thousands of letters at most. */
const mostLetters = 1_000_000;
