// Touches the world: lets one build at a time work on an output folder, across processes and machines.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { ioCode } from './io-code.ts';
import { makeFolder } from './make-folder.ts';

const Holder = z.object({ pid: z.int().positive(), host: z.string(), started: z.iso.datetime() });

/** Who holds a lock. `started` is the moment it was taken, as ISO 8601 in UTC. */
export type Holder = z.infer<typeof Holder>;

/** `done`: the work is done. `held`: it was never begun, because another build kept the lock all the time. */
export type Locked<T> = { kind: 'done'; value: T } | { kind: 'held'; by: Holder };

/** How long to wait for another build, in milliseconds, and who we say we are. */
export type Patience = { waitMs?: number; pid?: number; host?: string };

/**
 * Does `work` while no other build works on `out`. The lock is the file `<out>.lock`, and goes away when the work
 * ends, fails, or is stopped by SIGINT (exit 130) or SIGTERM (exit 143). One left behind is taken over: on this
 * host when its process is dead, from another host after 15 minutes.
 * Throws what `work` throws, and an I/O error with its `code` when the lock cannot be written.
 */
export async function withLock<T>(
  out: string,
  work: () => Promise<T>,
  { waitMs = 30_000, pid = process.pid, host = hostname() }: Patience = {},
): Promise<Locked<T>> {
  const path = `${resolve(out)}.lock`;
  makeFolder(dirname(path));
  const patientUntil = performance.now() + waitMs;
  for (;;) {
    const mine = JSON.stringify({ pid, host, started: new Date().toISOString() } satisfies Holder);
    if (take(path, mine)) return { kind: 'done', value: await whileHeld(work, () => release(path, mine)) };
    const theirs = look(path);
    if (theirs !== undefined && isStale(theirs, host)) {
      setAside(path, theirs.text);
      continue;
    }
    if (theirs !== undefined && performance.now() >= patientUntil) return { kind: 'held', by: theirs.by };
    await setTimeout(50);
  }
}

type Lock = { text: string; by: Holder; readable: boolean };

function take(path: string, mine: string): boolean {
  const file = unless('EEXIST', () => openSync(path, 'wx'));
  if (file === undefined) return false;
  try {
    writeSync(file, mine);
  } catch (error) {
    rmSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function look(path: string): Lock | undefined {
  return unless('ENOENT', () => {
    const text = readFileSync(path, 'utf8');
    const holder = Holder.safeParse(parsed(text));
    if (holder.success) return { text, by: holder.data, readable: true };
    return { text, by: { pid: 0, host: '', started: statSync(path).mtime.toISOString() }, readable: false };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isStale({ by, readable }: Lock, host: string): boolean {
  const age = Date.now() - Date.parse(by.started);
  // An unreadable lock belongs to a build that was killed in the instant between making it and filling it.
  if (!readable) return age > 10_000;
  if (by.host !== host) return age > 15 * 60_000;
  // In a container every run may get the same process number: a lock older than this process is not its own.
  if (by.pid === process.pid) return age > process.uptime() * 1000;
  return !isAlive(by.pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return ioCode(error) !== 'ESRCH';
  }
}

/** Removes the stale lock that was seen, not a fresh one by which another build has just replaced it. */
function setAside(path: string, seen: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  unless('ENOENT', () => renameSync(path, aside));
  const moved = unless('ENOENT', () => readFileSync(aside, 'utf8'));
  if (moved !== undefined && moved !== seen) unless('EEXIST', () => linkSync(aside, path));
  rmSync(aside, { force: true });
}

async function whileHeld<T>(work: () => Promise<T>, letGo: () => void): Promise<T> {
  const interrupt = () => process.exit(130);
  const terminate = () => process.exit(143);
  process.on('exit', letGo).on('SIGINT', interrupt).on('SIGTERM', terminate);
  try {
    return await work();
  } finally {
    process.off('exit', letGo).off('SIGINT', interrupt).off('SIGTERM', terminate);
    letGo();
  }
}

function release(path: string, mine: string): void {
  if (look(path)?.text === mine) rmSync(path, { force: true });
}

function unless<T>(code: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (ioCode(error) !== code) throw error;
    return undefined;
  }
}
