// Noun phrases and their inner heads: "the Israeli Prime Minister Benjamin Netanyahu", "Iran's ties", "the US-led coalition".
import type { Draft } from './draft';
import { attach } from './draft';
import type { Chunk, Line } from './line';
import { adjectivesEndInNoun, goesOn, opens } from './noun-phrase-extent';
import type { Tag } from './tags';

const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

const isPronoun = (tag: Tag | undefined): boolean => tag?.upos === 'PRON' && !/^(?:PRP\$|W.*)$/.test(tag.xpos);

/** "about 300", "very strong links"; after a preposition "sponsored terrorism". */
function opensWithModifier(line: Line, i: number, afterPreposition: boolean): boolean {
  const [tag, right] = [line.tags[i], line.tags[i + 1]];
  if (tag?.upos === 'ADV')
    return tag.xpos !== 'WRB' && (right?.upos === 'NUM' || (right?.upos === 'ADJ' && adjectivesEndInNoun(line, i + 1)));
  return afterPreposition && tag?.xpos === 'VBN' && right?.upos === 'NOUN';
}

/** "more than 300", "up to ten", "at least two": how many words stand before the number. */
function bound(line: Line, i: number): number {
  const [first, second] = [line.tags[i]?.lemma, line.tags[i + 1]?.lemma];
  const compares =
    second === 'than' ||
    (first === 'up' && second === 'to') ||
    (first === 'at' && /^(?:least|little|most|many)$/.test(line.words[i + 1]?.form ?? ''));
  return compares && line.tags[i + 2]?.upos === 'NUM' ? 2 : 0;
}

const dangles = (tag: Tag | undefined): boolean => tag?.xpos === 'HYPH' || tag?.lemma === ',' || tag?.upos === 'CCONJ';

/** The noun phrase that begins with word i, its inner heads settled; null where none does. */
export function nounPhrase(line: Line, draft: Draft, i: number, afterPreposition: boolean): Chunk | null {
  const { tags } = line;
  if (isPronoun(tags[i])) return { kind: 'NP', start: i, end: i + 1, head: i };
  const before = bound(line, i);
  if (before === 0 && !opens(tags[i]) && !opensWithModifier(line, i, afterPreposition)) return null;
  let end = i + before + 1;
  while (end < tags.length && goesOn(line, i, end)) end++;
  while (end > i + 1 && dangles(tags[end - 1])) end--;
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

/** Gives each word of the phrase its head inside it; an owner ("Iran's") is a phrase of its own. */
function settle(line: Line, draft: Draft, start: number, end: number, head: number): void {
  const genitive = line.tags.slice(start, end).findIndex((tag) => tag.xpos === 'POS') + start;
  if (genitive < start) {
    settleSimple(line, draft, start, end, head);
    return;
  }
  const owner = headOf(line, start, genitive) ?? genitive - 1;
  settle(line, draft, start, genitive, owner);
  attach(draft, genitive, owner, 'case');
  if (genitive + 1 === end) return;
  attach(draft, owner, nextHead(line, genitive + 1, end, head), 'nmod:poss');
  settle(line, draft, genitive + 1, end, head);
}

/** A phrase without owner: a name's words are flat, the title before it describes it. */
function settleSimple(line: Line, draft: Draft, start: number, end: number, head: number): void {
  const person = line.persons.get(head);
  const title = person !== undefined && head > start ? head - 1 : -1;
  const before = title < 0 ? head : title;
  for (let i = start; i < before; i++) inner(line, draft, i, end, before);
  attach(draft, title, head, line.tags[title]?.upos === 'ADJ' ? 'amod' : 'nmod:desc');
  for (let i = head + 1; i < end; i++) {
    if (i <= (person ?? -1)) attach(draft, i, head, 'flat');
    else inner(line, draft, i, end, head);
  }
}

const nextHead = (line: Line, from: number, end: number, head: number): number => {
  for (let i = from; i < end; i++) if (line.tags[i]?.xpos === 'POS') return headOf(line, from, i) ?? head;
  return head;
};

/** "US" and "-" of "US-led" go to "led"; "very" of "very strong" to "strong"; all else to the head. */
function inner(line: Line, draft: Draft, i: number, end: number, head: number): void {
  const { tags } = line;
  const tag = tags[i];
  if (i + 2 < end && tags[i + 1]?.xpos === 'HYPH') attach(draft, i, i + 2, 'compound');
  else if ((tag?.xpos === 'HYPH' || tag?.upos === 'ADV') && i + 1 < end)
    attach(draft, i, i + 1, tag.upos === 'ADV' ? 'advmod' : 'punct');
  else attach(draft, i, head, RELATION[tag?.upos ?? ''] ?? 'dep');
}
