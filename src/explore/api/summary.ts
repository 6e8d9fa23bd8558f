// What stands in the graph: counts, outlets, types, days, so that filters can be offered; and what a search finds.
import { z } from 'zod';
import { Count, Day, type Fixed, Id, TypeOfEntity } from './parts';
import { TypeCount } from './statement';

export const Summary = z.object({
  store: z.object({ kind: z.enum(['embedded', 'neo4j']), place: z.string().describe('without any password') }),
  version: z.string().describe('of Dateline'),
  ready: z.boolean().describe('false while the search index is filled and things are counted: ask again in a second'),
  counts: z.object({
    articles: Count,
    sentences: Count,
    entities: Count,
    facts: Count,
    claims: Count,
    happenings: Count,
  }),
  entityTypes: z.array(z.object({ type: TypeOfEntity, count: Count })).describe('most first, likewise below'),
  relations: z.array(TypeCount).describe('types of facts between two entities that the graph has'),
  stances: z.array(TypeCount).describe('stances of claims that the graph has'),
  outlets: z.array(z.object({ id: Id, name: z.string(), articles: Count })).describe('at most 500'),
  dates: z.object({ from: Day, to: Day }).nullable().describe('of publication; null where no article has one'),
});
export type Summary = Fixed<z.infer<typeof Summary>>;

export const Found = z.object({
  id: Id,
  name: z.string(),
  type: TypeOfEntity.nullable(),
  alias: z.string().nullable().describe('the alias that was found, where it was not the name'),
  aliases: z.array(z.string()).describe('at most ten'),
  articles: Count.describe('that name it'),
  score: z.number(),
});
export type Found = Fixed<z.infer<typeof Found>>;

export const SearchAnswer = z.object({
  query: z.string(),
  ready: z.boolean().describe('false while the index is filled: names may be missing, and ranks be rough'),
  items: z.array(Found).describe('best first'),
});
export type SearchAnswer = Fixed<z.infer<typeof SearchAnswer>>;
