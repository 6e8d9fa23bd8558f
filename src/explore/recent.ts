// Remembers the latest answers for a while: what a page and its lists ask of one entity is read once.

export interface Recent<T> {
  /** The value for a key, made where it is not there, or too old. What fails is not remembered. */
  get(key: string, make: () => Promise<T>): Promise<T>;
}

interface Entry<T> {
  readonly value: Promise<T>;
  readonly until: number;
}

/** @param most keys remembered @param milliseconds until a value is made anew */
export function recent<T>(most: number, milliseconds: number, now: () => number = Date.now): Recent<T> {
  const entries = new Map<string, Entry<T>>();
  return {
    get: (key, make) => {
      const there = entries.get(key);
      entries.delete(key);
      const entry = there && there.until > now() ? there : { value: make(), until: now() + milliseconds };
      entries.set(key, entry);
      entry.value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
      return entry.value;
    },
  };
}
