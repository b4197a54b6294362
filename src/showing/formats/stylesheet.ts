// The one stylesheet of the site.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileAt, stylesheetAddress } from '../../addresses.ts';
import type { Artifact } from '../../model.ts';
import type { Source } from './format.ts';

/** `assets/site.css`, from the first template folder that has it. Throws when none has. */
export const stylesheet = async ({ templates }: Pick<Source, 'templates'>): Promise<Artifact[]> => {
  for (const folder of templates) {
    const contents = await readFile(join(folder, 'site.css'), 'utf8').catch(ifMissing);
    if (contents !== null) return [{ path: fileAt(stylesheetAddress), contents }];
  }
  throw new Error(`no template folder has site.css: ${templates.join(', ')}`);
};

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
