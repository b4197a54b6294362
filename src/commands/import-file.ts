// One file into notices on the disk: read, divided, written where nothing is yet.
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  draftsOf,
  idOf,
  imported,
  kindOf,
  readers,
  type Draft,
  type ImportedNotice,
  type Report,
  type Source,
  type Written,
} from '../importing/index.ts';
import type { Said } from '../model.ts';
import { ioCode } from '../publishing/io-code.ts';
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
  /** The ids that were given to other files of the same run. */
  taken: ReadonlySet<string>;
};

/** Imports one file: writes its notices, or says to its owner why it is refused. Nothing is written of a refused file. */
export async function importFile(path: string, terms: Terms): Promise<Report | { refused: Said }> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (ioCode(error) === 'ENOENT' || ioCode(error) === 'EISDIR') return null;
    throw error;
  });
  if (bytes === null) return { refused: refusals.noSuchFile };
  const kind = kindOf(path, bytes);
  if (kind === null) return { refused: refusals.unknownKind };
  try {
    const source = await (await readers[kind]())(bytes);
    if ('unreadable' in source) return { refused: source.unreadable };
    if (
      source.blocks.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0) >
      mostLetters
    )
      return { refused: refusals.tooLong };
    return await writeAll(path, source, terms);
  } catch (error) {
    // Thousands of things inside each other: no document is made so, and what reads it runs out of room.
    if (error instanceof RangeError) return { refused: refusals.tooDeep };
    throw error;
  }
}

async function writeAll(path: string, source: Source, terms: Terms): Promise<Report | { refused: Said }> {
  const notices = imported(source);
  const ids = idsFor(notices, path, terms);
  for (const id of ids)
    if (terms.taken.has(id) || (await exists(join(terms.root, 'notices', id))))
      return { refused: refusals.alreadyThere(id) };
  const siteFile = join(terms.root, 'notices', 'site.yaml');
  let site = (await exists(siteFile)) ? await readFile(siteFile, 'utf8') : null;
  const [written, notes, files]: [Written[], Said[], Draft[]] = [[], [], []];
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
    if (drafts.site !== null) files.push({ path: 'notices/site.yaml', text: drafts.site });
    files.push(...drafts.editions);
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
      })),
    );
  }
  if (!terms.isDry) for (const file of files) await write(terms.root, file);
  return { source: path, notices: written, notes };
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

async function write(root: string, { path, text }: Draft): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  // A notice is new; only the site's file may be there, and then it was read and has grown.
  await writeFile(file, text, { flag: path === 'notices/site.yaml' ? 'w' : 'wx' });
}

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A notice has tens of thousands of letters at most. */
const mostLetters = 1_000_000;
