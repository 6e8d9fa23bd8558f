// Noun phrases: "the Israeli Prime Minister Benjamin Netanyahu", "Iran's ties", "the US-led coalition", "strong, good and close links".
import type { Chunk, Line } from './chunks';
import type { Draft } from './draft';
import { attach } from './draft';
import type { Tag } from './tags';

const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|yesterday|tomorrow)$/;

const isPronoun = (tag: Tag | undefined): boolean => tag?.upos === 'PRON' && !/^(?:PRP\$|W.*)$/.test(tag.xpos);
const opens = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tag.upos) || tag.xpos === 'PRP$' || tag.xpos === '$');

/** Where the words before a noun go on: "sponsored" in "the sponsored terrorism", "-" in "US-led", "and" in "good and close links". */
function goesOn(line: Line, start: number, i: number): boolean {
  const [tag, left, right] = [line.tags[i], line.tags[i - 1], line.tags[i + 1]];
  if (!tag || !left) return false;
  if (tag.upos === 'DET' || tag.xpos === 'PRP$') return left.upos === 'DET' && left.lemma === 'all';
  if (tag.xpos === 'HYPH') return right !== undefined && right.upos !== 'PUNCT';
  if (left.xpos === 'HYPH')
    return (
      ['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM', 'ADV', 'ADP'].includes(tag.upos) &&
      (tag.upos === 'NOUN' || tag.upos === 'PROPN' || tag.upos === 'NUM' || opens(right) || right?.xpos === 'HYPH')
    );
  if (tag.xpos === 'POS')
    return left.upos === 'NOUN' || left.upos === 'PROPN' || left.upos === 'ADJ' || left.upos === 'NUM';
  if (DAY.test(line.words[i]?.form ?? '') && left.upos !== 'DET' && left.upos !== 'ADJ' && left.upos !== 'PROPN')
    return false;
  if (DAY.test(line.words[i]?.form ?? '') && left.upos === 'PROPN') return right?.upos === 'NOUN';
  if (tag.upos === 'NOUN' || tag.upos === 'PROPN' || tag.upos === 'NUM')
    return !line.persons.has(start) || (line.persons.get(start) ?? i) >= i || tag.upos !== 'NUM';
  if (tag.upos === 'ADJ')
    return left.upos !== 'NOUN' && left.upos !== 'PROPN' ? true : opens(right) && right?.upos !== 'DET';
  if (tag.upos === 'VERB')
    return (
      /^VB[GN]$/.test(tag.xpos) &&
      left.upos !== 'NOUN' &&
      left.upos !== 'PROPN' &&
      (right?.upos === 'NOUN' || right?.upos === 'PROPN' || right?.upos === 'ADJ')
    );
  if (tag.upos === 'ADV')
    return (
      (left.upos === 'DET' || left.xpos === 'PRP$' || left.upos === 'ADV') &&
      (right?.upos === 'ADJ' || right?.upos === 'NUM' || right?.xpos === 'VBN')
    );
  if (tag.lemma === ',' || tag.upos === 'CCONJ')
    return left.upos === 'ADJ' && right?.upos === 'ADJ' && adjectivesEndInNoun(line, i + 1);
  return false;
}

function adjectivesEndInNoun(line: Line, from: number): boolean {
  let at = from;
  while (
    line.tags[at]?.upos === 'ADJ' ||
    ((line.tags[at]?.lemma === ',' || line.tags[at]?.upos === 'CCONJ') && line.tags[at + 1]?.upos === 'ADJ')
  )
    at++;
  return line.tags[at]?.upos === 'NOUN';
}

