// ts-node train/boundaries.ts GOLD [FILE]: trains where sentences end on the corpora that may feed shipped weights; writes data/boundaries.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadAbbreviations } from '../src/data/abbreviations';
import type { Boundaries } from '../src/data/boundaries';
import { DATA } from '../src/data/file';
import { hash, keyOf, templateOf } from '../src/text/boundaries';
import { type ConlluDoc, readConllu } from '../src/text/conllu';
import { gapsOf, styleOf, VALUES } from '../src/text/gaps';
import { kinds } from '../src/text/kinds';
import { paragraphs, sentenceSplitter } from '../src/text/sentences';
import { tokenizer } from '../src/text/tokens';

/** Genres of GUM without a licence for this, or none stated, are left out; so are the documents of facts.dev.jsonl. */
const GUM_CLEAN = ['news', 'interview', 'bio', 'voyage', 'academic', 'court'];
/** Combinations of what src/text/gaps.ts knows of a gap. */
const TEMPLATES = `
space; k0; k1; k0 k1; k-1 k0; k-1 k0 k1; k0 k1 k2; k-1 k0 k1 k2; k-2 k-1 k0 k1; k1 k2 k3; k0 k1 k2 k3;
w0; w1; w-1; w2; w0 k1; k0 w1; w-1 k0; w-1 k0 k1; k0 k1 w2; w0 w1; w-1 w0; w1 w2; k0 w1 k2; k0 w1 w2; w-1 w0 k1; w0 k1 k2; k-1 k0 w1;
space k0; space k0 k1; since k0; since k0 k1; left k1; left k0 k1; left since k0; ahead k1; ahead k0 k1; ahead left; inside k0; inside k0 k1;
style k0 k1; style k0 w1; plain k0 k1; plain since k1; plain k0 w1; plain ahead k0 k1; run; run k0 k1; run left; same; same k0 k1;
first k0 k1; first k1 k2; opening k0; opening k1; inside ahead k0; prose k0; prose k0 k1; prose plain k0 k1; prose k0 w1`
  .split(';')
  .map((name) => templateOf(name.trim()));
/** Words and combinations seen less often are neither learnt nor shipped: what ships is vocabulary, not text. */
const SEEN = 5;
const PASSES = 8;
const RATE = 0.15;
/** What draws each weight towards 0 as it is learnt. */
const DRAW = 0.005;
/** How many features ship: those that move most are learnt again without the others. */
const KEPT = 14_500;
/** Weights ship as integers. */
const SCALE = 20;

const [gold = '', out = join(DATA, 'boundaries.json')] = process.argv.slice(2);
const abbreviations = loadAbbreviations();
const tokenize = tokenizer(abbreviations);
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const docsOf = (name: string): readonly ConlluDoc[] => {
  const path = join(gold, 'ud', `${name}.conllu`);
  return readConllu(readFileSync(path, 'utf8'), path);
};

/** The documents to learn from. */
function training(): readonly ConlluDoc[] {
  const lines = readFileSync(join(gold, 'facts.dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const ids = lines.map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
  const inFacts = new Set(ids.map((id) => `GUM_${id.replace('gum/', '').replaceAll('/', '_')}`));
  const isClean = ({ article: { id } }: ConlluDoc): boolean => GUM_CLEAN.includes(id.split('_')[1] ?? '') && !inFacts.has(id) && !ids.includes(id);
  return [...docsOf('ewt.train'), ...docsOf('gum.train').filter(isClean)];
}

const often = (forms: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= SEEN).map(([form]) => form);
};

/** Calls back for each gap with what is known of it. */
function eachGap(docs: readonly ConlluDoc[], words: readonly string[], visit: (values: Int32Array, isBoundary: boolean) => void): void {
  const kindOf = kinds(abbreviations, { words });
  for (const { article, sentences } of docs) {
    const ends = new Set(sentences.map(({ end }) => end));
    const style = styleOf(article.text);
    for (const span of paragraphs(article.text)) {
      const paragraph = tokenize(article.text, span);
      const gaps = gapsOf(paragraph, kindOf, style);
      let first = 0;
      for (let next = 1; next < paragraph.length; next++) {
        const isBoundary = ends.has(paragraph[next - 1]?.end ?? -1);
        visit(gaps.values(next, first), isBoundary);
        if (isBoundary) first = next;
      }
    }
  }
}

interface Gap {
  /** Numbers of its features. */
  readonly features: Int32Array;
  readonly isBoundary: boolean;
}

interface Features {
  readonly gaps: readonly Gap[];
  /** Template and values of each feature. */
  readonly names: readonly (readonly [string, string])[];
}

/** Features seen often enough, whose values all have a name: kinds, sizes, words seen often. */
function featuresOf(docs: readonly ConlluDoc[], words: readonly string[], vocabulary: readonly string[]): Features {
  const spelling = new Map([...VALUES, ...kinds(abbreviations, { words }).names, ...vocabulary].map((name) => [hash(name), name]));
  // First a rough count by the last bits of each key, so that only the frequent ones are held.
  const counts = new Uint8Array(2 ** 24);
  eachGap(docs, words, (values) => {
    for (const template of TEMPLATES) {
      const at = keyOf(template, values) & 0xffffff;
      if ((counts[at] ?? 0) < SEEN) counts[at] = (counts[at] ?? 0) + 1;
    }
  });
  const ids = new Map<number, number>();
  const names: (readonly [string, string])[] = [];
  const gaps: Gap[] = [];
  eachGap(docs, words, (values, isBoundary) => {
    const features: number[] = [];
    for (const template of TEMPLATES) {
      const key = keyOf(template, values);
      if ((counts[key & 0xffffff] ?? 0) < SEEN) continue;
      let id = ids.get(key);
      if (id === undefined) {
        const parts = template.atoms.map((atom) => spelling.get(values[atom] ?? 0));
        id = parts.includes(undefined) ? -1 : names.push([template.name, parts.join(' ')]) - 1;
        ids.set(key, id);
      }
      if (id >= 0) features.push(id);
    }
    gaps.push({ features: Int32Array.from(features), isBoundary });
  });
  return { gaps, names };
}

/** Numbers between 0 and 1, always the same ones. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

interface Learnt {
  readonly weights: Float64Array;
  /** How much each feature was moved: sums of squared slopes. */
  readonly squares: Float64Array;
}

