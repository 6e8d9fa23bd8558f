// Jobs come one by one, work is done on several at once: who comes while work is done, or shortly after another, goes along with the next.
export interface Gathering<In, Out> {
  /** At most so many together. */
  readonly most: number;
  /** So many groups side by side. */
  readonly atOnce: number;
  /** Milliseconds that the first waits for others. */
  readonly patience: number;
  /** This one is to be by itself. */
  alone(one: In): boolean;
  /** An answer for each, in order. */
  work(all: readonly In[]): Promise<readonly Out[]>;
}

interface Waiting<In, Out> {
  readonly one: In;
  readonly since: number;
  resolve(out: Out): void;
  reject(error: unknown): void;
}

/** A function for each job; all of a group fail where their work does. */
export function gather<In, Out>({ most, atOnce, patience, alone, work }: Gathering<In, Out>) {
  const waiting: Waiting<In, Out>[] = [];
  let running = 0;

  const run = async (group: readonly Waiting<In, Out>[]): Promise<void> => {
    running++;
    try {
      const outs = await work(group.map(({ one }) => one));
      group.forEach(({ resolve, reject }, at) => {
        const out = outs[at];
        if (out === undefined) reject(new Error('work gave no answer'));
        else resolve(out);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      running--;
      next();
    }
  };
  const group = (): readonly Waiting<In, Out>[] => {
    const first = waiting.findIndex(({ one }) => alone(one));
    if (first === 0) return waiting.splice(0, 1);
    return waiting.splice(0, Math.min(most, first < 0 ? most : first));
  };
  function next(): void {
    const [first] = waiting;
    if (!first || running >= atOnce) return;
    const left = patience - (Date.now() - first.since);
    if (waiting.length < most && left > 0 && !alone(first.one)) {
      setTimeout(next, left + 1);
      return;
    }
    void run(group());
    next();
  }
  return (one: In): Promise<Out> =>
    new Promise((resolve, reject) => {
      waiting.push({ one, since: Date.now(), resolve, reject });
      next();
    });
}
