// data/models/: the reader model's weights, vocabulary and label lists, each held against its checksum.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../core/errors';
import { DATA, loadJson } from './file';

const CARD = 'models/reader.json';
const Card = z.strictObject({
  name: z.string(),
  /** SHA-256 of each file beside the card. */
  files: z.strictObject({ 'reader.onnx': z.string().length(64), 'vocab.txt': z.string().length(64) }),
  /** What the numbers of the outputs mean, in order. */
  labels: z.strictObject({
    /** Universal and Penn tag: `NOUN|NN`. */
    tags: z.array(z.string().regex(/^[^|]+\|[^|]+$/)),
    relations: z.array(z.string()),
    /** `O`, `B-PERSON`, `I-PERSON` … */
    names: z.array(z.string().regex(/^(?:O|[BI]-(?:PERSON|ORG|PLACE|GROUP|EVENT|OTHER))$/)),
  }),
  /** What the gazetteer feature's numbers mean, in order: the features it was trained with. */
  features: z.array(z.string()),
  /** Divides the scores before they become probabilities, so that these are as often right as they say; fitted on dev sets. */
  temperature: z.strictObject({ name: z.number().positive(), arc: z.number().positive() }),
});
type Card = Readonly<z.infer<typeof Card>>;

export interface ReaderModel extends Pick<Card, 'name' | 'labels' | 'features' | 'temperature'> {
  /** ONNX graph with its weights. */
  readonly weights: Uint8Array;
  /** A word piece's id is its index. */
  readonly vocabulary: readonly string[];
}

const CURE = 'put data/models back (git checkout data/models, or install dateline again), or read with --reader light';

function intact(path: string, sha256: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new DataError(path, '', `cannot be read; ${CURE}`, cause);
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new DataError(path, '', `is damaged (its checksum is not that of ${CARD}); ${CURE}`);
  return bytes;
}

/** Reads the reader model, whole. @throws DataError where a file is missing or damaged, with the cure */
export function loadReaderModel(root = DATA): ReaderModel {
  const { files, ...card } = loadJson(CARD, Card, root);
  const weights = intact(join(root, 'models', 'reader.onnx'), files['reader.onnx']);
  const vocabulary = intact(join(root, 'models', 'vocab.txt'), files['vocab.txt'])
    .toString('utf8')
    .split('\n');
  return { ...card, weights, vocabulary };
}
