// The readers that are scored. What the shipped model was trained on is read by models that have not seen it: one for each fold.
import { join } from 'node:path';
import type { Article, Reading } from '../src/core/model';
import type { Pipeline } from '../src/core/pipeline';
import type { Kit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { reader } from '../src/read';
import { lightReader, modelReader, type Reader } from '../src/text';

export interface Scored {
  readonly name: Reader['name'];
  readonly parser: Reader;
  readonly program: Pipeline<Article, Reading>;
}

/** Gold files that fed the shipped weights, for want of a training file of their own; and in how many folds their documents lie. */
export const TRAINED_ON = ['ner.crossner-politics.dev', 'ner.wikigold.dev', 'ner.re3d.dev'];
export const FOLDS = 3;

/** The fold of a document: the same as `fold_of` in train/train.py. */
export const foldOf = (doc: string): number =>
  ([...doc].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) * 7919) % FOLDS;

/** @throws DataError where the model is asked for and is missing or damaged */
export function scored(kit: Kit, name: Reader['name']): Scored {
  const parser = name === 'light' ? lightReader(kit) : modelReader(kit, loadReaderModel());
  return { name, parser, program: reader(kit, parser) };
}

/** For a document the model that was trained without its fold; DIR/0, DIR/1 … are folders like data/. */
export function foldReaders(kit: Kit, dir: string): (doc: string) => Reader {
  const readers = Array.from({ length: FOLDS }, (_, i) => modelReader(kit, loadReaderModel(join(dir, String(i)))));
  return (doc) => {
    const found = readers[foldOf(doc)];
    if (!found) throw new RangeError(`no fold for ${doc}`);
    return found;
  };
}
