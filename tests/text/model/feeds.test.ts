// A batch as the network's inputs, written out by hand.
import { feedsOf } from '../../../src/text/model/feeds';

const sentences = [
  { pieces: [[11], [12, 13]], shapes: [3, 5], features: [1, 0], dateline: 0 },
  { pieces: [[21]], shapes: [8], features: [0], dateline: 0 },
];
const [first, second] = [
  { sentence: 0, from: 0, to: 2, length: 5 },
  { sentence: 1, from: 0, to: 1, length: 3 },
];

test('[text/model/feeds] rows apart: pieces between [CLS] and [SEP], the root before its words, shorter rows filled with zeros', () => {
  const feeds = feedsOf([[first], [second]], sentences);
  expect([feeds.rows, feeds.pieces, feeds.words]).toEqual([2, 5, 3]);
  expect([...feeds.ids]).toEqual([101, 11, 12, 13, 102, 101, 21, 102, 0, 0]);
  expect([...feeds.shapes]).toEqual([0, 3, 5, 5, 0, 0, 8, 0, 0, 0]);
  expect([...feeds.features]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...feeds.places]).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 0, 0]);
  expect([...feeds.sentences]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  expect([...feeds.first]).toEqual([0, 1, 2, 0, 1, 0]);
  expect([...feeds.last]).toEqual([0, 1, 3, 0, 1, 0]);
  expect([...feeds.owners]).toEqual([1, 1, 1, 1, 1, 0]);
});

test('[text/model/feeds] two windows in one row are told apart by number, and places begin again', () => {
  const feeds = feedsOf([[first, second]], sentences);
  expect([...feeds.ids]).toEqual([101, 11, 12, 13, 102, 101, 21, 102]);
  expect([...feeds.places]).toEqual([0, 1, 2, 3, 4, 0, 1, 2]);
  expect([...feeds.sentences]).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
  expect([...feeds.first]).toEqual([0, 1, 2, 5, 6]);
  expect([...feeds.last]).toEqual([0, 1, 3, 5, 6]);
  expect([...feeds.owners]).toEqual([1, 1, 1, 2, 2]);
  expect(feeds.roots.map(({ row, root }) => [row, root])).toEqual([
    [0, 0],
    [0, 3],
  ]);
});

test('[text/model/feeds] a window in the middle of a sentence counts its own words from 0', () => {
  const long = { pieces: [[11], [12], [13, 14]], shapes: [3, 5, 6], features: [0, 0, 2], dateline: 0 };
  const feeds = feedsOf([[{ sentence: 0, from: 1, to: 3, length: 5 }]], [long]);
  expect([...feeds.ids]).toEqual([101, 12, 13, 14, 102]);
  expect([...feeds.features]).toEqual([0, 0, 2, 2, 0]);
  expect([...feeds.first]).toEqual([0, 1, 2]);
  expect([...feeds.last]).toEqual([0, 1, 3]);
});
