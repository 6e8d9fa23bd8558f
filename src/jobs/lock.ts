// A lock on a state folder: two runs never share one. A lock whose process is dead is taken over.
import { readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock as acquire } from 'proper-lockfile';
import { z } from 'zod';
import { UsageError } from '../core/errors';
import { systemClock } from './clock';

const Holder = z.object({ pid: z.number(), host: z.string(), since: z.string() });
export type Holder = z.infer<typeof Holder>;

/** Another run has it; the same call may succeed later. */
export class Busy extends UsageError {}

/** A holder on another host is dead when it has not renewed its lock for so long. A long settlement blocks renewal for minutes. */
const STALE = 15 * 60_000;
const RENEWED = 30_000;
/** Between lock and note of its holder lies an instant; a lock without note for longer was left by a kill. */
const INSTANT = 2_000;

const lockOf = (folder: string): string => join(folder, 'lock');
const noteOf = (folder: string): string => join(folder, 'holder.json');

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

/** Who holds a folder, or held it last; null where that is not known. */
function holderOf(note: string): Holder | null {
  try {
    return Holder.safeParse(JSON.parse(readFileSync(note, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH'; // EPERM: another user's
  }
}

const isDead = ({ pid, host }: Holder): boolean => host === hostname() && !isAlive(pid);

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0; // just released
  }
}

/** Removes the lock of a dead process; of several who try, one succeeds, since a note is renamed once. */
function bury(folder: string, dead: Holder): void {
  const grave = join(folder, `holder-${process.pid}.json`);
  try {
    renameSync(noteOf(folder), grave);
    if (holderOf(grave)?.pid === dead.pid) rmdirSync(lockOf(folder));
    else renameSync(grave, noteOf(folder)); // another was quicker and holds it now
  } catch {
    // another was quicker
  }
  rmSync(grave, { force: true });
}

function busy(folder: string, holder: Holder | null): Busy {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
  return new Busy(`${folder} is held by a run of ${who}; wait for it, or name another folder with --state`);
}

/** True where it is ours now. */
async function tryLock(folder: string, compromised: () => void): Promise<(() => Promise<void>) | null> {
  const options = { lockfilePath: lockOf(folder), realpath: false, stale: STALE, update: RENEWED };
  try {
    return await acquire(folder, { ...options, onCompromised: compromised });
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') return null;
    throw new UsageError(`${folder} cannot be locked (${String(codeOf(error))}); name another with --state`, error);
  }
}

/** @param lost told where another took the lock, after this process slept too long @throws Busy saying who holds it, and since when */
export async function lockFolder(folder: string, lost: () => void = () => undefined): Promise<() => Promise<void>> {
  for (let attempt = 0; ; attempt++) {
    const release = await tryLock(folder, lost);
    if (release) {
      const mine: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
      writeFileSync(noteOf(folder), `${JSON.stringify(mine)}\n`);
      return async () => {
        rmSync(noteOf(folder), { force: true });
        await release().catch(() => undefined);
      };
    }
    const holder = holderOf(noteOf(folder));
    if (attempt > 20) throw busy(folder, holder);
    if (holder && !isDead(holder)) throw busy(folder, holder);
    if (holder) bury(folder, holder);
    else if (ageOf(lockOf(folder)) > INSTANT) rmSync(lockOf(folder), { recursive: true, force: true });
    else await systemClock.wait(INSTANT / 10);
  }
}
