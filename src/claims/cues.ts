// Finds the words of a sentence that show a speech act: verbs, nouns, adjectives and phrases of data/stances.json.
import type { Span } from '../core/model';
import { isRel } from '../core/tree';
import type { Entry, Lexicon } from './lexicon';
import { isNegated, isOfNothing } from './stance/negated';
import { isUnreal } from './told/unreal';
import { lemmaOf, lower, type View } from './view';

/** A cue where it stands. */
export interface Hit {
  readonly view: View;
  /** Its head word: "ruled" in "has ruled out". */
  readonly at: number;
  /** Its last word: "out". */
  readonly last: number;
  /** What data/stances.json says of it; several stances may share a word. */
  readonly entries: readonly Entry[];
  readonly negated: boolean;
}

const REACH = 4;

/** "out" in "ruled it out" hangs on the verb; "on" in "called for a ban on cars", "called her on Friday" hangs elsewhere. */
const isTied = (view: View, at: number, i: number): boolean => {
  const token = view.tokens[i];
  const head = token?.head ?? -1;
  return head === at || (view.tokens[head]?.head === at && !isRel(token, 'case'));
};

/** Finds "out" behind "rule", "clear" behind "make it"; the index of the last word, or null. */
function restAfter(view: View, at: number, rest: readonly string[]): number | null {
  let last = at;
  for (const word of rest) {
    const next = view.tokens.findIndex(
      (token, i) =>
        i > last &&
        i <= at + REACH &&
        (lemmaOf(token) === word || lower(token) === word) &&
        (i === last + 1 || isTied(view, at, i)),
    );
    if (next < 0) return null;
    last = next;
  }
  return last;
}

/** The entries that fit, those of most words only: "point out" hides "point". */
function fitting(
  view: View,
  at: number,
  entries: readonly Entry[],
): { entries: readonly Entry[]; last: number } | null {
  let best: { entries: Entry[]; last: number; words: number } | null = null;
  for (const entry of entries) {
    const last = restAfter(view, at, entry.rest);
    if (last === null) continue;
    if (!best || entry.rest.length > best.words) best = { entries: [entry], last, words: entry.rest.length };
    else if (entry.rest.length === best.words) best.entries.push(entry);
  }
  return best;
}

/** "declined to say", "refused to confirm or deny": the governor takes the act back. */
function isUndone(view: View, at: number, lexicon: Lexicon): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  const governor = token.head;
  // "Neither admits it, and Chad denies it": a second subject starts anew
  const shared = view.tree.find(at, 'nsubj').length === 0;
  if (isRel(token, 'conj') && shared && governor >= 0 && governor < at && view.tokens[governor]?.xpos === token.xpos)
    return isUndone(view, governor, lexicon) || isNegated(view, governor, lexicon);
  const to = lower(view.tokens[at - 1]) === 'to' ? at - 2 : -1;
  return [to, isRel(token, 'xcomp', 'ccomp') ? governor : -1].some(
    (i) => lexicon.undone.has(lemmaOf(view.tokens[i])) || lexicon.undone.has(lower(view.tokens[i])),
  );
}

/** "refused to confirm": what undoes the cue below it is none itself; "refused to pay" is one. */
const isUndoing = (view: View, at: number, lexicon: Lexicon): boolean =>
  lexicon.undone.has(lemmaOf(view.tokens[at])) &&
  view.tree.find(at, 'xcomp').some((i) => lexicon.verbs.has(lemmaOf(view.tokens[i])));

/** "was encouraged that", not "has encouraged Oslo". */
const isCopular = (view: View, at: number): boolean =>
  view.tree.find(at, 'cop', 'aux').some((i) => view.tokens[at]?.upos !== 'VERB' || lemmaOf(view.tokens[i]) === 'be') ||
  (isRel(view.tokens[at], 'xcomp') && (view.tokens[at]?.head ?? at) < at) ||
  [1, 2, 3].some((back) => lemmaOf(view.tokens[at - back]) === 'be');

type Kind = 'verbs' | 'nouns' | 'adjectives' | 'phrases';
function kindsOf(view: View, at: number, lexicon: Lexicon): readonly (readonly [Kind, string])[] {
  const token = view.tokens[at];
  if (!token) return [];
  const word = lower(token);
  const kinds: [Kind, string][] = [];
  if (token.upos !== 'PUNCT' && lexicon.phrases.has(word)) kinds.push(['phrases', word]);
  if (/^(ADJ|VERB|ADV)$/.test(token.upos) && lexicon.adjectives.has(word) && isCopular(view, at))
    kinds.push(['adjectives', word]);
  else if (token.upos === 'VERB' || (token.upos === 'AUX' && !/^(be|have|do|will|can|may)$/.test(lemmaOf(token))))
    kinds.push(['verbs', lemmaOf(token)]);
  else if (token.upos === 'NOUN') kinds.push(['nouns', lemmaOf(token)]);
  return kinds;
}

export interface Hits {
  readonly verbs: readonly Hit[];
  readonly nouns: readonly Hit[];
  readonly adjectives: readonly Hit[];
  readonly phrases: readonly Hit[];
}

/** All cues of a sentence, in order. */
export function findCues(view: View, lexicon: Lexicon): Hits {
  const hits: Record<Kind, Hit[]> = { verbs: [], nouns: [], adjectives: [], phrases: [] };
  for (let at = 0; at < view.tokens.length; at++)
    for (const [kind, key] of kindsOf(view, at, lexicon)) {
      const fit = fitting(view, at, lexicon[kind].get(key) ?? []);
      if (!fit || isUndone(view, at, lexicon) || isUndoing(view, at, lexicon) || isUnreal(view, at, lexicon)) continue;
      if (kind === 'phrases' && fit.last - at !== (fit.entries[0]?.rest.length ?? 0)) continue;
      const negated = isNegated(view, at, lexicon) || isOfNothing(view, at, fit.last);
      hits[kind].push({ view, at, last: fit.last, entries: fit.entries, negated });
    }
  return hits;
}

/** The verb with its auxiliaries and what stands between: "has accused", "have both criticised", "did not deny". */
export function cueSpan(hit: Hit, last = hit.last): Span {
  const { tokens } = hit.view;
  let first = hit.at;
  for (let i = hit.at - 1; i >= 0 && /^(AUX|ADV|PART|DET|CCONJ)$/.test(tokens[i]?.upos ?? ''); i--) {
    if (lower(tokens[i]) === 'to') break;
    if (tokens[i]?.upos === 'AUX') first = i;
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
