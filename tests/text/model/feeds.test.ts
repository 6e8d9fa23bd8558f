// A batch as the network's inputs, written out by hand.
import { feedsOf } from '../../../src/text/model/feeds';

test('[text/model/feeds] pieces between [CLS] and [SEP], shorter rows filled with zeros', () => {
  const sentences = [
    { pieces: [[11], [12, 13]], shapes: [3, 5], features: [1, 0], dateline: 0 },
    { pieces: [[21]], shapes: [8], features: [0], dateline: 0 },
  ];
  const windows = [
    { sentence: 0, from: 0, to: 2, length: 5 },
    { sentence: 1, from: 0, to: 1, length: 3 },
  ];
  const feeds = feedsOf(windows, sentences);
  expect([feeds.rows, feeds.pieces, feeds.words]).toEqual([2, 5, 2]);
  expect([...feeds.ids]).toEqual([101, 11, 12, 13, 102, 101, 21, 102, 0, 0]);
  expect([...feeds.shapes]).toEqual([0, 3, 5, 5, 0, 0, 8, 0, 0, 0]);
  expect([...feeds.features]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...feeds.first]).toEqual([1, 2, 1, 0]);
  expect([...feeds.last]).toEqual([1, 3, 1, 0]);
});

test('[text/model/feeds] a window in the middle of a sentence counts its own words from 0', () => {
  const long = { pieces: [[11], [12], [13, 14]], shapes: [3, 5, 6], features: [0, 0, 2], dateline: 0 };
  const feeds = feedsOf([{ sentence: 0, from: 1, to: 3, length: 5 }], [long]);
  expect([...feeds.ids]).toEqual([101, 12, 13, 14, 102]);
  expect([...feeds.features]).toEqual([0, 0, 2, 2, 0]);
  expect([...feeds.first]).toEqual([1, 2]);
  expect([...feeds.last]).toEqual([1, 3]);
});
