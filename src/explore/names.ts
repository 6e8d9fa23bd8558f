// Finds entities by name: whole, by its beginning, or with a wrong letter. The index is filled once, in the background.
import MiniSearch from 'minisearch';
import type { Row } from '../store';
import type { EntityRef, Found } from './api';
import { byId, count, text, texts, typeIn } from './cells';
import type { Ask } from './scripts';

const PAGE = 25_000;
/** Indexed between two looks at other work. */
const CHUNK = 500;
const ALIASES = 10;

interface Doc extends EntityRef {
  readonly aliases: readonly string[];
  readonly articles: number;
}

export interface Names {
  /** All is indexed. */
  ready(): boolean;
  /** Best first. @param types of entities; undefined: any */
  find(query: string, types: readonly EntityRef['type'][] | undefined, limit: number): readonly Found[];
  /** Reads all names; again where it failed. @throws StoreError */
  fill(): Promise<void>;
}

/** "Erdoğan" → "erdogan". */
const folded = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

const docOf = (row: Row, articles: number): Doc => ({
  ...{ id: text(row['id']), name: text(row['name']), type: typeIn(row['labels']) },
  ...{ aliases: texts(row['aliases']).filter((alias) => alias !== row['name']), articles },
});

/** The alias that has more of the words found than the name has. */
function aliasOf({ name, aliases }: Doc, terms: readonly string[]): string | null {
  const hits = (one: string): number => terms.filter((term) => folded(one).includes(term)).length;
  const [best] = [...aliases].sort((a, b) => hits(b) - hits(a) || a.length - b.length);
  return best !== undefined && hits(best) > hits(name) ? best : null;
}

const index = (): MiniSearch<Doc> =>
  new MiniSearch<Doc>({
    fields: ['name', 'aliases'],
    extractField: (doc, field) => (field === 'id' ? doc.id : field === 'name' ? doc.name : doc.aliases.join(' ')),
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      maxFuzzy: 2,
      boost: { name: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });

export function namesOf(ask: Ask): Names {
  const docs = new Map<string, Doc>();
  const mini = index();
  let all = false;
  const read = async (after: string): Promise<string | null> => {
    const rows = await ask('entities-page', { after, limit: PAGE });
    const own = rows.filter((row) => row['canonical'] === null && !docs.has(text(row['id'])));
    const articles = byId(await ask('articles-of-entities', { ids: own.map((row) => text(row['id'])) }));
    const added = own.map((row) => docOf(row, count(articles.get(text(row['id']))?.[0]?.['articles'])));
    for (const doc of added) docs.set(doc.id, doc);
    await mini.addAllAsync(added, { chunkSize: CHUNK });
    return rows.length < PAGE ? null : text(rows.at(-1)?.['id']);
  };
  return {
    ready: () => all,
    fill: async () => {
      for (let after: string | null = ''; after !== null; ) after = await read(after);
      all = true;
    },
    find: (query, types, limit) => {
      const options = {
        filter: ({ id }: { readonly id: unknown }) =>
          types === undefined || types.includes(docs.get(String(id))?.type ?? null),
        boostDocument: (id: unknown) => 1 + Math.log10(1 + (docs.get(String(id))?.articles ?? 0)),
      };
      const whole = mini.search(query, { ...options, combineWith: 'AND' });
      const results = whole.length > 0 ? whole : mini.search(query, options);
      return results.slice(0, limit).flatMap(({ id, score, terms }) => {
        const doc = docs.get(String(id));
        if (!doc) return [];
        return { ...doc, aliases: doc.aliases.slice(0, ALIASES), alias: aliasOf(doc, terms), score };
      });
    },
  };
}
