// GET /api/search: entities by name, alias or id.
import type { Row } from '../../store';
import { type Found, NoQuery, SearchAnswer, SearchQuery } from '../api';
import { mapOf, text, texts, typeIn } from '../cells';
import type { Desk } from '../desk';
import { route } from '../route';

const foundIn = (node: Row, score: number): Found => ({
  ...{ id: text(node['id']), name: text(node['name']), type: typeIn(node['_labels'] ?? node['labels']) },
  ...{ alias: null, aliases: texts(node['aliases']).slice(0, 10), articles: 0, score },
});

/** By whole words of the store's own index: until the index of names is filled. */
async function byWords({ store }: Desk, q: string, limit: number): Promise<readonly Found[]> {
  const rows = await store.search('names', q, limit);
  return rows.map((row) => foundIn(mapOf(row['node']), typeof row['score'] === 'number' ? row['score'] : 0));
}

export const search = route({
  ...{ path: '/search', name: 'search', summary: 'entities by name or alias, its beginning, or nearly so' },
  ...{ params: NoQuery, query: SearchQuery, answer: SearchAnswer },
  give: async (desk, _, { q, type, limit }) => {
    const ready = desk.names.ready();
    const fits = (one: Found): boolean => type === undefined || (one.type !== null && type.includes(one.type));
    const query = q.trim();
    if (query === '') return { query: q, ready, items: [] };
    const byId = query.includes(':') ? await desk.ask('entity', { id: query }) : [];
    const indexed = desk.names.find(query, type, limit);
    const words = ready ? [] : await byWords(desk, query, limit);
    const all = [...byId.map((row) => foundIn(row, Number.MAX_SAFE_INTEGER)), ...indexed, ...words].filter(fits);
    const items = [...new Map(all.toReversed().map((one) => [one.id, one])).values()].reverse();
    return { query: q, ready, items: items.slice(0, limit) };
  },
});
