// Reads the notices of an earlier commit, by git, without checking anything out.
import type { RawFile } from '../model.ts';
import { git } from '../reading/git.ts';

/** The notices of a commit; or that git, a repository or the commit is not there. */
export type Committed =
  { kind: 'found'; sha: string; files: RawFile[] } | { kind: 'noGit' } | { kind: 'noCommit' };

const mostBytes = 256 * 1024;

/** The files under `notices/` of a root at a reference. Nothing outside the root is read, and no network is asked. */
export async function committedAt(root: string, ref: string): Promise<Committed> {
  const top = await git(root, ['rev-parse', '--is-inside-work-tree']);
  if (top === null) return { kind: 'noGit' };
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const sha = found?.toString('utf8').trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return { kind: 'noCommit' };
  const listed = await git(root, ['ls-tree', '-r', '-z', '-l', sha, '--', 'notices/']);
  const blobs = (listed?.toString('utf8') ?? '').split('\0').flatMap((line) => {
    const [, kind, object, size, path] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (kind !== 'blob' || object === undefined || path === undefined) return [];
    return Number(size) <= mostBytes && /\.(md|yaml)$/.test(path) ? [{ object, path }] : [];
  });
  if (blobs.length === 0) return { kind: 'found', sha, files: [] };
  const contents = await git(
    root,
    ['cat-file', '--batch'],
    blobs.map(({ object }) => `${object}\n`).join(''),
  );
  return {
    kind: 'found',
    sha,
    files:
      contents === null
        ? []
        : filesIn(
            contents,
            blobs.map(({ path }) => path),
          ),
  };
}

/** The files in what `git cat-file --batch` prints: a line with the size before each, a line break after. */
function filesIn(printed: Buffer, paths: readonly string[]): RawFile[] {
  const files: RawFile[] = [];
  let at = 0;
  for (const path of paths) {
    const end = printed.indexOf('\n', at);
    const size = Number(printed.toString('utf8', at, end).split(' ')[2]);
    if (end === -1 || !Number.isInteger(size)) return files;
    files.push({ path, bytes: new Uint8Array(printed.subarray(end + 1, end + 1 + size)) });
    at = end + 1 + size + 1;
  }
  return files;
}
