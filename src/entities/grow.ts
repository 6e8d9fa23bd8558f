// Makes clusters, and lets them grow by a mention.
import type { EntityType } from '../core/model';
import type { Known } from '../data/gazetteer';
import { type Cluster, countBefore, type Gender, isNoun, type Scene, type Seen } from './scene';

export interface Start {
  readonly type: EntityType;
  readonly name: string;
  readonly known: Known | null;
  readonly named: boolean;
  readonly gender: Gender;
  readonly plural: boolean;
}

/** A new cluster, without mentions yet. */
export function open(scene: Scene, start: Start): Cluster {
  const cluster: Cluster = {
    index: scene.clusters.length,
    ...start,
    nouns: new Set(),
    modifiers: new Set(),
    roles: [],
    seen: [],
  };
  scene.clusters.push(cluster);
  return cluster;
}

/** Takes a mention in; the list stays in reading order. */
export function join(scene: Scene, clusters: readonly Cluster[], seen: Seen): void {
  scene.of.set(seen.mention.id, clusters);
  for (const cluster of clusters) {
    cluster.seen.splice(countBefore(cluster, seen.order), 0, seen);
    if (clusters.length > 1 || !isNoun(seen)) continue;
    cluster.nouns.add(seen.noun);
    for (const word of seen.modifiers) cluster.modifiers.add(word);
  }
}
