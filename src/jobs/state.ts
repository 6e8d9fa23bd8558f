// The state of builds into one store: what is loaded, what failed, reports; locked while a run has it.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../core/errors';
import { type Failed, openFailed } from './failed';
import { type Journal, openJournal } from './journal';
import { lockFolder } from './lock';

export interface State {
  /** The folder; null where nothing is kept. */
  readonly place: string | null;
  readonly journal: Journal;
  readonly failed: Failed;
  /** Aborted where another run took the lock: nothing more may be written. */
  readonly lost: AbortSignal;
  /** Keeps what came of a run under its time. */
  keep(began: Date, report: unknown): void;
  close(): Promise<void>;
}

/** For Neo4j, which has no folder of its own. */
const BESIDE_A_SERVER = './dateline.state';

/** Where the state of a store is kept unless told: beside its folder. Null for a store in memory, which has none. */
export function stateFolderOf(url: string): string | null {
  if (url === 'memory:') return null;
  return url.includes('://') ? BESIDE_A_SERVER : `${url.replace(/[/\\]+$/, '')}.state`;
}

/** Whole or not at all, also where the process is killed. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function make(folder: string): void {
  try {
    mkdirSync(join(folder, 'runs'), { recursive: true });
  } catch (error) {
    throw new UsageError(`${folder} cannot be written; name another folder with --state`, error);
  }
}

/** @throws Busy where another run holds it, UsageError where it cannot be written */
export async function openState(folder: string): Promise<State> {
  make(folder);
  const lost = new AbortController();
  const release = await lockFolder(folder, () => lost.abort());
  const opened: { close(): Promise<void> }[] = [];
  const open = async <T extends { close(): Promise<void> }>(what: Promise<T>): Promise<T> => {
    const one = await what;
    opened.push(one);
    return one;
  };
  const close = async (): Promise<void> => {
    for (const one of opened) await one.close();
    await release();
  };
  try {
    return {
      place: folder,
      journal: await open(openJournal(join(folder, 'journal.jsonl'))),
      failed: await open(openFailed(join(folder, 'failed.jsonl'))),
      lost: lost.signal,
      keep: (began, report) => {
        const name = `${began.toISOString().replace(/:/g, '-')}.json`;
        writeWhole(join(folder, 'runs', name), `${JSON.stringify(report, null, 2)}\n`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A state that is forgotten when it is closed: of a store in memory. */
export async function passingState(): Promise<State> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  const state = await openState(folder);
  const close = async (): Promise<void> => {
    await state.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...state, place: null, close };
}
