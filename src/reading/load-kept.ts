// Reads the texts that are kept for good: the released versions of a notice, or its approvals.
import { list, readAll, tooMany, type Found } from './disk.ts';
import { languageOf } from './file-names.ts';
import * as problems from './file-problems.ts';
import type { Problem } from './file-problems.ts';
import { isKeptFor, keeping } from './notice-files.ts';

/**
 * The files of a folder of kept texts, such as `notices/<id>/versions`, and how many entries were looked at. All that is
 * no part of them is told. A problem when there are more than `most` entries.
 */
export async function loadKept(
  root: string,
  path: string,
  most: number,
): Promise<{ found: Found[]; entries: number } | Problem> {
  const kept = path.slice(path.lastIndexOf('/') + 1);
  if (!isKeptFor(kept)) throw new Error(`no texts are kept in ${path}`);
  const isMisplaced = (name: string) =>
    name === keeping[kept] || languageOf(name) !== null ? null : problems.unknownIn(kept, name);
  const folders = await list(root, path, most);
  if (folders === tooMany) return tooMany;
  if ('rule' in folders) return { found: [problems.at(path, folders)], entries: 0 };
  const found: Found[] = [];
  let entries = folders.length;
  for (const { name } of folders) {
    const folder = `${path}/${name}`;
    const isNumber = /^[1-9]\d{0,3}$/.test(name);
    const inside = isNumber ? await list(root, folder, most - entries) : problems.unknownIn(kept, name);
    if (inside === tooMany) return tooMany;
    const files =
      'rule' in inside
        ? [problems.at(folder, inside)]
        : await readAll(root, folder, inside, (entry) => isMisplaced(entry.name));
    found.push(...files);
    entries += 'rule' in inside ? 0 : inside.length;
  }
  return { found, entries };
}
