// What may be a time, before it is known what the text spoke of just before.
import type { Span } from '../core/model';
import type { Reach } from './calendar';

/** Which May or Friday is meant, looking back and looking ahead. */
export interface Pair {
  readonly past: Reach;
  readonly ahead: Reach;
}

/** What "the following day" follows. */
export interface Before {
  readonly reach: Reach;
  /** Whether it has its year from the text. */
  readonly stated: boolean;
}

/** Asked only where it matters: an answer may take reading what stands before. */
export type Ask = () => Before | null;

export interface Candidate extends Span {
  readonly stated: boolean;
  /** Null where it cannot be known, or is no time after all. */
  readonly read: (before: Ask) => Pair | null;
}

/** A pattern with named groups and what it means; where it means nothing, nothing else may read those words. */
export interface Rule {
  readonly pattern: RegExp;
  readonly stated?: boolean;
  readonly read: (groups: Groups, today: string | null, before: Ask) => Reach | Pair | null;
}
export type Groups = Readonly<Record<string, string | undefined>>;

/** For what is told by the day of the article, which must be known. */
export const onDay =
  (read: (groups: Groups, today: string) => Reach | Pair | null): Rule['read'] =>
  (groups, today) =>
    today === null ? null : read(groups, today);

export const same = (reach: Reach | null): Pair | null => reach && { past: reach, ahead: reach };
const isPair = (read: Reach | Pair): read is Pair => 'past' in read;

/** Takes words away without moving the others. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + '·'.repeat(end - start) + text.slice(end);

/** All that the rules find, the earlier rule first, and the text without it. */
export function apply(
  rules: readonly Rule[],
  text: string,
  today: string | null,
): readonly [readonly Candidate[], string] {
  const found: Candidate[] = [];
  let rest = text;
  for (const { pattern, stated = false, read } of rules) {
    // most find nothing, and to match all copies the pattern
    if (rest.search(pattern) < 0) continue;
    for (const match of rest.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      rest = blank(rest, start, end);
      const groups: Groups = match.groups ?? {};
      const meaning = (before: Ask): Pair | null => {
        const reach = read(groups, today, before);
        return reach && isPair(reach) ? reach : same(reach);
      };
      found.push({ start, end, stated, read: meaning });
    }
  }
  return [found, rest];
}
