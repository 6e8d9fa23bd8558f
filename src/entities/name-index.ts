// Finds the clusters that a name may belong to without looking at all of them: by word, by acronym, by id of the Kit.
import { fold, type Known } from '../data/gazetteer';
import { initialsOf } from './acronyms';
import type { Cluster } from './scene';

export const keyOf = (text: string): string => fold(text).toLowerCase();
export const partsOf = (text: string): readonly string[] => keyOf(text).split(' ');

/** "South East Asia" and "Southeast Asia" are one name. */
const solid = (name: string): string => `+${partsOf(name).join('')}`;

export interface Names {
  add(cluster: Cluster, name: string): void;
  candidates(name: string, known: Known | null): Iterable<Cluster>;
  /** The names of a cluster, in words. */
  of(cluster: Cluster): readonly (readonly string[])[];
  has(cluster: Cluster, name: string): boolean;
  known(known: Known): Cluster | undefined;
}

/** An empty index; it grows with the names of one article. */
export function nameIndex(): Names {
  const byWord = new Map<string, Set<Cluster>>();
  const byId = new Map<string, Cluster>();
  const names = new Map<Cluster, Map<string, readonly string[]>>();
  const solids = new Map<Cluster, Set<string>>();
  const put = (word: string, cluster: Cluster) => byWord.set(word, (byWord.get(word) ?? new Set()).add(cluster));
  return {
    add(cluster, name) {
      const known = names.get(cluster) ?? new Map<string, readonly string[]>();
      names.set(cluster, known);
      if (cluster.known) byId.set(cluster.known.id, cluster);
      for (const one of [name, cluster.name]) {
        if (known.has(keyOf(one))) continue;
        known.set(keyOf(one), partsOf(one));
        for (const word of partsOf(one)) put(word, cluster);
        put(solid(one), cluster);
        solids.set(cluster, (solids.get(cluster) ?? new Set()).add(solid(one)));
        for (const short of initialsOf(one)) put(`=${short}`, cluster);
      }
    },
    candidates(name, known) {
      const found = new Set<Cluster>();
      const there = known ? byId.get(known.id) : undefined;
      if (there) found.add(there);
      // a short name stands wholly in the long one, so its first word finds it; an acronym finds it by initials, and the reverse
      const keys = [partsOf(name)[0] ?? '', solid(name), `=${keyOf(name)}`, ...initialsOf(name)];
      for (const key of keys) for (const cluster of byWord.get(key) ?? []) found.add(cluster);
      return found;
    },
    of: (cluster) => [...(names.get(cluster)?.values() ?? [])],
    has: (cluster, name) =>
      names.get(cluster)?.has(keyOf(name)) === true || solids.get(cluster)?.has(solid(name)) === true,
    known: ({ id }) => byId.get(id),
  };
}
