// Compiles the command once before the tests, for those that run it as its users do.
import { execFileSync } from 'node:child_process';

/** Runs before all tests. Throws, and so fails the run, when the program does not compile. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'prepare'], { stdio: 'inherit' });
}
