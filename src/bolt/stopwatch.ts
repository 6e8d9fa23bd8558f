// Ends work that takes too long, or that somebody wants to end.
import { timedOut } from './problems';

/** The work, or the reason of the signal, whichever comes first. */
const unless = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((done, fail) => {
    const stop = (): void => fail(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener('abort', stop));
  });

export interface Stopwatch {
  /** @param milliseconds that the client gives it; null or 0 leaves it to the server */
  inTime<T>(milliseconds: number | null, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Ends what runs, for that reason. */
  stop(reason: Error): void;
}

/** For one work at a time. @param seconds that any may take */
export function stopwatch(seconds: number): Stopwatch {
  let running: AbortController | null = null;
  return {
    stop: (reason) => running?.abort(reason),
    inTime: async (milliseconds, work) => {
      const stopper = new AbortController();
      const own = seconds * 1000;
      const most = milliseconds && milliseconds < own ? milliseconds : own;
      const timer = setTimeout(() => stopper.abort(timedOut(most / 1000, most < own)), most);
      running = stopper;
      try {
        return await unless(stopper.signal, work(stopper.signal));
      } finally {
        clearTimeout(timer);
        running = null;
      }
    },
  };
}
