// Tokens and sentences from raw text against those of a CoNLL-U file: F1 of their spans, in percent.
import { readFileSync } from 'node:fs';
import type { Span } from '../src/core/model';
import { type Reader, readConllu } from '../src/text';
import type { Row } from './report';

interface Count {
  gold: number;
  found: number;
  right: number;
}

const key = ({ start, end }: Span): string => `${start}-${end}`;

function compare(count: Count, gold: readonly Span[], found: readonly Span[]): void {
  const wanted = new Set(gold.map(key));
  count.gold += gold.length;
  count.found += found.length;
  count.right += found.filter((span) => wanted.has(key(span))).length;
}

const f1 = ({ gold, found, right }: Count): number => Math.round((2000 * right) / (gold + found)) / 10;

/** Documents are rebuilt from their tokens, paragraphs apart by a blank line. */
export async function rawText(parser: Reader, name: string, path: string): Promise<Row> {
  const [words, sentences]: readonly [Count, Count] = [
    { gold: 0, found: 0, right: 0 },
    { gold: 0, found: 0, right: 0 },
  ];
  const docs = readConllu(readFileSync(path, 'utf8'), path);
  const parsed = await parser.parse(docs.map(({ article }) => article));
  for (const [i, doc] of docs.entries()) {
    const read = parsed[i]?.sentences ?? [];
    compare(
      words,
      doc.sentences.flatMap((sentence) => sentence.words),
      read.flatMap(({ tokens }) => tokens),
    );
    compare(sentences, doc.sentences, read);
  }
  return {
    label: `${name} raw text`,
    reader: parser.name,
    mode: 'raw',
    figures: { 'words F1': f1(words), 'sentences F1': f1(sentences) },
  };
}
