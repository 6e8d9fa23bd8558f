// A clock that stands until a test moves it.
import type { Clock } from '../../../src/jobs';

export interface FakeClock extends Clock {
  /** Moves on to a time, ending each wait on the way at its own time. */
  to(iso: string): Promise<void>;
}

/** Lets all that can go on do so. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((done) => setImmediate(done));
}

export function fakeClock(iso: string): FakeClock {
  let now = new Date(iso).getTime();
  const waits: { readonly at: number; readonly done: () => void }[] = [];
  return {
    now: () => new Date(now),
    wait: (ms, signal) =>
      new Promise((done) => {
        if (signal?.aborted) done();
        signal?.addEventListener('abort', () => done(), { once: true });
        waits.push({ at: now + Math.max(ms, 0), done });
      }),
    to: async (until) => {
      const end = new Date(until).getTime();
      await settle();
      for (;;) {
        waits.sort((a, b) => a.at - b.at);
        const next = waits[0];
        if (!next || next.at > end) break;
        waits.shift();
        now = Math.max(now, next.at);
        next.done();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
