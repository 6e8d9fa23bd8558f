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

type Step = (line: Line, start: number, i: number, tag: Tag, left: Tag, right: Tag | undefined) => boolean;

const nominal = (tag: Tag | undefined): boolean => tag?.upos === 'NOUN' || tag?.upos === 'PROPN';
const TIME = /^(?:week|month|year|night|weekend|day|morning|evening|afternoon|summer|winter|spring|autumn)s?$/;

/** A day stands alone, but in "Monday talks": "told reporters Monday". */
const day: Step = (_line, _start, _i, _tag, left, right) =>
  left.upos === 'DET' || left.upos === 'ADJ' || (left.upos === 'PROPN' && right?.upos === 'NOUN');

/** "state" - "run", "US" - "led", "anti" - "corruption". */
const afterHyphen: Step = (_line, _start, _i, tag, _left, right) =>
  nominal(tag) ||
  tag.upos === 'NUM' ||
  (['ADJ', 'VERB', 'ADV', 'ADP'].includes(tag.upos) &&
    (opens(right) || right?.upos === 'VERB' || right?.xpos === 'HYPH'));

/** What a word of this tag needs beside it, to go on with the phrase. */
const STEPS: Readonly<Record<string, Step>> = {
  DET: (_line, _start, _i, _tag, left) => left.upos === 'DET' && left.lemma === 'all',
  NOUN: () => true,
  PROPN: () => true,
  // "killed three people", but not "Putin two".
  NUM: (line, start, i) => !line.persons.has(start) || (line.persons.get(start) ?? i) >= i,
  // "a visit | last week"
  ADJ: (line, _start, i, tag, left, right) =>
    nominal(left)
      ? opens(right) &&
        right?.upos !== 'DET' &&
        !(/^(?:last|next|this)$/.test(tag.lemma) && TIME.test(line.words[i + 1]?.form ?? ''))
      : true,
  // "the sponsored terrorism"
  VERB: (_line, _start, _i, tag, left, right) =>
    /^VB[GN]$/.test(tag.xpos) && !nominal(left) && (nominal(right) || right?.upos === 'ADJ' || right?.upos === 'PUNCT'),
  // "a very strong tie", "a cautiously balanced hotline"
  ADV: (_line, _start, _i, _tag, left, right) =>
    (left.upos === 'DET' || left.xpos === 'PRP$' || left.upos === 'ADV') &&
    (right?.upos === 'ADJ' || right?.upos === 'NUM' || right?.xpos === 'VBN'),
  // "Iranian and Hezbollah targets"
  CCONJ: (line, _start, i, _tag, left, right) =>
    left.upos === 'ADJ' &&
    ((right?.upos === 'ADJ' && adjectivesEndInNoun(line, i + 1)) ||
      (right?.upos === 'PROPN' && line.tags[i + 2]?.upos === 'NOUN')),
  PUNCT: (line, _start, i, tag, left, right) => {
    if (tag.lemma === ',') return left.upos === 'ADJ' && right?.upos === 'ADJ' && adjectivesEndInNoun(line, i + 1);
    // 'a “de-confliction” hotline': scare quotes stand inside.
    if (/^[“"‘]$/u.test(tag.lemma))
      return !nominal(left) && opens(right) && right?.upos !== 'DET' && closesInside(line, i);
    return (
      /^[”"’]$/u.test(tag.lemma) &&
      nominal(right) &&
      line.words[i + 1]?.start !== line.words[i]?.end &&
      quoteOpened(line, _start, i)
    );
  },
};

/** The mark that opens at i closes within three words, and a noun follows. */
function closesInside(line: Line, i: number): boolean {
  const close = line.words.slice(i + 1, i + 5).findIndex((word) => /^[”"’]$/u.test(word.form));
  return close > 0 && nominal(line.tags[i + 2 + close]);
}

const quoteOpened = (line: Line, start: number, i: number): boolean =>
  line.words.slice(start, i).some((word) => /^[“"‘]$/u.test(word.form));

/** Does the word at i go on with the phrase that began at start? */
function goesOn(line: Line, start: number, i: number): boolean {
  const [tag, left, right] = [line.tags[i], line.tags[i - 1], line.tags[i + 1]];
  if (!tag || !left || tag.xpos === 'PRP$') return false;
  if (tag.xpos === 'HYPH') return right !== undefined && right.upos !== 'PUNCT';
  if (left.xpos === 'HYPH') return afterHyphen(line, start, i, tag, left, right);
  if (tag.xpos === 'POS') return nominal(left) || left.upos === 'ADJ' || left.upos === 'NUM' || left.upos === 'PUNCT';
  // "on Monday | May said"
  if (tag.upos === 'PROPN' && DAY.test(line.words[i - 1]?.form ?? '')) return false;
  if (DAY.test(line.words[i]?.form ?? '')) return day(line, start, i, tag, left, right);
  return STEPS[tag.upos]?.(line, start, i, tag, left, right) ?? false;
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
