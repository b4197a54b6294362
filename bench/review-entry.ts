// What the benchmark of the review needs of the program: a first version of every notice of a site, made at once.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, unjudged } from '../src/pipeline.ts';
import { load } from '../src/reading/load.ts';
import { releaseOf } from '../src/versions/release.ts';

/** Releases all notices under a root on a day, as `seloste release` releases one. Throws when one cannot be released. */
export async function releaseAll(root: string, today: string): Promise<void> {
  const loaded = await load(root);
  const { value } = compile(
    loaded,
    { today, strict: false },
    {
      keep: (notice, site) =>
        releaseOf(
          { notice, site, versions: [], approvals: [], files: loaded.value },
          { today, effective: null, changeLog: new Map() },
        ),
      judging: unjudged,
    },
  );
  for (const made of value?.notices ?? []) {
    if ('refused' in made) throw new Error(made.refused.en);
    const folder = join(root, made.folder);
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of made.files) await writeFile(join(folder, name), bytes);
  }
}
