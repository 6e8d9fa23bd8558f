// The readers, and what their callers need: the only folder that knows compromise and the reader model.
export type { ConlluDoc } from './conllu';
export { readConllu, writeConllu } from './conllu';
export { lightReader } from './light';
export { modelReader } from './model';
export type { Reader } from './reader';
export type { Words } from './sentences';
export type { Word } from './tokens';
