// Remembers what a pure function gave for a word or name, up to a number of them, so that memory does not grow with the store.

/** The same function; forgets everything once `most` answers are kept. */
export function memo<T>(of: (text: string) => T, most = 2 ** 16): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const there = kept.get(text);
    if (there !== undefined) return there;
    const fresh = of(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}
