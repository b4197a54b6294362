// Runs Node as a process of its own and tells what that cost.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/**
 * What it costs to run Node with some arguments, from start to end: `wall` and `cpu` in seconds, `peak`, the largest
 * resident memory, in MB (10⁶ bytes). Throws with the command's own words when it fails.
 */
export async function costOf(nodeArguments, { cwd = process.cwd() } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', tally, ...nodeArguments], {
    cwd,
    // Reading more certificates at the start of every process says nothing about any of the commands.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [out, error, usage, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    text(child.stdio[3]),
    once(child, 'exit'),
  ]);
  const wall = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`node ${nodeArguments.join(' ')} ended with ${code}\n${(error + out).slice(0, 2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (maxRSS * 1024) / 1e6 };
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

// A module that is loaded before the command's own and, when the process ends, tells what it has used.
const tally = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;
