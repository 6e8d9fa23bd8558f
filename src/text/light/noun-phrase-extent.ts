// How far a noun phrase goes: "the very strong tie | to", "a “de-confliction” hotline", "Iranian and Hezbollah targets".
import type { Line } from './line';
import type { Tag } from './tags';

type Step = (line: Line, start: number, i: number, tag: Tag, left: Tag, right: Tag | undefined) => boolean;

const nominal = (tag: Tag | undefined): boolean => tag?.upos === 'NOUN' || tag?.upos === 'PROPN';

const TIME = /^(?:week|month|year|night|weekend|day|morning|evening|afternoon|summer|winter|spring|autumn)s?$/;

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|yesterday|tomorrow)$/;

export const opens = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tag.upos) || tag.xpos === 'PRP$' || tag.xpos === '$');

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
export function goesOn(line: Line, start: number, i: number): boolean {
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

export function adjectivesEndInNoun(line: Line, from: number): boolean {
  let at = from;
  while (
    line.tags[at]?.upos === 'ADJ' ||
    ((line.tags[at]?.lemma === ',' || line.tags[at]?.upos === 'CCONJ') && line.tags[at + 1]?.upos === 'ADJ')
  )
    at++;
  return line.tags[at]?.upos === 'NOUN';
}
