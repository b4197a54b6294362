// Tells when an author saves something that the site is made of.
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { watch as chokidar } from 'chokidar';

/** A watch, to be stopped. */
export type Watch = { stop: () => Promise<void> };

/**
 * Calls `changed` soon after files under `notices/` or `templates/` were saved, added or deleted, once for changes that
 * come together. Follows no links. Resolves when it watches. `failed` is told why the machine watches no more.
 */
export async function watch(
  root: string,
  changed: () => void,
  failed: (reason: string) => void,
): Promise<Watch> {
  const real = realpathSync(root);
  let soon: NodeJS.Timeout | undefined;
  const watcher = chokidar(real, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    // The root itself is watched too, so that a folder which is made later is seen.
    ignored: (path) => isOutside(relative(real, path)),
  });
  watcher.on('error', (error) => failed(error instanceof Error ? error.message : String(error)));
  watcher.on('all', () => {
    clearTimeout(soon);
    soon = setTimeout(changed, 80);
  });
  await new Promise<void>((ready) => watcher.on('ready', ready));
  return {
    stop: () => {
      clearTimeout(soon);
      return watcher.close();
    },
  };
}

/** Whether a path from the root is none of the site's: another folder, or hidden, as editors' own files are. */
function isOutside(path: string): boolean {
  const [top = '', ...rest] = path.split(sep);
  if (top === '') return false;
  return (top !== 'notices' && top !== 'templates') || rest.some((name) => name.startsWith('.'));
}

/** Work that is never done twice at the same time: asked for while it is on, it is done once more after. */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = null;
    }
  };
  return () => {
    again = running !== null;
    running ??= run();
    return running;
  };
}
