// Several streams at once, their items as they come: while one waits for its host, others go on.

/** A stream that has begun, and what it gives next. */
interface Running<T> {
  readonly items: AsyncIterator<T>;
}
type Ready<T> = { readonly from: Running<T>; readonly next: IteratorResult<T> } | { readonly thrown: unknown };

/** Runs at most `width` streams at once. None gives a second item before its first is taken. @throws what a stream throws */
export async function* inParallel<T>(streams: AsyncIterable<AsyncIterable<T>>, width: number): AsyncIterable<T> {
  const source = streams[Symbol.asyncIterator]();
  const ready: Ready<T>[] = [];
  const running = new Set<Running<T>>();
  let wake: () => void = () => undefined;
  let more = true;

  function ask(from: Running<T>): void {
    from.items
      .next()
      .then(
        (next): Ready<T> => ({ from, next }),
        (thrown: unknown): Ready<T> => ({ thrown }),
      )
      .then((one) => {
        ready.push(one);
        wake();
      }, undefined);
  }
  async function begin(): Promise<void> {
    while (more && running.size < width) {
      const { value, done } = await source.next();
      more = done !== true;
      if (done) return;
      const stream = { items: value[Symbol.asyncIterator]() };
      running.add(stream);
      ask(stream);
    }
  }

  const wait = (): Promise<void> =>
    new Promise((go) => {
      wake = go;
    });

  try {
    await begin();
    while (running.size > 0) {
      const one = ready.shift();
      if (one === undefined) await wait();
      else if ('thrown' in one) throw one.thrown;
      else if (one.next.done) {
        running.delete(one.from);
        await begin();
      } else {
        yield one.next.value;
        ask(one.from);
      }
    }
  } finally {
    await source.return?.();
  }
}
