// What the proposers look at: mentions with their grammar, and the clusters that stand so far.
import { firstWhere } from '../core/bisect';
import type { EntityType, Mention, Mentioned, Sentence, Span } from '../core/model';
import type { Tree } from '../core/tree';
import type { Known } from '../data/gazetteer';
import type { Knowledge } from './knowledge';

export type Gender = 'm' | 'f' | null;

/** A mention with its place in the grammar of its sentence. */
export interface Seen {
  readonly mention: Mention;
  /** Position in reading order. */
  readonly order: number;
  readonly text: string;
  readonly sentence: Sentence;
  readonly tree: Tree;
  /** Lemma of the head, lower case; two words where they are one noun. */
  readonly noun: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly subject: boolean;
  /** Words before the head, lower case, without determiners. */
  readonly modifiers: ReadonlySet<string>;
  /** The quotation it stands in: its index, -1 for none. */
  readonly quote: number;
}

/** Headed by a common noun, whether it refers or says something. */
export const isNoun = ({ mention }: Seen): boolean => mention.form === 'nominal' || mention.form === 'predicate';

/** Somebody's office or description: "Israeli Prime Minister" → prime minister of Israel. */
export interface Role {
  readonly noun: string;
  readonly title: string | null;
  /** Ids of the states or organizations that it belongs to. */
  readonly of: readonly string[];
  readonly modifiers: ReadonlySet<string>;
}

/** Mentions taken to be one entity. The list grows while the article is read. */
export interface Cluster {
  readonly index: number;
  type: EntityType;
  known: Known | null;
  name: string;
  named: boolean;
  gender: Gender;
  plural: boolean;
  readonly nouns: Set<string>;
  readonly modifiers: Set<string>;
  readonly roles: Role[];
  readonly seen: Seen[];
}

/** One proposer's opinion: this mention means these clusters (several for a plural). */
export interface Proposal {
  readonly clusters: readonly Cluster[];
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/** Those who speak and are spoken to without a name. */
export interface Voices {
  /** Who says "I" here, opened where nobody did so far. */
  speaker(seen: Seen): Cluster;
  /** Whom "you" means here. */
  addressee(seen: Seen): Cluster;
  /** Those for whom "we" stands where nobody knows better. */
  company(seen: Seen): Cluster;
}

export interface Scene {
  readonly doc: Mentioned;
  readonly know: Knowledge;
  readonly all: readonly Seen[];
  readonly bySentence: readonly (readonly Seen[])[];
  readonly clusters: Cluster[];
  /** Mention id → clusters. */
  readonly of: Map<string, readonly Cluster[]>;
  readonly quotes: readonly Span[];
  readonly persons: ReadonlySet<Cluster>;
  /** Clusters called by this noun, or with it in their name. */
  byNoun(noun: string): readonly Cluster[];
  /** Keeps the indexes up to date. */
  note(clusters: readonly Cluster[], seen: Seen): void;
  /** The cluster of a state of the Kit, opened where the article did not name it. */
  stateOf(id: string): Cluster | null;
  /** Who speaks in a quotation, as far as that is linked by now. */
  speakerOf(quote: number): Cluster | null;
  readonly voices: Voices;
}

export type Proposer = (seen: Seen, scene: Scene) => readonly Proposal[];

export const clusterOf = (scene: Scene, seen: Seen): Cluster | null => scene.of.get(seen.mention.id)?.[0] ?? null;

/** How many mentions of a cluster stand before this place in reading order. */
export const countBefore = ({ seen }: Cluster, order: number): number => firstWhere(seen, (one) => one.order >= order);

/** The latest mention of a cluster before this one; null where there is none. */
export const lastBefore = (cluster: Cluster, seen: Seen): Seen | null =>
  cluster.seen[countBefore(cluster, seen.order) - 1] ?? null;

/** The mentions of a cluster in one sentence. */
export const inSentence = (scene: Scene, cluster: Cluster, sentence: number): readonly Seen[] =>
  (scene.bySentence[sentence] ?? []).filter(({ mention }) => scene.of.get(mention.id)?.includes(cluster));

/** Clusters mentioned in this sentence before the mention, or in the `window` sentences before, the latest first. */
export function recent(scene: Scene, seen: Seen, window: number): readonly Cluster[] {
  const found = new Set<Cluster>();
  for (let at = seen.sentence.index; at >= Math.max(0, seen.sentence.index - window); at--) {
    for (const other of (scene.bySentence[at] ?? []).toReversed()) {
      if (other.order >= seen.order) continue;
      for (const cluster of scene.of.get(other.mention.id) ?? []) found.add(cluster);
    }
  }
  return [...found];
}
