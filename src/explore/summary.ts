// What the graph holds, counted in the background and remembered: the first page must not wait for it.
import type { Row } from '../store';
import type { Summary } from './api';
import { TypeOfEntity } from './api';
import { count, text } from './cells';
import { type Labels, labelOf } from './labels';
import type { Ask } from './scripts';

export type Counts = Omit<Summary, 'store' | 'version' | 'ready'>;

export interface Counted {
  /** What is counted so far; null before anything is. */
  now(): Counts | null;
  /** @throws StoreError */
  again(): Promise<void>;
}

const NONE: Counts['counts'] = { articles: 0, sentences: 0, entities: 0, facts: 0, claims: 0, happenings: 0 };
export const NOTHING: Counts = {
  ...{ counts: NONE, entityTypes: [], relations: [], stances: [], outlets: [], dates: null },
};

const typeCounts = (rows: readonly Row[], labels: Labels): Counts['relations'] =>
  rows.map((row) => {
    const type = text(row['type']);
    return { type, label: labelOf(labels, type), count: count(row['count']) };
  });

async function counts(ask: Ask): Promise<Counts['counts']> {
  const one = async (what: keyof Counts['counts']): Promise<[string, number]> => [
    what,
    count((await ask(`count-${what}`, {}))[0]?.['count']),
  ];
  const [articles, sentences, entities, facts, claims, happenings] = await Promise.all(
    (['articles', 'sentences', 'entities', 'facts', 'claims', 'happenings'] as const).map(one),
  );
  const number = (pair: readonly [string, number] | undefined): number => pair?.[1] ?? 0;
  return {
    ...{ articles: number(articles), sentences: number(sentences), entities: number(entities) },
    ...{ facts: number(facts), claims: number(claims), happenings: number(happenings) },
  };
}

async function counted(ask: Ask, labels: Labels): Promise<Counts> {
  const [facts, claims, types, outlets, [dates]] = await Promise.all([
    ask('types-of-facts', {}),
    ask('types-of-claims', {}),
    ask('types-of-entities', {}),
    ask('outlets', {}),
    ask('dates', {}),
  ]);
  const [from, to] = [text(dates?.['first']), text(dates?.['last'])];
  return {
    counts: await counts(ask),
    entityTypes: types.flatMap((row) => {
      const type = TypeOfEntity.safeParse(row['type']);
      return type.success ? [{ type: type.data, count: count(row['count']) }] : [];
    }),
    relations: typeCounts(facts, labels),
    stances: typeCounts(claims, labels),
    outlets: outlets.map((row) => ({ id: text(row['id']), name: text(row['name']), articles: count(row['articles']) })),
    dates: from === '' ? null : { from, to },
  };
}

export function countedOf(ask: Ask, labels: Labels): Counted {
  let last: Counts | null = null;
  return {
    now: () => last,
    again: async () => {
      last = await counted(ask, labels);
    },
  };
}
