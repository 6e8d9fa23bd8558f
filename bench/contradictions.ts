// npm run bench:contradictions [-- --write --wrong]: pairs of articles of tests/fixtures, built into a graph of their own: what contradicts, what repeats what?
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogueOf } from '../src/catalogue';
import type { Article, Reading } from '../src/core/model';
import { type Kit, loadKit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { shown } from '../src/entities';
import { build, mergeAll } from '../src/graph';
import { reader } from '../src/read';
import { settle } from '../src/settle';
import { openStore } from '../src/store';
import { modelReader } from '../src/text';

const Side = z.strictObject({ text: z.string(), date: z.string(), outlet: z.string(), title: z.string().optional() });
const Words = z.strictObject({ a: z.string(), b: z.string() });
const Pair = z.strictObject({
  ...{ id: z.string(), kind: z.string(), a: Side, b: Side, said: Words, why: z.string() },
  link: z.enum(['CONTRADICTS', 'REPEATS']).nullable(),
  also: z.array(Words).optional(),
});
export type Pair = z.infer<typeof Pair>;
type Type = 'CONTRADICTS' | 'REPEATS';
export const TYPES: readonly Type[] = ['CONTRADICTS', 'REPEATS'];
export const SETS = ['dev', 'test', 'held'] as const;

/** The pairs of one set; tests/fixtures/contradictions.md says what the sets are. */
export const pairsOf = (set: string): readonly Pair[] =>
  readFileSync(join(__dirname, '..', 'tests', 'fixtures', `contradictions.${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Pair.parse(JSON.parse(line)));

const articleOf = (id: string, { text, date, outlet, title }: Pair['a']): Article => ({
  ...{ id, text, title: title ?? null, published: date, outlet, url: null },
});

/** A claim at one end of a link, as an article reports it. */
interface End {
  readonly article: string;
  /** Offsets of its cue. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
interface Edge {
  readonly type: Type;
  readonly ends: readonly [End, End];
  readonly reason: string;
}

const ENDS = `MATCH (x:Claim)-[r:CONTRADICTS|REPEATS]->(y:Claim)
MATCH (x)-[v:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
MATCH (y)-[w:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(b:Article)
RETURN type(r) AS type, r.reason AS reason, a.id AS a, b.id AS b, v.cueStart AS aStart, v.cueEnd AS aEnd, w.cueStart AS bStart, w.cueEnd AS bEnd,
       x.text AS x, y.text AS y`;

/** The same words of the same speaker are one claim, with two reports: a repetition without an edge. */
const TWICE = `MATCH (x:Claim)-[v:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
MATCH (x)-[w:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(b:Article)
WHERE a.id < b.id
RETURN 'REPEATS' AS type, 'one claim, two reports' AS reason, a.id AS a, b.id AS b, v.cueStart AS aStart, v.cueEnd AS aEnd,
       w.cueStart AS bStart, w.cueEnd AS bEnd, x.text AS x, x.text AS y`;

/** All links between the two articles, by all that a build does with them. */
async function linksOf(readings: readonly Reading[], kit: Kit): Promise<readonly Edge[]> {
  const store = await openStore('memory:', {});
  try {
    await store.prepare();
    const graph = mergeAll(readings.map((reading) => build(shown(reading), catalogueOf(kit))));
    await store.merge(graph);
    await settle(store, kit);
    return [...(await store.query(ENDS)), ...(await store.query(TWICE))].flatMap((row): readonly Edge[] => {
      const type = TYPES.find((known) => known === row['type']);
      const end = (side: 'a' | 'b', text: string): End => ({
        article: String(row[side]),
        from: Number(row[`${side}Start`]),
        to: Number(row[`${side}End`]),
        text: String(row[text]),
      });
      return type && row['a'] !== row['b']
        ? [{ type, ends: [end('a', 'x'), end('b', 'y')], reason: String(row['reason']) }]
        : [];
    });
  } finally {
    await store.close();
  }
}

/** Whether a claim is the one that the pair means: its cue or speaker stands in the words, or a claim around it does. */
function isMeant(reading: Reading, end: End, words: string): boolean {
  const start = reading.text.indexOf(words);
  const claim = reading.claims.find(({ cue }) => cue.start === end.from && cue.end === end.to);
  const spans = claim ? [claim.cue, ...(claim.source ?? [])] : [{ start: end.from, end: end.to }];
  if (spans.some((span) => span.start < start + words.length && start < span.end)) return true;
  const around = reading.claims.find(({ id }) => id === claim?.inside);
  return around !== undefined && isMeant(reading, { ...end, from: around.cue.start, to: around.cue.end }, words);
}

/** Same words of both articles are linked: another report of the very claim that is meant ("A said, citing B"). */
const isBeside = (one: Edge, other: Edge): boolean =>
  one.ends.every((end, i) => end.article === other.ends[i]?.article && end.text === other.ends[i]?.text);

export interface Judged {
  readonly pair: Pair;
  /** By type: found where it was wanted, and links that nobody wanted. */
  readonly hit: boolean;
  readonly wrong: Readonly<Record<Type, readonly Edge[]>>;
}

async function judgedPair(pair: Pair, a: Reading, b: Reading, kit: Kit): Promise<Judged> {
  const found = await linksOf([a, b], kit);
  const all = [pair.said, ...(pair.also ?? [])];
  const right = found.filter(({ type, ends }) => {
    const [one, other] = ends[0].article === a.id ? ends : [ends[1], ends[0]];
    return type === pair.link && all.some((words) => isMeant(a, one, words.a) && isMeant(b, other, words.b));
  });
  const wrongOf = (type: Type) =>
    found.filter((edge) => edge.type === type && !right.some((good) => good === edge || isBeside(good, edge)));
  return { pair, hit: right.length > 0, wrong: { CONTRADICTS: wrongOf('CONTRADICTS'), REPEATS: wrongOf('REPEATS') } };
}

/** Builds and judges the pairs of one set. @param most no more than the first of them */
export async function judged(set: string, most = Number.POSITIVE_INFINITY): Promise<readonly Judged[]> {
  const kit = loadKit();
  const pairs = pairsOf(set).slice(0, most);
  const articles = pairs.flatMap((pair) => [articleOf(`${pair.id}/a`, pair.a), articleOf(`${pair.id}/b`, pair.b)]);
  const readings = new Map<string, Reading>();
  for (const outcome of await reader(kit, modelReader(kit, loadReaderModel())).run(articles)) {
    if (!outcome.ok) throw outcome.error;
    readings.set(outcome.doc.id, outcome.doc);
  }
  const all: Judged[] = [];
  for (const pair of pairs) {
    const [a, b] = [readings.get(`${pair.id}/a`), readings.get(`${pair.id}/b`)];
    if (a && b) all.push(await judgedPair(pair, a, b, kit));
  }
  return all;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly wanted: number;
}

/** Precision and recall of one type, 0 to 1: pairs that have a link that was wanted, or one that was not. */
export function scored(all: readonly Judged[], type: Type): Score {
  const wanted = all.filter(({ pair }) => pair.link === type);
  const hits = wanted.filter(({ hit }) => hit).length;
  const wrong = all.filter((one) => one.wrong[type].length > 0).length;
  return {
    precision: hits / Math.max(1, hits + wrong),
    recall: hits / Math.max(1, wanted.length),
    wanted: wanted.length,
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);

function report(set: string, all: readonly Judged[], wrong: boolean): string {
  const lines = TYPES.map((type) => {
    const { precision, recall, wanted } = scored(all, type);
    return `${set.padEnd(5)} ${type.padEnd(11)} P ${percent(precision)} R ${percent(recall)} (${wanted} of ${all.length} pairs have one)`;
  });
  const faults = all.flatMap(({ pair, hit, wrong: links }) => [
    ...(pair.link !== null && !hit ? [`  missed ${pair.id} ${pair.kind}: ${pair.why}`] : []),
    ...TYPES.flatMap((type) =>
      links[type].map(
        ({ reason, ends }) => `  wrong ${type} ${pair.id} ${pair.kind}: ${reason} [${ends[0].text}] [${ends[1].text}]`,
      ),
    ),
  ]);
  return [...lines, ...(wrong ? faults : [])].join('\n');
}

const ACCURACY = join(__dirname, '..', 'docs', 'ACCURACY.md');
const HEAD = '| | pairs that have one | P | R |\n| --- | --- | --- | --- |';

const rows = (set: string, all: readonly Judged[]): readonly string[] =>
  TYPES.map((type) => {
    const { precision, recall, wanted } = scored(all, type);
    return `| ${set} ${type} | ${wanted} of ${all.length} | ${percent(precision)} | ${percent(recall)} |`;
  });

async function main(args: readonly string[]): Promise<void> {
  const sets = SETS.filter((set) => args.includes(set) || !SETS.some((one) => args.includes(one)));
  const lines = [HEAD];
  for (const set of sets) {
    const all = await judged(set);
    lines.push(...rows(set, all));
    process.stdout.write(`${report(set, all, args.includes('--wrong'))}\n`);
  }
  if (!args.includes('--write')) return;
  const doc = readFileSync(ACCURACY, 'utf8');
  const table = `${lines.join('\n')}\n`;
  writeFileSync(ACCURACY, doc.replace(/(?<=<!-- contradictions -->\n)[\s\S]*?(?=<!-- end contradictions -->)/, table));
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
