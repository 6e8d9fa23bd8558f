// The kinds of files that can be read. The first that accepts a path reads it.
import { jsonl } from './jsonl';
import type { InputKind } from './kind';
import { text } from './text';

export const KINDS: readonly InputKind[] = [text, jsonl];

export const kindOf = (path: string): InputKind | null => KINDS.find((kind) => kind.accepts(path)) ?? null;
