// From a source through many hands to one: work runs side by side, the sink takes one after the other, and the source waits for both.

/** What a source gives until it ends or the signal says stop, also while it has nothing to give. */
export async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void> {
  const items = source[Symbol.asyncIterator]();
  let stop = (): void => undefined;
  const stopped = new Promise<null>((done) => {
    stop = () => done(null);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    for (;;) {
      const next = signal.aborted ? null : await Promise.race([items.next(), stopped]);
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // Not awaited: a source that waits for something outside ends only after that.
    items.return?.()?.catch(() => undefined);
  }
}

/**
 * Works on what the source gives, at most so many between source and the end of their sink. After an error nothing more is taken;
 * what is in hand is finished first. @throws the first error of source, work or sink
 */
export async function flow<In, Out>(
  source: AsyncIterable<In>,
  most: number,
  work: (one: In) => Promise<Out>,
  sink: (out: Out) => Promise<void>,
): Promise<void> {
  const inHand = new Set<Promise<void>>();
  let turn: Promise<void> = Promise.resolve();
  const errors: unknown[] = [];

  const handle = async (one: In): Promise<void> => {
    const out = await work(one);
    const mine = turn.then(() => sink(out));
    turn = mine.catch(() => undefined);
    await mine;
  };
  const begin = (one: In): void => {
    const task: Promise<void> = handle(one)
      .catch((error: unknown) => {
        errors.push(error);
      })
      .finally(() => inHand.delete(task));
    inHand.add(task);
  };
  try {
    for await (const one of source) {
      begin(one);
      if (inHand.size >= most) await Promise.race(inHand);
      if (errors.length > 0) break;
    }
  } catch (error) {
    errors.push(error);
  }
  await Promise.all(inHand);
  if (errors.length > 0) throw errors[0];
}
