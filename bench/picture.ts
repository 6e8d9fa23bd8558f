// ts-node bench/picture.ts STORE "NAME" | dot -Tsvg > docs/graph.svg: the contested facts of somebody, with claims, sentences and outlets, as Graphviz.
import { openStore } from '../src/store';
import type { Row } from '../src/store/store';

const CYPHER = `
MATCH (f:Fact)-[:OBJECT]->(o:Entity {name: $name})
MATCH (f)-[:SUBJECT]->(s:Entity)
MATCH (f)<-[y:ASSERTS]-(c:Claim)-[:BY]->(e:Entity)
MATCH (c)-[:EVIDENCED_BY]->(t:Sentence)<-[:HAS_SENTENCE]-(a:Article)<-[:PUBLISHED]-(p:Outlet)
RETURN DISTINCT s.name AS subject, f.type AS type, o.name AS object, f.id AS fact, y.polarity AS polarity, c.id AS claim, c.stance AS stance,
       e.name AS speaker, t.id AS sentence, t.text AS text, a.published AS day, p.name AS outlet
ORDER BY fact, claim, sentence`;

const text = (row: Row, key: string): string => String(row[key] ?? '');
const wrap = (words: string, width: number): string =>
  words
    .replace(/"/g, "'")
    .replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\\n')
    .trim();
const COLOURS = {
  entity: '#dbe9f6',
  fact: '#fde0c5',
  claim: '#e3f1d8',
  sentence: '#f4f4f4',
  outlet: '#ece3f4',
} as const;

/** Lines of DOT for one row; lines that repeat are written once by the caller. */
function draw(row: Row): readonly string[] {
  const node = (id: string, label: string, kind: keyof typeof COLOURS, shape = 'ellipse'): string =>
    `"${id}" [label="${label}" fillcolor="${COLOURS[kind]}" shape=${shape}]`;
  const edge = (from: string, to: string, label: string, style = 'solid'): string =>
    `"${from}" -> "${to}" [label="${label}" style=${style}]`;
  const [subject, object, speaker, outlet] = ['subject', 'object', 'speaker', 'outlet'].map((key) => text(row, key));
  const [fact, claim, sentence] = ['fact', 'claim', 'sentence'].map((key) => text(row, key));
  if (!subject || !object || !speaker || !outlet || !fact || !claim || !sentence) return [];
  const denies = text(row, 'polarity') === 'negated';
  return [
    node(subject, subject, 'entity'),
    node(object, object, 'entity'),
    node(speaker, speaker, 'entity'),
    node(outlet, outlet, 'outlet'),
    node(fact, `Fact\\n${text(row, 'type')}`, 'fact', 'box'),
    node(claim, 'Claim', 'claim', 'box'),
    node(sentence, `${text(row, 'day')}\\n${wrap(text(row, 'text'), 34)}`, 'sentence', 'note'),
    edge(fact, subject, 'SUBJECT'),
    edge(fact, object, 'OBJECT'),
    edge(speaker, claim, text(row, 'stance')),
    edge(claim, fact, `ASSERTS\\n${denies ? 'negated' : 'asserted'}`, denies ? 'dashed' : 'solid'),
    edge(claim, sentence, 'EVIDENCED_BY'),
    edge(outlet, sentence, 'PUBLISHED … HAS_SENTENCE'),
  ];
}

async function main(): Promise<void> {
  const [url = './dateline-demo.graph', name = 'Sergei Skripal'] = process.argv.slice(2);
  const store = await openStore(url, process.env);
  const rows = await store.query(CYPHER, { name });
  await store.close();
  const body = [...new Set(rows.flatMap(draw))].join('\n  ');
  process.stdout.write(`digraph {
  graph [rankdir=LR bgcolor=white pad=0.2 nodesep=0.35 ranksep=0.7]
  node [style=filled color="#888888" fontname="Helvetica" fontsize=11]
  edge [color="#666666" fontname="Helvetica" fontsize=9]
  ${body}
}
`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
