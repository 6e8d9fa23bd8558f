// Watched folders: each file that is there or comes, once its size has settled, and again when it changes.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { kindOf } from './kinds';

export interface WatchOptions {
  /** Ends the watch; what came before is still given. */
  readonly signal: AbortSignal;
  /** Milliseconds without change of size after which a file counts as whole. */
  readonly settled?: number;
  /** Told of what the system does not let us watch. */
  readonly refused?: (error: unknown) => void;
}

const SETTLED = 2_000;
const TOGETHER = 200;

/** Paths of files that some kind reads, each once for each time that it is new or changed; those that come together are given together. Runs until the signal. */
export async function* settledFiles(
  paths: readonly string[],
  { signal, settled = SETTLED, refused = () => undefined }: WatchOptions,
): AsyncIterable<readonly string[]> {
  // A file that changes twice before it is read is read once.
  const waiting = new Set<string>();
  let wake: () => void = () => undefined;
  const note = (path: string): void => {
    if (kindOf(path) !== null) waiting.add(path);
    wake();
  };
  const woken = (): Promise<void> =>
    new Promise((go) => {
      wake = go;
    });
  const stop = (): void => wake();
  const named = new Set(paths);
  const watcher = watchFiles([...paths], {
    ...{
      followSymlinks: false,
      awaitWriteFinish: { stabilityThreshold: settled, pollInterval: Math.min(100, settled) },
    },
    ignored: (path) => !named.has(path) && basename(path).startsWith('.'),
  });
  watcher.on('add', note).on('change', note).on('error', refused);
  signal.addEventListener('abort', stop, { once: true });
  try {
    while (!signal.aborted || waiting.size > 0) {
      if (waiting.size === 0) await woken();
      // Others of the same copy follow at once.
      if (!signal.aborted) await new Promise((done) => setTimeout(done, TOGETHER));
      const noted = [...waiting];
      waiting.clear();
      const paths: string[] = [];
      for (const path of noted) if (await isFile(path)) paths.push(path);
      if (paths.length > 0) yield paths.toSorted();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await watcher.close();
  }
}

/** It may be gone again. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
