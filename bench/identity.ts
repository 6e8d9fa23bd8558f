// npm run bench:identity [-- --write --wrong]: pairs of articles from tests/fixtures, read end to end: does the same name mean the same, across articles?
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogueOf } from '../src/catalogue';
import type { Appearance, Article, Graph, Profile, Reading } from '../src/core/model';
import { ENTITY_TYPES } from '../src/core/model';
import { type Kit, loadKit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { shown } from '../src/entities';
import { build, canonicalIn, judge, mergeAll } from '../src/graph';
import { apartOf, identify, type Knowledge, knowledgeOf } from '../src/identity';
import { reader } from '../src/read';
import { modelReader } from '../src/text';

const Side = z.strictObject({ text: z.string(), date: z.string(), mention: z.string() });
const Pair = z.strictObject({
  ...{ id: z.string(), kind: z.string(), same: z.boolean(), a: Side, b: Side, why: z.string() },
});
export type Pair = z.infer<typeof Pair>;

const ACCURACY = join(__dirname, '..', 'docs', 'ACCURACY.md');
const FIXTURES = join(__dirname, '..', 'tests', 'fixtures');

const SETS = ['news', 'test', 'dev'] as const;

/** The pairs of one set; tests/fixtures/identity.md says what the sets are. */
export const pairsOf = (set: string): readonly Pair[] =>
  readFileSync(join(FIXTURES, `identity.${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Pair.parse(JSON.parse(line)));

const articleOf = (id: string, { text, date }: Pair['a']): Article => ({
  ...{ id, text, title: null, published: date, outlet: null, url: null },
});

/** The entity that a mention is linked to: one of its very words, else the nearest around them. */
function meant({ text, mentions, links }: Reading, words: string): string | null {
  const start = text.indexOf(words);
  const end = start + words.length;
  const around = mentions.filter((one) => one.form !== 'predicate' && one.start < end && start < one.end);
  const far = (one: { readonly start: number; readonly end: number }) =>
    Math.abs(one.start - start) + Math.abs(one.end - end);
  for (const one of around.toSorted((a, b) => far(a) - far(b))) {
    const link = links.find(({ mention }) => mention === one.id);
    if (link) return link.entity;
  }
  // a title right before a name is part of how he is called: "German Chancellor Angela Merkel"
  const next = mentions.find((one) => one.form === 'name' && one.start > end && one.start <= end + 2);
  return links.find(({ mention }) => mention === next?.id)?.entity ?? null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Profiles as a store gives them. */
function profilesIn({ nodes, edges }: Graph): readonly Profile[] {
  const found = new Map<string, Profile>();
  for (const { type, to, props } of edges.values()) {
    if (type !== 'APPEARS_IN') continue;
    const id = text(props['entity']);
    const kind = ENTITY_TYPES.find((known) => known === props['type']) ?? 'Organization';
    const gender = props['gender'] === 'm' || props['gender'] === 'f' ? props['gender'] : null;
    const one: Appearance = {
      ...{ article: to, published: text(nodes.get(to)?.props['published']) || null, names: texts(props['aliases']) },
      ...{ roles: texts(props['roles']), near: texts(props['near']), gender },
    };
    const there = found.get(id);
    const appearances = [...(there?.appearances ?? []), one];
    found.set(id, { id, type: kind, name: text(props['name']), known: props['known'] === true, appearances });
  }
  return [...found.values()];
}

/** Whether two readings' mentions are one, by all that a build would do with the two articles. */
async function isSame(pair: Pair, a: Reading, b: Reading, kit: Kit, know: Knowledge): Promise<boolean> {
  const [one, other] = [meant(a, pair.a.mention), meant(b, pair.b.mention)];
  if (one === null || other === null) return false;
  const graph = mergeAll([a, b].map((reading) => build(shown(reading), catalogueOf(kit))));
  const profiles = new Map(profilesIn(graph).map((profile) => [profile.id, profile]));
  const own = profiles.get(one);
  if (one === other) return own === undefined || apartOf(own, know).length === 0;
  const heads = [...profiles.values()].map((profile) => ({
    ...profile,
    names: [...new Set(profile.appearances.flatMap(({ names }) => names))].sort(),
  }));
  const judged = await identify(heads, async (ids) => ids.flatMap((id) => profiles.get(id) ?? []), know);
  const canonical = canonicalIn(judge(graph, judged));
  return canonical(one, a.id) === canonical(other, b.id);
}

export interface Judged {
  readonly pair: Pair;
  readonly said: boolean;
}

/** Judges all pairs of one set. */
export async function judged(set: string): Promise<readonly Judged[]> {
  const kit = loadKit();
  const know = knowledgeOf(kit);
  const pairs = pairsOf(set);
  const articles = pairs.flatMap((pair) => [articleOf(`${pair.id}-a`, pair.a), articleOf(`${pair.id}-b`, pair.b)]);
  const readings = new Map<string, Reading>();
  for (const outcome of await reader(kit, modelReader(kit, loadReaderModel(), 0)).run(articles)) {
    if (!outcome.ok) throw outcome.error;
    readings.set(outcome.doc.id, outcome.doc);
  }
  const all: Judged[] = [];
  for (const pair of pairs) {
    const [a, b] = [readings.get(`${pair.id}-a`), readings.get(`${pair.id}-b`)];
    if (a && b) all.push({ pair, said: await isSame(pair, a, b, kit, know) });
  }
  return all;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of "same", 0 to 1. */
export function scoreOf(all: readonly Judged[]): Score {
  const right = all.filter(({ pair, said }) => said && pair.same).length;
  const said = all.filter((one) => one.said).length;
  const same = all.filter(({ pair }) => pair.same).length;
  return { precision: said === 0 ? 1 : right / said, recall: same === 0 ? 1 : right / same };
}

const percent = (share: number): string => (100 * share).toFixed(1);
const HEAD = '| | pairs | P | R |\n| --- | --- | --- | --- |';

/** A row for the whole set, and one for each kind. */
function rowsOf(set: string, all: readonly Judged[]): readonly string[] {
  const row = (name: string, some: readonly Judged[]): string => {
    const { precision, recall } = scoreOf(some);
    return `| ${name} | ${some.length} | ${percent(precision)} | ${percent(recall)} |`;
  };
  const kinds = [...new Set(all.map(({ pair }) => pair.kind))];
  return [
    row(`**${set}**`, all),
    ...kinds.map((kind) =>
      row(
        kind,
        all.filter(({ pair }) => pair.kind === kind),
      ),
    ),
  ];
}

/** What went wrong. */
const wrongOf = (all: readonly Judged[]): readonly string[] =>
  all
    .filter(({ pair, said }) => said !== pair.same)
    .map(
      ({ pair: { id, same, a, b, why } }) => `${same ? 'missed' : 'wrong '} ${id}: ${a.mention} / ${b.mention}: ${why}`,
    );

async function main(): Promise<void> {
  const rows: string[] = [];
  for (const set of SETS) {
    const all = await judged(set);
    rows.push(...rowsOf(set, all));
    if (process.argv.includes('--wrong')) process.stdout.write(`${wrongOf(all).join('\n')}\n`);
  }
  const table = [HEAD, ...rows].join('\n');
  process.stdout.write(`${table}\n`);
  if (!process.argv.includes('--write')) return;
  const doc = readFileSync(ACCURACY, 'utf8');
  writeFileSync(ACCURACY, doc.replace(/(?<=<!-- identity -->\n)[\s\S]*?(?=<!-- end identity -->)/, `${table}\n`));
}

if (require.main === module) void main();
