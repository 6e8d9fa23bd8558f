// Learns to rank choices: a network with one hidden layer over sparse features, by stochastic gradient descent (Adam). Deterministic.

export interface Example {
  readonly doc: string;
  /** Each choice's features: number, value. */
  readonly choices: readonly (readonly (readonly [number, number])[])[];
  /** The choices that are right; what they have together is to become likely. */
  readonly right: readonly number[];
}

export interface Ranker {
  readonly hidden: number;
  readonly scale: number;
  readonly rows: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly out: readonly number[];
}

const HIDDEN = 16;
const PASSES = 4;
const RATE = 0.003;
/** What draws each weight towards 0 as it is learnt. */
const DECAY = 0.3;
/** Share of the hidden units that sleep in each step. */
const DROP = 0.5;
const SCALE = 1000;

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Weights {
  readonly values: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  constructor(size: number, next: () => number, spread: number) {
    this.values = Float64Array.from({ length: size }, () => (next() * 2 - 1) * spread);
    this.#mean = new Float64Array(size);
    this.#square = new Float64Array(size);
  }
  /** One step of Adam on one weight; weights without a gradient rest. */
  step(i: number, gradient: number, rate: number, time: number): void {
    const m = 0.9 * (this.#mean[i] ?? 0) + 0.1 * gradient;
    const v = 0.999 * (this.#square[i] ?? 0) + 0.001 * gradient * gradient;
    this.#mean[i] = m;
    this.#square[i] = v;
    const value = this.values[i] ?? 0;
    const warm = 1 - 0.999 ** Math.min(time, 5000);
    this.values[i] = value - rate * (m / (Math.sqrt(v / warm) + 1e-8) + DECAY * value);
  }
}

interface Net {
  readonly rows: Weights;
  readonly bias: Weights;
  readonly last: Weights;
}

const exp = (scores: readonly number[]): readonly number[] => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

function hiddenOf({ rows, bias }: Net, choice: Example['choices'][number], mask: readonly number[]): Float64Array {
  const sums = Float64Array.from(bias.values);
  for (const [feature, value] of choice)
    for (let i = 0; i < HIDDEN; i++) sums[i] = (sums[i] ?? 0) + value * (rows.values[feature * HIDDEN + i] ?? 0);
  return sums.map((sum, i) => (sum > 0 ? sum * (mask[i] ?? 1) : 0));
}

const scoreOf = ({ last }: Net, hidden: Float64Array): number => hidden.reduce((sum, one, i) => sum + one * (last.values[i] ?? 0), 0);

function learn(net: Net, { choices, right }: Example, rate: number, time: number, mask: readonly number[]): number {
  const hidden = choices.map((choice) => hiddenOf(net, choice, mask));
  const shares = exp(hidden.map((one) => scoreOf(net, one)));
  const good = right.reduce((sum, i) => sum + (shares[i] ?? 0), 0);
  const rows = new Map<number, Float64Array>();
  const bias = new Float64Array(HIDDEN);
  const last = new Float64Array(HIDDEN);
  choices.forEach((choice, c) => {
    const share = shares[c] ?? 0;
    const wanted = right.includes(c) ? share / Math.max(good, 1e-9) : 0;
    const error = share - wanted;
    if (Math.abs(error) < 1e-5) return;
    const own = hidden[c];
    for (let i = 0; i < HIDDEN; i++) {
      const unit = own?.[i] ?? 0;
      last[i] = (last[i] ?? 0) + error * unit;
      if (unit <= 0) continue;
      const back = error * (net.last.values[i] ?? 0) * (mask[i] ?? 1);
      bias[i] = (bias[i] ?? 0) + back;
      for (const [feature, value] of choice) {
        const row = rows.get(feature) ?? new Float64Array(HIDDEN);
        row[i] = (row[i] ?? 0) + back * value;
        rows.set(feature, row);
      }
    }
  });
  for (const [feature, row] of rows) row.forEach((gradient, i) => net.rows.step(feature * HIDDEN + i, gradient, rate, time));
  bias.forEach((gradient, i) => net.bias.step(i, gradient, rate, time));
  last.forEach((gradient, i) => net.last.step(i, gradient, rate, time));
  return -Math.log(Math.max(good, 1e-9));
}

/** How often the likeliest choice is right. */
function accuracy(net: Net, examples: readonly Example[]): number {
  const all = new Array<number>(HIDDEN).fill(1);
  const right = examples.filter((one) => {
    const scores = one.choices.map((choice) => scoreOf(net, hiddenOf(net, choice, all)));
    return one.right.includes(scores.indexOf(Math.max(...scores)));
  });
  return right.length / Math.max(1, examples.length);
}

function fit(examples: readonly Example[], size: number, watch: (net: Net, pass: number, loss: number) => void): Net {
  const next = random(7);
  const net: Net = { rows: new Weights(size * HIDDEN, next, 0.1), bias: new Weights(HIDDEN, next, 0.1), last: new Weights(HIDDEN, next, 0.5) };
  let time = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const order = examples.map((one) => ({ one, key: next() })).toSorted((a, b) => a.key - b.key);
    const rate = RATE * (1 - pass / PASSES);
    let loss = 0;
    for (const { one } of order) {
      const mask = Array.from({ length: HIDDEN }, () => (next() < DROP ? 0 : 1 / (1 - DROP)));
      loss += learn(net, one, rate, ++time, mask);
    }
    watch(net, pass, loss / examples.length);
  }
  return net;
}

/** Trains on all examples, after a look at how a fifth of the documents comes out when the others teach. */
export function train(examples: readonly Example[], size: number, say: (line: string) => void): Ranker {
  const docs = [...new Set(examples.map(({ doc }) => doc))].toSorted();
  const held = new Set(docs.filter((_, i) => i % 5 === 2));
  const rest = examples.filter(({ doc }) => held.has(doc));
  fit(examples.filter(({ doc }) => !held.has(doc)), size, (net, pass, loss) => {
    say(`  held-out, pass ${pass + 1}: loss ${loss.toFixed(3)}, right ${(100 * accuracy(net, rest)).toFixed(1)}`);
  });
  const net = fit(examples, size, (_, pass, loss) => pass === PASSES - 1 && say(`  all, pass ${pass + 1}: loss ${loss.toFixed(3)}`));
  const whole = (value: number): number => Math.round(value * SCALE);
  return {
    hidden: HIDDEN,
    scale: SCALE,
    rows: Array.from({ length: size }, (_, row) => Array.from(net.rows.values.slice(row * HIDDEN, (row + 1) * HIDDEN), whole)),
    bias: Array.from(net.bias.values, whole),
    out: Array.from(net.last.values, whole),
  };
}
