// Events in the order of their times: what a simulation is made of.
export interface Event {
  readonly at: number;
  readonly run: () => void;
}

export interface Events {
  add(at: number, run: () => void): Events;
  /** The next; null where none is left. */
  take(): Event | null;
  /** Takes so many events out that would run this. */
  drop(run: () => void, count: number): void;
}

/** A binary heap by time; of equal times, whatever order, the same each time. */
export function events(): Events {
  const heap: Event[] = [];
  const swap = (i: number, j: number): void => {
    const [a, b] = [heap[i], heap[j]];
    if (a && b) [heap[i], heap[j]] = [b, a];
  };
  const before = (i: number, j: number): boolean => (heap[i]?.at ?? Infinity) < (heap[j]?.at ?? Infinity);
  const rise = (from: number): void => {
    for (let i = from, up = (i - 1) >> 1; i > 0 && before(i, up); i = up, up = (i - 1) >> 1) swap(i, up);
  };
  const sink = (from: number): void => {
    for (let i = from; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      const least = before(right, left) ? right : left;
      if (!before(least, i)) return;
      swap(i, least);
      i = least;
    }
  };
  const add = (at: number, run: () => void): Events => {
    heap.push({ at, run });
    rise(heap.length - 1);
    return all;
  };
  const all: Events = {
    add,
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return null;
      if (heap.length > 0) {
        heap[0] = last;
        sink(0);
      }
      return first;
    },
    drop: (run, count) => {
      let left = count;
      const kept = heap.splice(0).filter((event) => event.run !== run || left-- <= 0);
      for (const { at, run: other } of kept) add(at, other);
    },
  };
  return all;
}
