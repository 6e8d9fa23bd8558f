// The network in this thread: one ONNX session that reads a batch of windows at once.
import type { Tensor } from 'onnxruntime-node';
import type { ReaderModel } from '../../data/reader-model';
import type { Batch, Encoded } from './batches';
import { type Analysis, decode, type Scores } from './decode';
import { type Feeds, feedsOf } from './feeds';
import { onnx } from './onnx';

/** Reads one batch: an analysis for each window, row by row. Sentences are found by `Window.sentence`. */
export type Network = (batch: Batch, sentences: readonly Encoded[]) => Promise<readonly Analysis[]>;

const tensors = ({ rows, pieces, words, ...of }: Feeds): Record<string, Tensor> => {
  const { Tensor } = onnx();
  const matrix = (values: Int32Array, columns: number): Tensor => new Tensor('int32', values, [rows, columns]);
  return {
    ids: matrix(of.ids, pieces),
    shapes: matrix(of.shapes, pieces),
    features: matrix(of.features, pieces),
    places: matrix(of.places, pieces),
    sentences: matrix(of.sentences, pieces),
    first: matrix(of.first, words),
    last: matrix(of.last, words),
    owners: matrix(of.owners, words),
  };
};

const integers = (tensor: Tensor | undefined): Int32Array => {
  if (tensor?.data instanceof Int32Array) return tensor.data;
  throw new TypeError(`the reader model gives ${tensor?.type ?? 'nothing'} where integers belong`);
};
const floats = (tensor: Tensor | undefined): Float32Array => {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError(`the reader model gives ${tensor?.type ?? 'nothing'} where scores belong`);
};

/** Opens the model; some tenths of a second. One thread: several sessions use several cores better than one does. */
export async function openNetwork(model: ReaderModel): Promise<Network> {
  const session = await onnx().InferenceSession.create(model.weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // Patterns of memory are for inputs of one size. Numbers next to nothing are slow, and mean nothing here.
    enableMemPattern: false,
    extra: { session: { set_denormal_as_zero: '1' } },
    // Its notes about the machine are no news to a user; errors are thrown.
    logSeverityLevel: 4,
  });
  return async (batch, sentences) => {
    const feeds = feedsOf(batch, sentences);
    const found = await session.run(tensors(feeds));
    const scores: Scores = {
      words: feeds.words,
      tags: integers(found['tags']),
      arcs: floats(found['arcs']),
      heads: integers(found['heads']),
      relations: integers(found['relations']),
      names: floats(found['names']),
    };
    return feeds.roots.map(({ row, root, window }) => decode(scores, row, root, window.to - window.from, model));
  };
}
