// When a feed or sitemap counts as seen: when all that it led to is safely loaded, not before.

export interface Kept {
  /** A thing that must be loaded first; call what is given when it is. */
  add(): () => Promise<void>;
  /** No more things will come. */
  close(): Promise<void>;
}

/** @param keep called once, when it is closed and all things are done */
export function keptAfter(keep: () => Promise<void>): Kept {
  let open = 1;
  const done = async (): Promise<void> => {
    open--;
    if (open === 0) await keep();
  };
  return {
    add() {
      open++;
      let called = false;
      return async () => {
        if (called) return;
        called = true;
        await done();
      };
    },
    close: done,
  };
}
