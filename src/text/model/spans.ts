// Names from the reader model's scores for B-, I- and O labels: the best legal row of labels, and how sure it is of each.

/** How well a label (index into the labels) suits a word; any real numbers, before softmax. */
export type LabelScores = (word: number, label: number) => number;

/** Words first … last of a sentence, both included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * Spans in order, without overlap. Labels like "O", "B-PERSON", "I-PERSON" in any order; an I- stands only after B- or I-
 * of its type. The score is the geometric mean, over the words, of the probability of the type, B- and I- together:
 * where one name ends and the next begins is another question than what they are. A temperature above 1 makes it humbler.
 */
export function nameSpans(
  scores: LabelScores,
  words: number,
  labels: readonly string[],
  temperature = 1,
): readonly NameSpan[] {
  const row = bestLabels(scores, words, labels).map((label) => labels[label] ?? 'O');
  const spans: NameSpan[] = [];
  for (let first = 0; first < words; first++) {
    const type = typeOf(row[first]);
    if (type === null) continue;
    let last = first;
    while (row[last + 1] === `I-${type}`) last++;
    const sum = Array.from({ length: last - first + 1 }, (_, i) =>
      typeLogProbability(scores, first + i, labels, type, temperature),
    ).reduce((a, b) => a + b, 0);
    spans.push({ first, last, type, score: Math.min(1, Math.exp(sum / (last - first + 1))) });
    first = last;
  }
  return spans;
}

const typeOf = (label = 'O'): string | null => (/^[BI]-/.test(label) ? label.slice(2) : null);

function typeLogProbability(
  scores: LabelScores,
  word: number,
  labels: readonly string[],
  type: string,
  temperature: number,
): number {
  const logits = labels.map((_, label) => scores(word, label) / temperature);
  const highest = Math.max(...logits);
  const share = logits.map((logit) => Math.exp(logit - highest));
  const all = share.reduce((a, b) => a + b, 0);
  return Math.log(share.reduce((sum, part, label) => (typeOf(labels[label]) === type ? sum + part : sum), 0) / all);
}

/** Viterbi: the legal row of labels with the highest sum of scores, as indices into the labels. */
function bestLabels(scores: LabelScores, words: number, labels: readonly string[]): readonly number[] {
  if (words === 0) return [];
  // What an I- may follow; none: any label may.
  const allowed = labels.map((label) =>
    label.startsWith('I-')
      ? [`B${label.slice(1)}`, label].map((one) => labels.indexOf(one)).filter((i) => i >= 0)
      : null,
  );
  let sums = labels.map((_, label) => (allowed[label] ? Number.NEGATIVE_INFINITY : scores(0, label)));
  const back: number[][] = [];
  for (let word = 1; word < words; word++) {
    const before = sums;
    const best = highest(before, [...labels.keys()]);
    const from = allowed.map((some) => (some ? highest(before, some) : best));
    sums = from.map((previous, label) => (before[previous] ?? Number.NEGATIVE_INFINITY) + scores(word, label));
    back.push(from);
  }
  const row = [highest(sums, [...labels.keys()])];
  for (const from of back.toReversed()) row.push(from[row.at(-1) ?? 0] ?? 0);
  return row.reverse();
}

/** The first of the labels with the highest sum. */
function highest(sums: readonly number[], among: readonly number[]): number {
  return among.reduce((best, label) => ((sums[label] ?? 0) > (sums[best] ?? 0) ? label : best), among[0] ?? 0);
}