/** Logistic regression by Adagrad; weights are the mean of those after the later passes. */
function learn({ gaps, names }: Features): Learnt {
  const [weights, squares] = [new Float64Array(names.length), new Float64Array(names.length).fill(1e-2)];
  const mean = new Float64Array(names.length);
  const next = random(7);
  const order = gaps.map((_, i) => i);
  for (let pass = 1; pass <= PASSES; pass++) {
    shuffle(order, next);
    let loss = 0;
    for (const at of order) {
      const gap = gaps[at];
      if (!gap) continue;
      let sum = 0;
      for (const id of gap.features) sum += weights[id] ?? 0;
      const odds = 1 / (1 + Math.exp(-sum));
      loss -= Math.log(Math.max(1e-9, gap.isBoundary ? odds : 1 - odds));
      const slope = odds - (gap.isBoundary ? 1 : 0);
      if (Math.abs(slope) < 2e-3) continue;
      for (const id of gap.features) {
        const weight = weights[id] ?? 0;
        const square = (squares[id] ?? 0) + slope * slope;
        squares[id] = square;
        const rate = RATE / Math.sqrt(square);
        const moved = weight - rate * slope;
        weights[id] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * DRAW);
      }
    }
    if (pass > PASSES / 2) for (const [id, weight] of weights.entries()) mean[id] = (mean[id] ?? 0) + weight / Math.floor((PASSES + 1) / 2);
    say(`pass ${pass}: loss ${(loss / gaps.length).toFixed(5)}`);
  }
  return { weights: mean, squares };
}

/** The features that matter: heavy ones of which the learning had to speak often. */
function select({ gaps, names }: Features, { weights, squares }: Learnt): Features {
  const worth = names.map((_, id) => Math.abs(weights[id] ?? 0) * Math.sqrt(squares[id] ?? 0));
  const least = worth.toSorted((a, b) => b - a)[KEPT] ?? 0;
  const numbers = new Map<number, number>();
  const kept = names.filter((_, id) => (worth[id] ?? 0) > least && numbers.set(id, numbers.size).size > 0);
  return {
    names: kept,
    gaps: gaps.map(({ features, isBoundary }) => ({
      features: Int32Array.from([...features].flatMap((id) => numbers.get(id) ?? [])),
      isBoundary,
    })),
  };
}

/** What ships: weights as integers by template and values. */
function modelOf({ names }: Features, { weights: learnt }: Learnt, words: readonly string[]): Boundaries {
  const weights: Record<string, Record<string, number>> = Object.fromEntries(TEMPLATES.map(({ name }) => [name, {}]));
  for (const [id, [template, values]] of names.entries()) {
    const weight = Math.round((learnt[id] ?? 0) * SCALE);
    const ofTemplate = weights[template];
    if (ofTemplate && weight !== 0) ofTemplate[values] = weight;
  }
  return {
    source: 'Trained by train/boundaries.ts on UD English EWT (CC BY-SA 4.0) and GUM news, interview, bio, voyage, academic, court (CC BY 4.0): figures and words seen often, no text.',
    reason: 'k0 k1: kinds of the words before and after a gap, w0 w1: the words; the other names are explained in src/text/boundaries.ts.',
    threshold: 2,
    caution: 35,
    words: words.toSorted(),
    weights,
  };
}

/** F1 of sentences, in percent. */
function measure(docs: readonly ConlluDoc[], boundaries: Boundaries): string {
  const split = sentenceSplitter({ abbreviations, boundaries }, tokenize);
  let [wanted, found, right] = [0, 0, 0];
  for (const { article, sentences } of docs) {
    const keys = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
    const read = split(article.text);
    wanted += keys.size;
    found += read.length;
    right += read.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
  }
  return ((200 * right) / (wanted + found)).toFixed(2);
}

function main(): void {
  const docs = training();
  const forms = docs.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words.map(({ form }) => form)));
  const words = often(forms.filter((form) => /^\p{Ll}{2,}$/u.test(form)));
  const features = featuresOf(docs, words, often(forms.map((form) => form.toLowerCase())).filter((form) => !/\s/.test(form)));
  say(`${features.gaps.length} gaps, ${features.names.length} features`);
  const kept = select(features, learn(features));
  const model = modelOf(kept, learn(kept), words);
  const json = `${JSON.stringify(model)}\n`;
  writeFileSync(out, json);
  say(`${out}: ${json.length} characters`);
  const [ewt, gum] = [docsOf('ewt.dev'), docsOf('gum.dev')];
  for (const caution of [0, 35])
    say(`caution ${caution}: sentences F1 ewt.dev ${measure(ewt, { ...model, caution })}, gum.dev ${measure(gum, { ...model, caution })}`);
}

main();
