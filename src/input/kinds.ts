// The kinds of files that can be read. The first that accepts a path reads it.
import { csv } from './csv';
import { html } from './html';
import { jsonl } from './jsonl';
import type { InputKind } from './kind';
import { newsPlease } from './news-please';
import { text } from './text';
import { urls } from './url';
import { warc } from './warc';
import { xml } from './xml';

export const KINDS: readonly InputKind[] = [text, jsonl, csv, newsPlease, warc, html, xml, urls];

export const kindOf = (path: string): InputKind | null => KINDS.find((kind) => kind.accepts(path)) ?? null;
