// A shortest way from one entity to another over facts, searched from both ends, each step with its facts.
import { around, type Known, type Tie } from './around';
import type { Desk } from './desk';
import type { Narrow } from './filter';

/** Entities of which one step goes on; the best supported first. */
const WIDE = 300;
/** Facts kept for a step. */
const FACTS = 10;

/** How an entity was reached: from whom, by which facts. */
interface Reached {
  readonly via: string | null;
  readonly facts: readonly Tie[];
}

interface Search {
  readonly reached: Map<string, Reached>;
  frontier: readonly string[];
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly string[];
}

export interface Way {
  /** Null where none was found. */
  readonly steps: readonly Step[] | null;
  readonly known: ReadonlyMap<string, Known>;
  readonly truncated: boolean;
}

const begin = (id: string): Search => ({ reached: new Map([[id, { via: null, facts: [] }]]), frontier: [id] });

const support = (ties: readonly Tie[]): number => ties.reduce((sum, tie) => sum + tie.support, 0);

/** Of each entity that is new, the one before that most support joins it to. */
function stepped(search: Search, ties: readonly Tie[]): ReadonlyMap<string, Reached> {
  const front = new Set(search.frontier);
  const pairs = new Map<string, Map<string, Tie[]>>();
  for (const tie of ties)
    for (const [via, id] of [[tie.from, tie.to] as const, [tie.to, tie.from] as const]) {
      if (!front.has(via) || search.reached.has(id)) continue;
      const before = pairs.get(id) ?? new Map<string, Tie[]>();
      pairs.set(id, before.set(via, [...(before.get(via) ?? []), tie]));
    }
  return new Map(
    [...pairs].map(([id, before]): [string, Reached] => {
      const [best] = [...before].sort((a, b) => support(b[1]) - support(a[1]) || (a[0] < b[0] ? -1 : 1));
      return [id, { via: best?.[0] ?? null, facts: best?.[1] ?? [] }];
    }),
  );
}

function back(search: Search, from: string): readonly { readonly id: string; readonly reached: Reached }[] {
  const way: { readonly id: string; readonly reached: Reached }[] = [];
  for (let id: string | null = from; id !== null; ) {
    const reached = search.reached.get(id);
    if (!reached) break;
    if (reached.via !== null) way.push({ id, reached });
    id = reached.via;
  }
  return way;
}

const best = (ties: readonly Tie[]): readonly string[] =>
  [
    ...new Map(
      [...ties].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1)).map(({ id }) => [id, id]),
    ).keys(),
  ].slice(0, FACTS);

function joined(one: Search, other: Search, meeting: string): readonly Step[] {
  const there = back(one, meeting)
    .map(({ id, reached }) => ({ from: reached.via ?? id, to: id, facts: best(reached.facts) }))
    .reverse();
  const onward = back(other, meeting).map(({ id, reached }) => ({
    ...{ from: id, to: reached.via ?? id, facts: best(reached.facts) },
  }));
  return [...there, ...onward];
}

/** @param most steps at most @throws StoreError */
export async function wayBetween(desk: Desk, from: string, to: string, narrow: Narrow, most: number): Promise<Way> {
  const [one, other] = [begin(from), begin(to)];
  const known = new Map<string, Known>();
  let truncated = false;
  for (let steps = 0; steps < most && one.frontier.length > 0 && other.frontier.length > 0; steps++) {
    const [search, opposite] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
    const found = await around(desk, search.frontier, { ...narrow, kind: ['fact'] });
    for (const [id, ref] of found.known) known.set(id, ref);
    const next = stepped(search, found.ties);
    for (const [id, reached] of next) search.reached.set(id, reached);
    const meetings = [...next].filter(([id]) => opposite.reached.has(id));
    const [meeting] = meetings.sort((a, b) => support(b[1].facts) - support(a[1].facts) || (a[0] < b[0] ? -1 : 1));
    if (meeting) return { steps: joined(one, other, meeting[0]), known, truncated };
    const wide = [...next].sort((a, b) => support(b[1].facts) - support(a[1].facts));
    truncated ||= found.truncated || wide.length > WIDE;
    search.frontier = wide.slice(0, WIDE).map(([id]) => id);
  }
  return { steps: null, known, truncated };
}
