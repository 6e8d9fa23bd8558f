// CoNLL-U in and out: documents with given tokens, and what a reader found in them.

import { InputError } from '../core/errors';
import { hash } from '../core/ids';
import type { Article, Sentence, Token } from '../core/model';
import type { Words } from './sentences';
import type { Word } from './tokens';

export interface ConlluDoc {
  readonly article: Article;
  readonly sentences: readonly Words[];
  /** `sent_id` of each sentence; its number where it has none. */
  readonly sentIds: readonly string[];
}

interface Builder {
  id: string | null;
  text: string;
  paragraph: number;
  readonly sentences: Words[];
  readonly sentIds: string[];
}

const begin = (id: string | null): Builder => ({ id, text: '', paragraph: 0, sentences: [], sentIds: [] });

const finish = ({ id, text, sentences, sentIds }: Builder): ConlluDoc => ({
  article: {
    id: id ?? `article:${hash(text)}`,
    text: text.trimEnd(),
    title: null,
    published: null,
    outlet: null,
    url: null,
  },
  sentences,
  sentIds,
});

interface Range {
  readonly first: number;
  readonly last: number;
  readonly spaced: boolean;
}

/** Rows of one sentence: its words, and their text. A range line ("3-4 don't") says for its words whether a space follows. */
function wordsOf(
  rows: readonly (readonly string[])[],
  at: number,
): { readonly text: string; readonly words: readonly Word[] } {
  const spaced = (row: readonly string[]): boolean => !(row[9] ?? '').includes('SpaceAfter=No');
  const ranges = rows.flatMap((row): readonly Range[] => {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(row[0] ?? '') ?? [];
    return first && last ? [{ first: Number(first), last: Number(last), spaced: spaced(row) }] : [];
  });
  const words: Word[] = [];
  let text = '';
  for (const row of rows) {
    const [id = '', form = ''] = row;
    if (!/^\d+$/.test(id)) continue;
    const start = at + text.length;
    words.push({ form, start, end: start + form.length });
    const range = ranges.find(({ first, last }) => Number(id) >= first && Number(id) <= last);
    const space = range ? Number(id) === range.last && range.spaced : spaced(row);
    text += space ? `${form} ` : form;
  }
  return { text, words };
}

/** Adds a sentence; its text is made from the tokens, paragraphs apart by a blank line. */
function add(doc: Builder, rows: readonly (readonly string[])[], comments: readonly string[]): void {
  if (comments.some((line) => line.startsWith('# newpar')) && doc.text !== '') {
    doc.text = `${doc.text.trimEnd()}\n\n`;
    doc.paragraph++;
  } else if (doc.text !== '' && !/\s$/.test(doc.text)) doc.text += ' ';
  const { text, words } = wordsOf(rows, doc.text.length);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  doc.text += text;
  doc.sentences.push({ start: first.start, end: last.end, paragraph: doc.paragraph, words });
  const sentId = comments.find((line) => /^# sent_id\s*=/.test(line))?.replace(/^# sent_id\s*=\s*/, '');
  doc.sentIds.push(sentId ?? String(doc.sentences.length));
}

/** Documents of a CoNLL-U file (apart by `# newdoc`); offsets point into the text made of their tokens. @throws InputError */
export function readConllu(content: string, file: string): readonly ConlluDoc[] {
  const docs: Builder[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    const newdoc = comments.find((line) => line.startsWith('# newdoc'));
    if (newdoc !== undefined || (docs.length === 0 && rows.length > 0))
      docs.push(begin(newdoc?.match(/id\s*=\s*(.+)$/)?.[1]?.trim() ?? null));
    const doc = docs.at(-1);
    if (doc && rows.length > 0) add(doc, rows, comments);
    comments = [];
    rows = [];
  };
  content.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') flush();
    else if (line.startsWith('#')) comments.push(line);
    else {
      const cells = line.split('\t');
      if (cells.length !== 10) throw new InputError(file, i + 1, `has ${cells.length} columns, not the 10 of CoNLL-U`);
      rows.push(cells);
    }
  });
  flush();
  return docs.map(finish);
}

const spaceAfter = (text: string, sentence: Sentence, i: number): string => {
  const [word, next] = [sentence.tokens[i], sentence.tokens[i + 1]];
  const end = word?.end ?? 0;
  return next
    ? next.start === end
      ? 'SpaceAfter=No'
      : '_'
    : /\s/.test(text.charAt(end)) || end >= text.length
      ? '_'
      : 'SpaceAfter=No';
};

/** `HeadCertainty=0.97|SpaceAfter=No` */
const misc = ({ certainty }: Token, space: string): string =>
  certainty === undefined
    ? space
    : [`HeadCertainty=${certainty.toFixed(2)}`, space].filter((one) => one !== '_').join('|');

const cell = (value: string): string => (value === '' ? '_' : value.replace(/\s+/gu, ' '));

/** One sentence as CoNLL-U, with `# sent_id` and `# text`, and a blank line at its end. */
export function writeConllu(text: string, sentence: Sentence, sentId: string): string {
  const rows = sentence.tokens.map((token, i) =>
    [
      i + 1,
      cell(token.form),
      cell(token.lemma),
      token.upos,
      token.xpos,
      '_',
      token.head + 1,
      token.deprel,
      '_',
      misc(token, spaceAfter(text, sentence, i)),
    ].join('\t'),
  );
  const plain = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
  return [`# sent_id = ${sentId}`, `# text = ${plain}`, ...rows, '', ''].join('\n');
}
