// Touches the world: asks git about the repository that a folder is in.
import { execFile } from 'node:child_process';
import { constants } from 'node:buffer';

/**
 * What git prints; null when it fails or is not there. It runs no hook of the repository's, and asks neither a person nor the
 * network.
 */
export const git = (root: string, words: readonly string[], input = ''): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const quiet = {
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'C',
    };
    const child = execFile(
      'git',
      ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', ...words],
      { encoding: 'buffer', maxBuffer: constants.MAX_LENGTH, env: { ...process.env, ...quiet } },
      (error, out) => resolve(error ? null : out),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
