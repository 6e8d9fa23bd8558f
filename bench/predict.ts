// What Dateline says of gold documents, in the shapes that bench/score.mjs reads.
import { readFileSync } from 'node:fs';
import type { Article, Reading, Span } from '../src/core/model';
import type { Pipeline } from '../src/core/pipeline';
import { loadRelations } from '../src/data/relations';
import { beyond, facts } from '../src/facts';
import { type Reader, readConllu, writeConllu } from '../src/text';
import type { GoldDoc } from './gold';

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

const articleOf = (doc: GoldDoc): Article => ({
  id: doc.id,
  text: doc.text,
  title: doc.title ?? null,
  published: doc.date ?? null,
  outlet: doc.outlet ?? null,
  url: null,
});

/** Names of each document, as the reader of that document finds them. */
export async function names(parserOf: (doc: string) => Reader, docs: readonly GoldDoc[]): Promise<readonly object[]> {
  const found: object[] = [];
  for (const parser of new Set(docs.map(({ id }) => parserOf(id)))) {
    const own = docs.filter(({ id }) => parserOf(id) === parser);
    for (const { id, names } of await parser.parse(own.map(articleOf)))
      found.push({ id, entities: names.map(({ start, end, type }) => ({ start, end, type })) });
  }
  return found;
}

/** The whole reading of each document. @throws StageError of the first article that a stage fails on */
export async function readings(
  program: Pipeline<Article, Reading>,
  docs: readonly GoldDoc[],
): Promise<readonly Reading[]> {
  const outcomes = await program.run(docs.map(articleOf));
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.doc;
  });
}

/** Mentions with the entity that they are linked to first. */
export const coref = ({ id, mentions, links }: Reading): object => {
  const clusters = new Map(links.map((link) => [link.mention, link.entity]));
  return {
    id,
    mentions: mentions.flatMap((mention) => {
      const cluster = clusters.get(mention.id);
      return cluster === undefined ? [] : [{ start: mention.start, end: mention.end, cluster }];
    }),
  };
};

/** Sources, cues and contents; claims of several speakers with one cue and content are one attribution. */
export const attributions = ({ id, claims }: Reading): object => {
  const found = new Map<string, object>();
  for (const { source, cue, content } of claims) {
    const key = JSON.stringify([pair(cue), content.map(pair)]);
    if (!found.has(key))
      found.set(key, { source: (source ?? []).map(pair), cue: [pair(cue)], content: content.map(pair) });
  }
  return { id, attributions: [...found.values()] };
};

let left: ReadonlySet<string> | null = null;

/** In the schema of the gold facts: without relation types that it does not have. */
export function factsOf(reading: Reading): object {
  left ??= beyond(loadRelations());
  return facts(reading, left);
}

/** A CoNLL-U file read again with its own tokens. */
export async function conllu(parser: Reader, path: string): Promise<string> {
  const parts: string[] = [];
  for (const { article, sentences, sentIds } of readConllu(readFileSync(path, 'utf8'), path)) {
    const parsed = await parser.annotate(article, sentences);
    parts.push(
      ...parsed.sentences.map((sentence, i) => writeConllu(article.text, sentence, sentIds[i] ?? String(i + 1))),
    );
  }
  return parts.join('');
}
