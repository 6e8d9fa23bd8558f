// What Dateline says of gold documents, in the shapes that bench/score.mjs reads.
import { readFileSync } from 'node:fs';
import type { Article, Reading, Span } from '../src/core/model';
import type { Kit } from '../src/data/kit';
import { facts } from '../src/facts';
import { reader } from '../src/read';
import { lightReader, readConllu, writeConllu } from '../src/text';
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

/** Names of each document, as the reader finds them. */
export async function names(kit: Kit, docs: readonly GoldDoc[]): Promise<readonly object[]> {
  const parsed = await lightReader(kit).parse(docs.map(articleOf));
  return parsed.map(({ id, names }) => ({ id, entities: names.map(({ start, end, type }) => ({ start, end, type })) }));
}

/** The whole reading of each document. @throws StageError of the first article that a stage fails on */
export async function readings(kit: Kit, docs: readonly GoldDoc[]): Promise<readonly Reading[]> {
  const outcomes = await reader(kit).run(docs.map(articleOf));
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

export const factsOf = (reading: Reading): object => facts(reading);

/** A CoNLL-U file read again with its own tokens. */
export async function conllu(kit: Kit, path: string): Promise<string> {
  const read = lightReader(kit);
  const parts: string[] = [];
  for (const { article, sentences, sentIds } of readConllu(readFileSync(path, 'utf8'), path)) {
    const parsed = await read.annotate(article, sentences);
    parts.push(
      ...parsed.sentences.map((sentence, i) => writeConllu(article.text, sentence, sentIds[i] ?? String(i + 1))),
    );
  }
  return parts.join('');
}
