// Reads a batch of articles to one graph; a bad article never stops the others. What comes back can travel between threads.
import { type DatelineError, StageError } from '../core/errors';
import type { Article, Graph, Reading } from '../core/model';
import type { Outcome, Pipeline } from '../core/pipeline';
import { mergeAll } from '../graph';

/** Why an article of a batch is not in its graph. */
export interface Unread {
  /** Where it stands in the batch. */
  readonly at: number;
  readonly stage: string;
  /** One line. */
  readonly reason: string;
}

export interface Counts {
  readonly sentences: number;
  readonly claims: number;
  /** With what one end does alone. */
  readonly relations: number;
  /** By code: NO_DATE 3. */
  readonly issues: ReadonlyMap<string, number>;
}

export interface Read {
  /** Of all that were read. */
  readonly graph: Graph;
  readonly unread: readonly Unread[];
  readonly counts: Counts;
  /** Seconds by stage. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** Who reads batches: in this thread, in others, in other processes. */
export interface Readers {
  /** How many batches are read side by side. */
  readonly size: number;
  /** Never throws for what an article holds. */
  read(articles: readonly Article[]): Promise<Read>;
  close(): Promise<void>;
}

export const oneLine = (error: DatelineError): string => error.message.replace(/\s*\n\s*/g, ' ');

interface Drawn {
  readonly reading: Reading;
  readonly graph: Graph;
}

/** A reading that contradicts itself fails alone. */
function drawn(outcome: Outcome<Reading>, build: (reading: Reading) => Graph): Outcome<Drawn> {
  if (!outcome.ok) return outcome;
  const { doc } = outcome;
  try {
    return { ok: true, doc: { reading: doc, graph: build(doc) } };
  } catch (cause) {
    return { ok: false, error: new StageError('build', doc.id, cause) };
  }
}

/** Numbers of several, by name. */
export function sum(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [name, value] of map) all.set(name, (all.get(name) ?? 0) + value);
  return all;
}

const total = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((n, one) => n + of(one), 0);

const counted = (readings: readonly Reading[]): Counts => ({
  sentences: total(readings, ({ sentences }) => sentences.length),
  claims: total(readings, ({ claims }) => claims.length),
  relations: total(readings, ({ relations, deeds }) => relations.length + deeds.length),
  issues: sum(readings.flatMap(({ issues }) => issues.map(({ code }) => new Map([[code, 1]])))),
});

/** Several batches as one; where each stands in the whole is said. */
export const joined = (parts: readonly { readonly from: number; readonly read: Read }[]): Read => ({
  graph: mergeAll(parts.map(({ read }) => read.graph)),
  unread: parts.flatMap(({ from, read }) => read.unread.map((one) => ({ ...one, at: one.at + from }))),
  counts: {
    sentences: total(parts, ({ read }) => read.counts.sentences),
    claims: total(parts, ({ read }) => read.counts.claims),
    relations: total(parts, ({ read }) => read.counts.relations),
    issues: sum(parts.map(({ read }) => read.counts.issues)),
  },
  seconds: sum(parts.map(({ read }) => read.seconds)),
});

/** Readers of this thread. */
export const readHere = (reader: Pipeline<Article, Reading>, build: (reading: Reading) => Graph): Readers => ({
  size: 1,
  read: async (articles) => {
    const seconds = new Map<string, number>();
    const outcomes = await reader.run(articles, (stage, _docs, ms) => seconds.set(stage, ms / 1000));
    const began = performance.now();
    const all = outcomes.map((outcome) => drawn(outcome, build));
    const done = all.flatMap((one) => (one.ok ? [one.doc] : []));
    const graph = mergeAll(done.map((one) => one.graph));
    seconds.set('build', (performance.now() - began) / 1000);
    const unread = all.flatMap((one, at): readonly Unread[] =>
      one.ok ? [] : [{ at, stage: one.error.stage, reason: oneLine(one.error) }],
    );
    return { graph, unread, counts: counted(done.map(({ reading }) => reading)), seconds };
  },
  close: async () => undefined,
});
