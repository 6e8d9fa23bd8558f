// Names that several things bear, by how they are written: an index of ambiguous.json.
import type { Ambiguous } from '../data/ambiguous';
import { fold } from '../data/gazetteer';

const keyOf = (name: string): string => {
  const folded = fold(name);
  return /^[\p{Lu}\d]{2,6}$/u.test(folded) ? folded : folded.toLowerCase();
};

/** The names of ambiguous.json. */
export interface Ambiguities {
  of(name: string): Ambiguous | null;
}

/** Indexes the names; an alias means one thing alone. */
export function ambiguities(list: readonly Ambiguous[]): Ambiguities {
  const found = new Map<string, Ambiguous>();
  for (const entry of list) {
    for (const name of entry.names) found.set(keyOf(name), entry);
    for (const one of entry.means)
      for (const alias of one.aliases) found.set(keyOf(alias), { ...entry, default: one.id, means: [one] });
  }
  return { of: (name) => found.get(keyOf(name)) ?? null };
}
