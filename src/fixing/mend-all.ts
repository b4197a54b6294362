// Mends the files of a folder, each among those that it is read with.
import type { RawFile } from '../model.ts';
import type { Terms } from '../pipeline.ts';
import { noticeAndLanguage } from '../reading/file-names.ts';
import { load } from '../reading/load.ts';
import { isFrozen, siteFile } from '../reading/notice-files.ts';
import { mend, type Mended } from './mend.ts';

/**
 * What can be mended in the files under some paths, all when there are none, and the paths of all files. The notices are
 * read with `site.yaml` as it will be. Throws what the disk throws.
 */
export async function mendAll(
  root: string,
  wanted: readonly string[],
  terms: Terms,
): Promise<{ known: string[]; mended: Mended[] }> {
  const { value: loaded } = await load(root);
  // What was released is not mended.
  const files = loaded.filter(({ path }) => !isFrozen(path));
  const isWanted = ({ path }: RawFile) =>
    wanted.length === 0 || wanted.some((one) => one === '' || path === one || path.startsWith(`${one}/`));
  const site = files.filter(({ path }) => path === siteFile);
  const mendedSite = mend(site.filter(isWanted), [], terms);
  const siteNow = mendedSite[0] ? [{ path: siteFile, bytes: mendedSite[0].after }] : site;
  const notices = new Set(files.flatMap(({ path }) => noticeAndLanguage(path).notice ?? []));
  const mended = [...notices].flatMap((id) => {
    const own = files.filter(({ path }) => noticeAndLanguage(path).notice === id);
    return mend(own.filter(isWanted), [...siteNow, ...own.filter((file) => !isWanted(file))], terms);
  });
  return { known: files.map(({ path }) => path), mended: [...mendedSite, ...mended] };
}
