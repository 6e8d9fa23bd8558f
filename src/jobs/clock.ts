// The time, and waiting: handed in, so that tests need not wait.
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds, or as soon as the signal says stop. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Longer waits overflow a timer. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  wait: (ms, signal) =>
    new Promise((done) => {
      if (signal?.aborted) {
        done();
        return;
      }
      const stop = (): void => {
        clearTimeout(timer);
        done();
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', stop);
          done();
        },
        Math.min(Math.max(ms, 0), LONGEST),
      );
      signal?.addEventListener('abort', stop, { once: true });
    }),
};
