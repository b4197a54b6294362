// Who edited a text, by what git knows of its files.
import { git } from '../reading/git.ts';

/** The files of the text, and of the versions between which it was edited: null where there is no such version. */
export type Edited = {
  /** The working files of the notice, from the root. */
  files: readonly string[];
  /** The folder of the version before the text. */
  since: string | null;
  /** The folder of the version that the text became; null for the working text. */
  until: string | null;
};

/**
 * The people who edited a text, as `Name <e-mail>`; or why git cannot tell: it is not there, the folder is in no repository,
 * or the repository holds but a part of its history.
 */
export type Editors = { kind: 'known'; people: string[] } | { kind: 'noGit' | 'shallow' };

/**
 * Authors and co-authors of the commits that changed the files of a text after they were as in the version before it, and
 * whoever uses git here when the files hold changes that are not committed.
 */
export async function editorsOf(root: string, { files, since, until }: Edited): Promise<Editors> {
  if (lineOf(await git(root, ['rev-parse', '--is-inside-work-tree'])) !== 'true') return { kind: 'noGit' };
  if (lineOf(await git(root, ['rev-parse', '--is-shallow-repository'])) === 'true')
    return { kind: 'shallow' };
  const head = lineOf(await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']));
  if (head === '') return { kind: 'known', people: await user(root) };

  const [last, first] = await Promise.all([until, since].map((folder) => commitLike(root, files, folder)));
  const range = [last ?? 'HEAD', ...(first ? [`^${first}`] : [])];
  const format = '--format=%an <%ae>%n%aN <%aE>%n%(trailers:key=Co-authored-by,valueonly)';
  const log = await git(root, ['log', '--full-history', format, ...range, '--', ...files]);
  if (log === null) return { kind: 'noGit' };
  const authors = log
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const mine = last === null && (await isChanged(root, files)) ? await user(root) : [];
  return { kind: 'known', people: [...new Set([...authors, ...mine])] };
}

/** The newest commit in which the files of a notice are those of a version; null when there is none. */
async function commitLike(
  root: string,
  files: readonly string[],
  folder: string | null,
): Promise<string | null> {
  if (folder === null) return null;
  const kept = files.map((file) => `${folder}/${file.slice(file.lastIndexOf('/') + 1)}`);
  const wanted = await Promise.all(
    kept.map(async (path) => lineOf(await git(root, ['hash-object', '--', path]))),
  );
  const log = await git(root, ['log', '--full-history', '--format=%H', '--', ...files]);
  const commits = (log?.toString('utf8') ?? '').split('\n').filter((line) => line !== '');
  if (commits.length === 0) return null;
  const asked = commits.flatMap((commit) => files.map((file) => `${commit}:./${file}\n`)).join('');
  const found = await git(root, ['cat-file', '--batch-check=%(objectname)'], asked);
  // A file that a commit lacks is told of as its name and `missing`; a version lacks it as ''.
  const blobs = (found?.toString('utf8') ?? '')
    .split('\n')
    .map((line) => (line.endsWith(' missing') ? '' : line));
  const at = commits.findIndex((_, index) =>
    wanted.every((blob, file) => blobs[index * files.length + file] === blob),
  );
  return commits[at] ?? null;
}

async function isChanged(root: string, files: readonly string[]): Promise<boolean> {
  const words = ['status', '--porcelain', '--untracked-files=all', '--ignored', '--', ...files];
  const status = await git(root, words);
  return status === null || lineOf(status) !== '';
}

/** Whoever git says commits here. */
async function user(root: string): Promise<string[]> {
  const [name, email] = await Promise.all(
    ['user.name', 'user.email'].map(async (key) => lineOf(await git(root, ['config', '--get', key]))),
  );
  return [name, email].every((one) => one === '') ? [] : [`${name ?? ''} <${email ?? ''}>`];
}

const lineOf = (printed: Buffer | null): string => printed?.toString('utf8').trim() ?? '';
