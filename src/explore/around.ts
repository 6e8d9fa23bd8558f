// What joins entities: single facts and claims between two, as the store has them around some entities.
import type { Row } from '../store';
import type { NetworkNode } from './api';
import { count, modalityOf, polarityOf, text, textOrNull, typeIn } from './cells';
import type { Desk } from './desk';
import { type Narrow, passes, type Sortable } from './filter';
import { ofOutlet } from './outlet';

/** A fact or claim between two entities: a claim goes from its speaker to whom it is about. */
export interface Tie extends Sortable {
  readonly kind: 'fact' | 'claim';
  readonly from: string;
  readonly to: string;
  readonly symmetric: boolean;
  readonly independent: number;
}

export type Known = Pick<NetworkNode, 'id' | 'name' | 'type'>;

export interface Around {
  readonly ties: readonly Tie[];
  /** Of the other ends. */
  readonly known: ReadonlyMap<string, Known>;
  readonly truncated: boolean;
}

export interface Wanted extends Narrow {
  readonly kind?: readonly ('fact' | 'claim')[] | undefined;
  /** Only what joins them to these; undefined: to any. */
  readonly inside?: readonly string[] | undefined;
}

/** Facts (and claims) looked at in one step, of all entities together. */
const LOOK = 20_000;
const LEAST = 50;

const RANK: Readonly<Record<string, number>> = { SUBJECT: 0, BY: 0, WITH: 1, OBJECT: 2, ABOUT: 2 };

/** From the subject or speaker; between two that merely take part, from the smaller id. */
function isOutward(row: Row): boolean {
  const [own, its] = [RANK[text(row['part'])] ?? 1, RANK[text(row['otherPart'])] ?? 2];
  return own === its ? text(row['one']) < text(row['other']) : own < its;
}

function tieOf(row: Row, kind: Tie['kind']): Tie {
  const [one, other] = [text(row['one']), text(row['other'])];
  const outward = isOutward(row);
  const type = text(row['type']);
  const denial = kind === 'claim' && type === 'DENIED';
  return {
    ...{ kind, id: text(row['id']), type, from: outward ? one : other, to: outward ? other : one },
    ...{ symmetric: row['symmetric'] === true, support: count(row['support']), independent: count(row['independent']) },
    ...{ day: textOrNull(row['day']), reported: textOrNull(row['day']), last: textOrNull(row['last']) },
    polarity: denial ? 'negated' : polarityOf(row['polarity']),
    modality: modalityOf(row['modality']),
  };
}

const knownIn = (row: Row): Known => ({
  ...{ id: text(row['other']), name: text(row['name']), type: typeIn(row['labels']) },
});

async function oneKind(desk: Desk, kind: Tie['kind'], ids: readonly string[], wanted: Wanted): Promise<Around> {
  if (ids.length === 0 || (wanted.kind && !wanted.kind.includes(kind)))
    return { ties: [], known: new Map(), truncated: false };
  const look = Math.max(LEAST, Math.floor(LOOK / ids.length));
  const rows = await desk.ask(`${kind}s-around`, { ids, look, inside: wanted.inside ?? [] });
  const full = new Map<string, Set<string>>();
  for (const row of rows) full.set(text(row['one']), (full.get(text(row['one'])) ?? new Set()).add(text(row['id'])));
  const ties = rows.map((row) => tieOf(row, kind)).filter((tie) => passes(wanted, tie));
  const best = [...ties].sort((a, b) => b.support - a.support);
  const { outlet } = wanted;
  const told = await ofOutlet(desk, `${kind}s-of-outlet`, { list: best, outlet, enough: Number.POSITIVE_INFINITY });
  return {
    ties: told.items,
    known: new Map(rows.map((row) => [text(row['other']), knownIn(row)])),
    truncated: told.truncated || [...full.values()].some(({ size }) => size >= look * 0.9),
  };
}

/** Facts and claims that join these entities to others. @throws StoreError */
export async function around(desk: Desk, ids: readonly string[], wanted: Wanted): Promise<Around> {
  const [facts, claims] = await Promise.all([oneKind(desk, 'fact', ids, wanted), oneKind(desk, 'claim', ids, wanted)]);
  return {
    ties: [...facts.ties, ...claims.ties],
    known: new Map([...facts.known, ...claims.known]),
    truncated: facts.truncated || claims.truncated,
  };
}
