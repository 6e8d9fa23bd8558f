// What came of a run: what was read, passed over, written, and how long each stage took.

import type { Counts } from './read';
import { sum } from './read';

interface Written {
  readonly added: number;
  readonly known: number;
}

export interface Report<Settlement> {
  readonly began: Date;
  readonly seconds: number;
  /** Read and, but for a dry run, in the store. */
  readonly articles: number;
  /** Passed over: they were in the store. */
  readonly passed: number;
  readonly failed: number;
  /** Their input had only a summary or the beginning of them. */
  readonly partial: number;
  /** Came under an id that the store had with another text, and took its place. */
  readonly changed: number;
  readonly sentences: number;
  /** Each counted once, however many articles name it. */
  readonly entities: number;
  readonly claims: number;
  /** With what one end does alone. */
  readonly relations: number;
  /** By code: NO_DATE 3. */
  readonly issues: ReadonlyMap<string, number>;
  /** Null in a dry run. */
  readonly nodes: Written | null;
  readonly edges: Written | null;
  /** Null where nothing was to be settled. */
  readonly settlement: Settlement | null;
  /** Seconds of work by stage, over all workers. */
  readonly stages: ReadonlyMap<string, number>;
  /** The most memory that the process held until then, its threads included: megabytes of 2^20 bytes. */
  readonly peakMemory: number;
  /** It was told to stop: the rest waits for the next run. */
  readonly stopped: boolean;
}

export interface Tally {
  articles: number;
  passed: number;
  failed: number;
  partial: number;
  changed: number;
  counts: Counts;
  readonly nodes: { added: number; known: number };
  readonly edges: { added: number; known: number };
  /** Raw ids that articles named whose text gave way to another. */
  readonly gone: Set<string>;
  stages: ReadonlyMap<string, number>;
}

export const newTally = (): Tally => ({
  ...{ articles: 0, passed: 0, failed: 0, partial: 0, changed: 0, stages: new Map() },
  counts: { sentences: 0, claims: 0, relations: 0, issues: new Map() },
  ...{ nodes: { added: 0, known: 0 }, edges: { added: 0, known: 0 }, gone: new Set() },
});

export function addCounts(tally: Tally, { sentences, claims, relations, issues }: Counts): void {
  const before = tally.counts;
  tally.counts = {
    sentences: before.sentences + sentences,
    claims: before.claims + claims,
    relations: before.relations + relations,
    issues: sum([before.issues, issues]),
  };
}

export function addSeconds(tally: Tally, seconds: ReadonlyMap<string, number>): void {
  tally.stages = sum([tally.stages, seconds]);
}

/** As JSON: maps as objects. */
export const plainReport = <S>(report: Report<S>): Readonly<Record<string, unknown>> => ({
  ...report,
  issues: Object.fromEntries(report.issues),
  stages: Object.fromEntries([...report.stages].map(([stage, seconds]) => [stage, Math.round(seconds * 1000) / 1000])),
});
