// What the chunker sees of a sentence, and what it makes of it.
import type { Word } from '../tokens';
import type { Tag } from './tags';

export type ChunkKind = 'NP' | 'VP' | 'ADP' | 'CC' | 'MARK' | 'WH' | 'PUNCT' | 'ADJ' | 'ADV' | 'X';

/** Words start to end (exclusive) of a sentence, and the one that stands for them. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Of a verb group: finite ("met"), inf ("to meet"), ing ("meeting"), past ("based"), cop ("was", its predicate follows). */
  readonly form?: 'finite' | 'inf' | 'ing' | 'past' | 'cop';
  readonly passive?: boolean;
}

/** What the chunker sees. `persons`: the index of a person's name's last word, by that of its first. */
export interface Line {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly persons: ReadonlyMap<number, number>;
}
