// Base phrases: noun phrases, verb groups, and what stands between them. Their inner structure is settled here.
import type { Draft } from './draft';
import { attach } from './draft';
import type { Chunk, ChunkKind, Line } from './line';
import { nounPhrase } from './noun-phrase';
import type { Tag } from './tags';

const isAdverb = (tag: Tag | undefined): boolean => tag?.upos === 'ADV' || tag?.lemma === 'not';

/** 'would “not allow': a quotation may begin inside a verb group. */
const opensQuote = ({ words, tags }: Line, i: number): boolean =>
  /^["“‘]$/u.test(words[i]?.form ?? '') &&
  (isAdverb(tags[i + 1]) || tags[i + 1]?.upos === 'VERB' || tags[i + 1]?.upos === 'AUX');

/** The words of a verb group from `start`: its end, and its verb (-1 where it is only "was", "has"). */
function verbGroupEnd(line: Line, start: number): { readonly end: number; readonly verb: number } {
  const { tags } = line;
  let end = start;
  for (; end < tags.length; end++) {
    const tag = tags[end];
    if (tag?.upos === 'VERB') return { end: end + 1, verb: end };
    const goesOn = tag?.upos === 'AUX' || tag?.xpos === 'TO' || (isAdverb(tag) && tag?.xpos !== 'WRB');
    if (!goesOn && !(end > start && opensQuote(line, end))) break;
  }
  while (end > start + 1 && tags[end - 1]?.upos === 'ADV') end--;
  return { end, verb: -1 };
}

/** "has not yet been", "to", "was expected", "did". */
function verbGroup(line: Line, draft: Draft, start: number): Chunk {
  const { tags } = line;
  const { end, verb } = verbGroupEnd(line, start);
  const inside = Array.from({ length: (verb < 0 ? end : verb) - start }, (_, k) => start + k);
  const last = inside.filter((i) => tags[i]?.upos === 'AUX').at(-1) ?? start;
  const head = verb < 0 ? last : verb;
  const passive = verb >= 0 && tags[verb]?.xpos === 'VBN' && tags[last]?.upos === 'AUX' && tags[last]?.lemma === 'be';
  for (const i of inside) attach(draft, i, head, passive && i === last ? 'aux:pass' : deprelInside(tags[i]));
  const particle = verb >= 0 && tags[end]?.xpos === 'RP';
  if (particle) attach(draft, end, verb, 'compound:prt');
  return { kind: 'VP', start, end: particle ? end + 1 : end, head, form: formOf(tags, start, verb), passive };
}

function deprelInside(tag: Tag | undefined): string {
  if (tag?.upos === 'PUNCT') return 'punct';
  if (tag?.upos === 'AUX') return 'aux';
  return tag?.xpos === 'TO' ? 'mark' : 'advmod';
}

function formOf(tags: readonly Tag[], start: number, verb: number): NonNullable<Chunk['form']> {
  let first = start;
  while (isAdverb(tags[first])) first++;
  if (tags[first]?.xpos === 'TO') return verb < 0 ? 'cop' : 'inf';
  if (verb < 0) return 'cop';
  if (first !== verb) return tags[first]?.xpos === 'VBG' ? 'ing' : 'finite';
  if (tags[verb]?.xpos === 'VBG') return 'ing';
  return tags[verb]?.xpos === 'VBN' ? 'past' : 'finite';
}

const SINGLE: Readonly<Record<string, ChunkKind>> = {
  ADP: 'ADP',
  CCONJ: 'CC',
  SCONJ: 'MARK',
  PUNCT: 'PUNCT',
  ADV: 'ADV',
  INTJ: 'X',
  X: 'X',
  PART: 'ADV',
  SYM: 'X',
};

function kindOf(tag: Tag | undefined): ChunkKind {
  if (tag && /^(?:WDT|WP\$?|WRB)$/.test(tag.xpos)) return 'WH';
  return SINGLE[tag?.upos ?? 'X'] ?? 'X';
}

/** Does a verb group begin here? Adverbs before a verb belong to it: "has also said", "personally met". */
function beginsVerb(tags: readonly Tag[], i: number): boolean {
  let at = i;
  while (tags[at]?.upos === 'ADV' && tags[at]?.xpos === 'RB') at++;
  const tag = tags[at];
  return tag?.upos === 'VERB' || tag?.upos === 'AUX' || tag?.xpos === 'TO';
}

/** The chunks of a sentence, in order, without gaps. */
export function chunksOf(line: Line, draft: Draft): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < line.tags.length) {
    const chunk = chunkAt(line, draft, i, chunks.at(-1));
    chunks.push(chunk);
    i = chunk.end;
  }
  return chunks;
}

function chunkAt(line: Line, draft: Draft, i: number, left: Chunk | undefined): Chunk {
  if (line.tags[i]?.lemma === 'such' && line.tags[i + 1]?.lemma === 'as') {
    attach(draft, i + 1, i, 'fixed');
    return { kind: 'ADP', start: i, end: i + 2, head: i };
  }
  const noun = nounPhrase(line, draft, i, left?.kind === 'ADP');
  if (noun) return noun;
  if (beginsVerb(line.tags, i)) return verbGroup(line, draft, i);
  const tag = line.tags[i];
  if (
    tag?.upos === 'ADP' &&
    line.tags[i + 1]?.upos === 'ADP' &&
    /^(?:because|out|such|according|due|prior|next|ahead|as|instead)$/.test(tag.lemma)
  ) {
    attach(draft, i + 1, i, 'fixed');
    return { kind: 'ADP', start: i, end: i + 2, head: i };
  }
  return { kind: tag?.upos === 'ADJ' ? 'ADJ' : kindOf(tag), start: i, end: i + 1, head: i };
}
