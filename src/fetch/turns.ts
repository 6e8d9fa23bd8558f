// Whose turn it is: one request at a time for each host, with a pause between, and at most so many hosts at once.
import type { Clock } from './clock';

export interface Turns {
  /**
   * Runs a task when its host has rested and a place is free.
   * @param gap milliseconds between the beginnings of two requests of this host
   */
  take<T>(host: string, gap: number, task: () => Promise<T>): Promise<T>;
  /** Leaves a host alone for so many milliseconds from now. */
  rest(host: string, ms: number): void;
}

/** Above so many hosts, those that have rested are forgotten. */
const HOSTS_KEPT = 10_000;

/** Places for hosts at once; whoever waits goes in order. */
function places(count: number): { enter(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async enter() {
      if (free > 0) free--;
      else await new Promise<void>((go) => waiting.push(go));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}

export function turnsOf(hosts: number, clock: Clock): Turns {
  const room = places(hosts);
  /** The end of each host's queue; gone when it is empty. */
  const queues = new Map<string, Promise<unknown>>();
  const nextAt = new Map<string, number>();

  function forget(): void {
    if (nextAt.size <= HOSTS_KEPT) return;
    for (const [host, at] of nextAt) if (at <= clock.now()) nextAt.delete(host);
  }

  async function wait(host: string): Promise<void> {
    for (let left = (nextAt.get(host) ?? 0) - clock.now(); left > 0; left = (nextAt.get(host) ?? 0) - clock.now())
      await clock.sleep(left);
  }

  async function turn<T>(host: string, gap: number, task: () => Promise<T>): Promise<T> {
    await wait(host);
    await room.enter();
    try {
      nextAt.set(host, clock.now() + gap);
      return await task();
    } finally {
      room.leave();
    }
  }

  return {
    take(host, gap, task) {
      const before = queues.get(host) ?? Promise.resolve();
      const mine = before.then(() => turn(host, gap, task));
      const end = mine.then(
        () => undefined,
        () => undefined,
      );
      queues.set(host, end);
      return mine.finally(() => {
        if (queues.get(host) === end) queues.delete(host);
        forget();
      });
    },
    rest(host, ms) {
      nextAt.set(host, Math.max(nextAt.get(host) ?? 0, clock.now() + ms));
    },
  };
}
