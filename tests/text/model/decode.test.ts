// From the network's numbers to tags, heads and names, on scores written by hand.
import { decode, type Scores } from '../../../src/text/model/decode';

const model = {
  labels: {
    tags: ['NOUN|NN', 'VERB|VBD'],
    relations: ['root', 'nsubj', 'obj'],
    names: ['O', 'B-PERSON', 'I-PERSON'],
  },
  temperature: { name: 1, arc: 1 },
};

/** "Putin met Merkel" behind another window of two words, in the second row; whatever is not its own is filled with 9. */
const [row, root, width, tries] = [1, 3, 8, 2];
function scores(): Scores {
  const fresh = { arcs: new Float32Array(2 * width * width).fill(9), names: new Float32Array(2 * width * 3).fill(9) };
  const [heads, relations] = [new Int32Array(2 * width * tries).fill(9), new Int32Array(2 * width * tries).fill(9)];
  const tags = new Int32Array(2 * width).fill(9);
  const gold = [2, 0, 2];
  gold.forEach((head, word) => {
    const at = row * width + root + 1 + word;
    for (let other = 0; other < 4; other++) fresh.arcs[at * width + root + other] = other === head ? 4 : 0;
    // The head is the second of those tried.
    heads[at * tries + 1] = root + head;
    relations[at * tries + 1] = [1, 0, 2][word] ?? 0;
    tags[at] = [0, 1, 0][word] ?? 0;
    for (let label = 0; label < 3; label++) fresh.names[at * 3 + label] = label === [1, 0, 1][word] ? 5 : 0;
  });
  return { words: width, tags, heads, relations, ...fresh };
}

const found = decode(scores(), row, root, 3, model);

test('[text/model/decode] reads its own window, and nothing beside it', () => {
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
  const humble = decode(scores(), row, root, 3, { ...model, temperature: { name: 2, arc: 2 } });
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

test('[text/model/decode] a head that was not tried takes the relation of the likeliest one', () => {
  const some = scores();
  const at = (row * width + root + 1) * tries;
  // "Putin": only "Merkel", with "obj", was tried.
  some.heads.set([root + 3, 9], at);
  some.relations.set([2, 9], at);
  expect(decode(some, row, root, 3, model).relations[0]).toBe(2);
});
