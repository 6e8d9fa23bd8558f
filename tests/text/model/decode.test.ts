// From the network's numbers to tags, heads and names, on scores written by hand.
import { decode, type Scores } from '../../../src/text/model/decode';

const model = {
  labels: {
    tags: ['NOUN|NN', 'VERB|VBD'],
    lemmas: ['l0'],
    relations: ['root', 'nsubj', 'obj'],
    names: ['O', 'B-PERSON', 'I-PERSON'],
  },
  temperature: { name: 1, arc: 1 },
};

/** "Putin met Merkel" in a batch whose longest row has four words; the row before it is filled with 9. */
const row = 1;
const words = 4;
function scores(): Scores {
  const arcs = new Float32Array(2 * words * 5).fill(9);
  const relations = new Int32Array(2 * words * 5);
  const names = new Float32Array(2 * words * 3).fill(9);
  const heads = [2, 0, 2];
  for (let word = 0; word < 3; word++) {
    for (let head = 0; head < 5; head++) arcs[(words + word) * 5 + head] = head === heads[word] ? 4 : 0;
    relations[(words + word) * 5 + (heads[word] ?? 0)] = [1, 0, 2][word] ?? 0;
    for (let label = 0; label < 3; label++) names[(words + word) * 3 + label] = label === [1, 0, 1][word] ? 5 : 0;
  }
  return { words, tags: Int32Array.of(9, 9, 9, 9, 0, 1, 0, 9), lemmas: new Int32Array(8), arcs, relations, names };
}

const found = decode(scores(), row, 3, model);

test('[text/model/decode] reads its own row and no more of it than the sentence has words', () => {
  expect(found.tags).toEqual([0, 1, 0]);
  expect(found.heads).toEqual([1, -1, 1]);
});

test('[text/model/decode] the relation is that of the chosen head', () => {
  expect(found.relations.map((relation) => model.labels.relations[relation])).toEqual(['nsubj', 'root', 'obj']);
});

test('[text/model/decode] certainty is the head’s share among all heads that the word could have', () => {
  const share = Math.exp(4) / (Math.exp(4) + 2);
  expect(found.certainty[0]).toBeCloseTo(share, 5);
});

test('[text/model/decode] a higher temperature is humbler, and changes no choice', () => {
  const humble = decode(scores(), row, 3, { ...model, temperature: { name: 2, arc: 2 } });
  expect(humble.heads).toEqual(found.heads);
  expect(humble.certainty[0]).toBeLessThan(found.certainty[0] ?? 0);
  expect(humble.names[0]?.score).toBeLessThan(found.names[0]?.score ?? 0);
});

test('[text/model/decode] names are spans of words', () => {
  expect(found.names.map(({ first, last, type }) => [first, last, type])).toEqual([
    [0, 0, 'PERSON'],
    [2, 2, 'PERSON'],
  ]);
});
