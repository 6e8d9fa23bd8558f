// The schedule itself: waits for what is due, runs one source at a time, and stops when told, with what is in hand done.
import type { Clock } from '../clock';
import { Busy } from '../lock';
import { nextAfter, type Source } from './config';
import { missed, oneMore } from './due';
import type { Memory } from './memory';
import type { Ending, Ran, SourceStatus } from './status';

export interface Scheduler {
  status(): readonly SourceStatus[];
  /** Resolves once the signal said stop and the run in hand is done. */
  run(signal: AbortSignal): Promise<void>;
}

export interface SchedulerParts {
  readonly sources: readonly Source[];
  /** @throws Busy where another process has the store: it is tried again */
  readonly job: (source: Source, signal: AbortSignal) => Promise<Ran>;
  readonly clock: Clock;
  readonly memory: Memory;
  /** 0 to 1: where in its jitter a run begins. */
  readonly chance: () => number;
  readonly ended: (source: Source, ending: Ending, seconds: number) => void;
}

interface Line {
  readonly source: Source;
  /** The latest time that has come; noted once its run is done, so that one cut short is caught up with. */
  due: Date | null;
  next: Date | null;
  /** When the next one begins, jitter included. */
  begins: Date | null;
  waiting: number;
  running: boolean;
  last: Ending['how'] | null;
  problem: string | null;
}

/** Milliseconds until a store in use is tried again. */
const BUSY = 30_000;

export function scheduler({ sources, job, clock, memory, chance, ended }: SchedulerParts): Scheduler {
  const lines: readonly Line[] = sources.map((source) => ({
    ...{ source, due: null, next: null, begins: null, waiting: 0, running: false, last: null, problem: null },
  }));
  /** Sources whose turn it is, first come, first served. */
  const queue: Line[] = [];
  let wake = (): void => undefined;

  const plan = (line: Line, after: Date): void => {
    line.next = nextAfter(line.source, after);
    line.begins = line.next && new Date(line.next.getTime() + chance() * line.source.jitter * 1000);
  };
  const enter = (line: Line, runs: number): void => {
    line.waiting = runs;
    if (runs > 0 && !queue.includes(line)) queue.push(line);
    wake();
  };
  const start = (line: Line): void => {
    const { name } = line.source;
    const now = clock.now();
    const { due } = memory.of(name);
    const { runs, on } = missed(line.source, due, now);
    line.due = on ?? due ?? now;
    if (runs === 0) memory.note(name, { due: line.due });
    enter(line, runs);
    plan(line, now);
  };
  const come = (line: Line): void => {
    line.due = line.next;
    enter(line, oneMore(line.source.catchUp, line.waiting, line.running));
    plan(line, line.next ?? clock.now());
  };

  const remember = ({ source, due, waiting }: Line, end: Ending, stopped: boolean): void => {
    const isSuccess = end.how === 'well' || ('ran' in end && end.ran.read + end.ran.passed > 0);
    const success = isSuccess ? { success: clock.now() } : {};
    memory.note(source.name, { ...success, ...(waiting === 0 && !stopped ? { due } : {}) });
  };
  const once = async (line: Line, signal: AbortSignal): Promise<void> => {
    const { source } = line;
    const began = clock.now();
    line.running = true;
    line.waiting--;
    const end = await job(source, signal).then(
      (ran): Ending => ({ how: ran.failed > 0 ? 'with failures' : 'well', ran }),
      (error: unknown): Ending => ({ how: error instanceof Busy ? 'busy' : 'error', error }),
    );
    line.running = false;
    line.last = end.how;
    line.problem = 'error' in end ? String(end.error instanceof Error ? end.error.message : end.error) : null;
    if (end.how === 'busy') line.waiting++;
    remember(line, end, signal.aborted);
    ended(source, end, (clock.now().getTime() - began.getTime()) / 1000);
    if (end.how === 'busy') await clock.wait(BUSY, signal);
    if (line.waiting > 0 && !queue.includes(line)) queue.push(line);
  };
  /** One run after the other: two would collide in one store. */
  const work = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const line = queue.shift();
      if (line) await once(line, signal);
      else
        await new Promise<void>((done) => {
          wake = done;
        });
    }
  };
  const watch = async (line: Line, signal: AbortSignal): Promise<void> => {
    while (!signal.aborted && line.begins) {
      await clock.wait(line.begins.getTime() - clock.now().getTime(), signal);
      // A timer is early by a millisecond now and then, and long waits end in between.
      if (!signal.aborted && clock.now() >= line.begins) come(line);
    }
  };
  return {
    status: () =>
      lines.map(({ source, next, waiting, running, last, problem }) => ({
        ...{ name: source.name, next, waiting, running, last, problem },
        lastSuccess: memory.of(source.name).success,
      })),
    run: async (signal) => {
      signal.addEventListener('abort', () => wake(), { once: true });
      for (const line of lines) start(line);
      await Promise.all([work(signal), ...lines.map((line) => watch(line, signal))]);
    },
  };
}
