// Whether the clause of a time looks ahead: "will meet on Thursday", "polls open on Sunday", not "met on Thursday".
import type { Times } from '../data/times';
import { anyOf } from './patterns';

/** Where one clause may end and the next begin. */
const BREAK = /[;:–—]|, (?!\d)|\b(?:that|but|which|who|when|after|as|because|while|if)\b/gi;
/** Past forms this near behind a word that looks ahead are its participles: "will be held". */
const NEAR = 4;

interface Sign {
  readonly at: number;
  readonly ahead: boolean;
}

/** Makes what tells by words whether a time between two places of a text is to come. */
export function lookingAhead(words: Times): (text: string, start: number, end: number) => boolean {
  const sure = anyOf(words.ahead);
  // as written: "May said" is a name
  const signs = new RegExp(
    `(?<past>\\b(?:was|were) to\\b)|(?<![\\p{L}])(?<ahead>${sure})(?![\\p{L}])|\\b(?<back>${anyOf(words.back)}|\\p{L}{2,}(?<!ne)ed)\\b|\\b(?<table>${anyOf(words.timetable)})\\b|(?<word>[\\p{L}'’]+)`,
    'gu',
  );
  const signsIn = (clause: string): readonly Sign[] => {
    const found: Sign[] = [];
    let [count, hold] = [0, Number.NEGATIVE_INFINITY];
    for (const { index, groups } of clause.matchAll(signs)) {
      count++;
      const back = groups?.['past'] ?? groups?.['back'];
      if (groups?.['ahead']) hold = count;
      if (back ? count - hold > NEAR : groups?.['ahead'] || groups?.['table']) found.push({ at: index, ahead: !back });
    }
    return found;
  };
  return (text, start, end) => {
    const breaks = [...text.matchAll(BREAK)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
    const from = breaks.findLast(({ to }) => to <= start)?.to ?? 0;
    const till = breaks.find((one) => one.from >= end)?.from ?? text.length;
    const before = signsIn(text.slice(from, start));
    // "Elections in May were postponed": what stands behind counts where nothing stands before
    return (before.at(-1) ?? signsIn(text.slice(end, till))[0])?.ahead ?? false;
  };
}