/** The noun phrase that begins with word i, its inner heads settled; null where none does. */
export function nounPhrase(line: Line, draft: Draft, i: number, afterPreposition: boolean): Chunk | null {
  const { tags } = line;
  if (isPronoun(tags[i])) return { kind: 'NP', start: i, end: i + 1, head: i };
  const modifierFirst =
    (tags[i]?.upos === 'ADV' &&
      tags[i]?.xpos !== 'WRB' &&
      (tags[i + 1]?.upos === 'NUM' || (tags[i + 1]?.upos === 'ADJ' && adjectivesEndInNoun(line, i + 1)))) ||
    (afterPreposition &&
      /^VB[GN]$/.test(tags[i]?.xpos ?? '') &&
      tags[i]?.xpos === 'VBN' &&
      tags[i + 1]?.upos === 'NOUN');
  if (!opens(tags[i]) && !modifierFirst) return null;
  let end = i + 1;
  while (end < tags.length && goesOn(line, i, end)) end++;
  while (
    end > i + 1 &&
    (tags[end - 1]?.xpos === 'HYPH' || tags[end - 1]?.lemma === ',' || tags[end - 1]?.upos === 'CCONJ')
  )
    end--;
  const head = headOf(line, i, end);
  if (head === null) return null;
  settle(line, draft, i, end, head);
  return { kind: 'NP', start: i, end, head };
}

/** The first word of a person's name at its end, else the last noun; a bare adjective only after a determiner ("the poor"). */
function headOf(line: Line, start: number, end: number): number | null {
  for (const [first, last] of line.persons) if (first >= start && last === end - 1) return first;
  for (let i = end - 1; i >= start; i--) if (HEADS.has(line.tags[i]?.upos ?? '')) return i;
  const opener = line.tags[start];
  return opener?.upos === 'DET' || opener?.xpos === 'PRP$' ? end - 1 : null;
}

const RELATION: Readonly<Record<string, string>> = {
  DET: 'det',
  ADJ: 'amod',
  NUM: 'nummod',
  NOUN: 'compound',
  PROPN: 'compound',
  VERB: 'amod',
  ADV: 'advmod',
  SYM: 'dep',
  CCONJ: 'cc',
  PUNCT: 'punct',
  PRON: 'nmod:poss',
  ADP: 'case',
  PART: 'case',
  AUX: 'aux',
  SCONJ: 'mark',
};

/** Gives each word of the phrase its head inside it. */
function settle(line: Line, draft: Draft, start: number, end: number, head: number): void {
  const { tags } = line;
  let from = start;
  for (let i = start; i < end; i++) {
    if (tags[i]?.xpos !== 'POS') continue;
    const owner = headOf(line, from, i) ?? i - 1;
    settle(line, draft, from, i, owner);
    attach(draft, i, owner, 'case');
    if (i < end - 1) attach(draft, owner, nextHead(line, i + 1, end, head), 'nmod:poss');
    from = i + 1;
  }
  const person = line.persons.get(head);
  const title = person !== undefined && head > from ? head - 1 : -1;
  for (let i = from; i < end; i++) {
    if (i === head) continue;
    if (person !== undefined && i > head && i <= person) attach(draft, i, head, 'flat');
    else if (i === title) attach(draft, i, head, tags[i]?.upos === 'ADJ' ? 'amod' : 'nmod:desc');
    else inner(line, draft, i, end, title >= 0 && i < title ? title : head);
  }
}

const nextHead = (line: Line, from: number, end: number, head: number): number => {
  for (let i = from; i < end; i++) if (line.tags[i]?.xpos === 'POS') return headOf(line, from, i) ?? head;
  return head;
};

/** "US" and "-" of "US-led" go to "led"; "very" of "very strong" to "strong"; all else to the head. */
function inner(line: Line, draft: Draft, i: number, end: number, head: number): void {
  const { tags } = line;
  const deprel = RELATION[tags[i]?.upos ?? ''] ?? 'dep';
  const compound = i + 2 < end && tags[i + 1]?.xpos === 'HYPH' && i + 2 !== head;
  if (compound) attach(draft, i, i + 2, 'compound');
  else if (tags[i]?.xpos === 'HYPH' && i + 1 !== head) attach(draft, i, i + 1, 'punct');
  else if (tags[i]?.upos === 'ADV' && i + 1 < end) attach(draft, i, i + 1, 'advmod');
  else attach(draft, i, head, deprel);
}
