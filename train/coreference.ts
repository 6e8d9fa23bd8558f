// ts-node train/coreference.ts GOLD [FILE]: trains the scorer of src/entities on the part of GUM that may feed shipped weights; writes data/coreference.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Mentioned } from '../src/core/model';
import { DATA } from '../src/data/file';
import { loadKit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { resolve } from '../src/entities';
import { bestOf, type Choose, weighing } from '../src/entities/choose';
import type { Cluster, Seen } from '../src/entities/scene';
import type { Feature } from '../src/entities/scorer';
import { mention } from '../src/mentions';
import { modelReader } from '../src/text';
import { type Example, train } from './ranker';

/** Genres of GUM without a licence for this, or none stated, are left out; so are the documents of facts.dev.jsonl. */
const GUM_CLEAN = ['news', 'interview', 'bio', 'voyage', 'academic', 'court'];
/** Features seen less often are neither learnt nor shipped: what ships is vocabulary, not text. */
const SEEN = 5;

const Gold = z.object({
  id: z.string(),
  genre: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ start: z.number(), end: z.number(), cluster: z.number(), head: z.tuple([z.number(), z.number()]) })),
});
type Gold = z.infer<typeof Gold>;

const [gold = '', out = join(DATA, 'coreference.json')] = process.argv.slice(2);
const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const linesOf = (name: string): readonly unknown[] =>
  readFileSync(join(gold, name), 'utf8').split('\n').filter(Boolean).map((line): unknown => JSON.parse(line));

function training(): readonly Gold[] {
  const ids = linesOf('facts.dev.jsonl').map((line) => z.object({ id: z.string() }).parse(line).id);
  const inFacts = new Set(ids.map((id) => `GUM_${id.replace('gum/', '').replaceAll('/', '_')}`));
  return linesOf('ner.gum.train.jsonl').map((line) => Gold.parse(line)).filter(({ id, genre }) => GUM_CLEAN.includes(genre) && !inFacts.has(id));
}

/** The gold cluster of a mention, by its head word; null where the gold has none. */
function goldOf({ mentions }: Gold): (seen: Seen) => number | null {
  return ({ mention, sentence }) => {
    const head = sentence.tokens[mention.head];
    const fits = mentions.filter((one) => head && one.head[0] <= head.start && head.end <= one.head[1]);
    const width = (one: Gold['mentions'][number]): number => Math.abs(one.start - mention.start) + Math.abs(one.end - mention.end);
    return fits.toSorted((a, b) => width(a) - width(b))[0]?.cluster ?? null;
  };
}

/** The gold cluster that most mentions of a cluster before this one have. */
function majority(cluster: Cluster, seen: Seen, of: (seen: Seen) => number | null): number | null {
  const votes = new Map<number, number>();
  for (const one of cluster.seen) {
    const vote = one.order < seen.order ? of(one) : null;
    if (vote !== null) votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Logged {
  readonly doc: string;
  readonly choices: readonly (readonly Feature[])[];
  /** Which choices are right; the first choice is "none". */
  readonly right: readonly number[];
}

/** Notes what a choice saw and what would have been right; the rules choose. */
function logging(doc: Gold, log: Logged[]): Choose {
  const of = goldOf(doc);
  return (scene, seen, proposals) => {
    const weighed = weighing(scene, seen, proposals);
    if (weighed) {
      const own = of(seen);
      const right = weighed.found.flatMap(({ cluster }, i) => (own !== null && majority(cluster, seen, of) === own ? [i + 1] : []));
      log.push({ doc: doc.id, choices: [weighed.none, ...weighed.features], right: right.length > 0 ? right : [0] });
    }
    return bestOf(seen, proposals);
  };
}

/** Features by number, those seen often enough. */
function vocabulary(logged: readonly Logged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { choices } of logged)
    for (const choice of choices) for (const [name] of choice) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SEEN).map(([name]) => name);
  return new Map(kept.toSorted().map((name, i) => [name, i]));
}

const encode = (logged: readonly Logged[], index: ReadonlyMap<string, number>): readonly Example[] =>
  logged.map(({ doc, choices, right }) => ({
    doc,
    right,
    choices: choices.map((choice) => choice.flatMap(([name, value]): [number, number][] => (index.has(name) ? [[index.get(name) ?? 0, value]] : []))),
  }));

async function main(): Promise<void> {
  const kit = loadKit();
  const docs = training();
  const articles: readonly Article[] = docs.map(({ id, text }) => ({ id, text, title: null, published: null, outlet: null, url: null }));
  const parsed = await modelReader(kit, loadReaderModel()).parse(articles);
  const mentioned: readonly Mentioned[] = parsed.map(mention(kit));
  const all: Logged[] = [];
  mentioned.forEach((doc, i) => {
    const one = docs[i];
    if (one) resolve(kit, logging(one, all))(doc);
  });
  const index = vocabulary(all);
  say(`${docs.length} documents, ${all.length} choices, ${index.size} features`);
  const { rows, ...net } = train(encode(all, index), index.size, say);
  const lines = [...index].flatMap(([name, i]) => (rows[i]?.some((one) => one !== 0) ? [`  ${JSON.stringify(name)}: ${JSON.stringify(rows[i])}`] : []));
  const source = 'Trained by train/coreference.ts on GUM news, interview, bio, voyage, academic, court (CC BY 4.0): figures and words seen often, no text.';
  const reason = 'Whom a nominal or pronoun means, or nobody named so far: features are explained in src/entities/features.ts, what was tried in train/README.md.';
  const head = JSON.stringify({ source, reason, ...net }, null, 1).slice(0, -2);
  writeFileSync(out, `${head},\n "features": {\n${lines.join(',\n')}\n }\n}\n`);
  process.exit(0);
}

void main();
