// A graph with odd words in every place, and each form that a store is written in.
import fc from 'fast-check';
import type { Graph, Node } from '../../src/core/model';
import { cypherScript, ftmLines, gexf, graphml, jsonLd, type Part, partOf, type Tally, tally } from '../../src/export';
import { build, mergeAll } from '../../src/graph';
import { openStore, type Store } from '../../src/store';
import { CATALOGUE, fixtureGraph } from '../fixtures/graph';
import { nasty, nastyReading } from '../fixtures/nasty';

const odd: Node = {
  ...{ id: 'person:x', labels: ['Entity', 'Person'] },
  props: {
    name: ' "Ann", \\n; \n',
    known: false,
    aliases: ['a,b', 'c;d', '"'],
    half: 0.5,
    many: 9007199254740991,
    big: 1e30,
  },
};
/** The same keys, other types. */
const other: Node = {
  id: 'person:y',
  labels: ['Entity', 'Person'],
  props: { name: 'Y', half: 2, many: 'many' },
};
export const graph: Graph = mergeAll([
  fixtureGraph(),
  ...Object.values(nasty).map((text) => build(nastyReading(text), CATALOGUE)),
  { nodes: new Map([odd, other].map((node) => [node.id, node])), edges: new Map() },
]);

export const storeOf = async (content: Graph): Promise<Store> => {
  const store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(content);
  return store;
};
const all = async (pieces: AsyncIterable<string>): Promise<string> => {
  const texts: string[] = [];
  for await (const piece of pieces) texts.push(piece);
  return texts.join('');
};
type Written = (part: Part, counted: Tally, store: Store) => AsyncIterable<string>;
export const FORMS: Readonly<Record<string, Written>> = {
  graphml,
  gexf,
  cypher: cypherScript,
  jsonld: (part, counted) => jsonLd(part, '1.2.3', counted),
  ftm: (part, counted, store) => ftmLines(store, part, counted),
};
export const written = async (store: Store, form: string, part?: Part, counted = tally()): Promise<string> =>
  all((FORMS[form] ?? graphml)(part ?? (await partOf(store, null)), counted, store));

/** Words of all kinds, with what means something to someone put in often. */
export const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '"',
        "'",
        '<&>]]>',
        '\r\n',
        '\t',
        '\\',
        '\\u0041',
        '\u0000',
        '\u0001',
        '\u0085',
        '\u2028',
        '👩‍👩‍👧',
        ' ',
        ';\n',
      ),
    ),
  )
  .map((parts) => parts.join(''));
