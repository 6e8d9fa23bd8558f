// One text under one id at a time: another text of an article that is on its way waits until that is in the store, so that the one that came last stands.
import { hashSet } from '../core/hashes';
import { sha256 } from '../core/ids';
import type { Article } from '../core/model';
import type { Batch } from './batches';

/** Batches between a source and the end of their work, and the wait until there are none. */
export interface Under {
  begun(): void;
  ended(): void;
  /** Resolves when all that was begun has ended. */
  none(): Promise<void>;
}

export function underWay(): Under {
  let batches = 0;
  const waiting: (() => void)[] = [];
  return {
    begun: () => void batches++,
    ended: () => {
      batches--;
      if (batches === 0) for (const done of waiting.splice(0)) done();
    },
    none: () => (batches === 0 ? Promise.resolve() : new Promise((done) => waiting.push(done))),
  };
}

/** The same articles in the same order; a batch is parted where an id comes again with another text. @param under told by the receiver what has ended */
export async function* inOrder(all: AsyncIterable<Batch>, under: Under): AsyncGenerator<Batch, void> {
  const [ids, firstTexts] = [hashSet(), hashSet()];
  /** Of the few that came with several texts, the one that came last. */
  const later = new Map<string, string>();
  const isOther = ({ id, text }: Article): boolean => {
    const print = sha256(JSON.stringify([id, text]));
    if (ids.add(id)) {
      firstTexts.add(print);
      return false;
    }
    const last = later.get(id);
    if (last === undefined ? firstTexts.has(print) : last === print) return false;
    later.set(id, print);
    return true;
  };
  for await (const batch of all) {
    let rest = batch;
    for (let at = rest.articles.findIndex(isOther); at >= 0; at = rest.articles.findIndex(isOther)) {
      const [before, after] = [rest.articles.slice(0, at), rest.articles.slice(at)];
      if (before.length > 0) {
        under.begun();
        yield { articles: before, failures: [], partial: 0 };
      }
      await under.none();
      rest = { ...rest, articles: after };
    }
    under.begun();
    yield rest;
  }
}
