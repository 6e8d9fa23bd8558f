// What the words of a neutral cue's content show: "said that the reports are false", "called it a lie", "said it was not responsible".
import type { Span } from '../../core/model';
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import type { Draft } from '../draft';
import type { Lexicon, Sign } from '../lexicon';
import { objectOf } from '../told/governed';
import { thingOf } from '../told/said-of';
import { lemmaOf, lower, type View } from '../view';
import { type IsSpeaker, isOwn } from './deeds';
import { isNegatedNear, isPredicate, type Passage, phraseAt } from './scope';
import type { Stand } from './stand';
import { propositionOf, reportedIn, saidOf, targetOf } from './target';
import { isThing, ofObject, toldIn } from './things';

/** "He lied to them" is a deed; "a lie", "fabricated" are said of something. */
const isDeed = (view: View, i: number): boolean => /^(VB|VBD|VBP|VBZ|VBG)$/.test(view.tokens[i]?.xpos ?? '');

/** The phrases that may begin at a token. */
function phrasesFrom(view: View, i: number, { phrases }: Sign): readonly (readonly string[])[] {
  const keys = new Set([lemmaOf(view.tokens[i]), lower(view.tokens[i])]);
  return [...keys].flatMap((key) => phrases.get(key) ?? []);
}

/** Where a sign stands in what is said: its head word. */
function signIn(draft: Draft, passage: Passage, sign: Sign, lexicon: Lexicon): number | null {
  const { view, words } = passage;
  const object = ofObject(draft.kind) ? objectOf(draft.hit) : null;
  const told = toldIn(draft, view, lexicon);
  // "called the report false": whatever stands behind the object is said of it
  const tells = (i: number): boolean => {
    if (told) return told.predicate[0] <= i && i <= told.predicate[1];
    return object === null ? isPredicate(passage, i) : i > object || draft.kind === 'as';
  };
  const fits = (i: number, head: number): boolean =>
    (sign.where === 'anywhere' || (tells(head) && !(sign.target !== 'content' && isDeed(view, head)))) &&
    !isPending(view, head, lexicon) &&
    isNegatedNear(view, i, lexicon) === sign.negated;
  for (const i of words)
    for (const phrase of phrasesFrom(view, i, sign)) {
      const head = phraseAt(view, i, phrase);
      if (head !== null && fits(i, head))
        return isRel(view.tokens[head], 'case') ? (view.tokens[head]?.head ?? head) : head;
    }
  return null;
}

/** "The video, which shows a raid, was a fake": the word is of the clause around the cue's. */
const isAround = ({ view, at }: Hit, other: View, sign: number): boolean =>
  view === other &&
  view.tree.ancestors(at).includes(sign) &&
  [at, ...view.tree.ancestors(at)].some(
    (i) => i !== sign && isRel(view.tokens[i], 'acl') && view.tree.ancestors(i).includes(sign),
  );

/** "There is no truth in it", not "a show with nothing of substance". */
const isTop = ({ view, roots }: Passage, at: number): boolean =>
  roots.includes(at) || roots.includes(view.tokens[at]?.head ?? -1);

/** "He was wrong", "it is wrong to deny it" say nothing of what is true. */
function isJudgement(view: View, at: number): boolean {
  const { tree, tokens } = view;
  const person = tree.find(at, 'nsubj').some((i) => /^(i|we|you|he|she)$/.test(lower(tokens[i])));
  return (
    person ||
    tree
      .find(at, 'csubj', 'xcomp', 'advcl', 'ccomp')
      .some((i) => tree.find(i, 'mark').some((c) => lower(tokens[c]) === 'to'))
  );
}

/** What a neutral cue's content shows: "… are false" denies what they are said of, "it was not responsible" denies by itself. */
export function marked(
  draft: Draft,
  passages: readonly Passage[],
  lexicon: Lexicon,
  isSpeaker: IsSpeaker,
): Stand | null {
  for (const sign of lexicon.markers)
    for (const passage of passages) {
      const at = signIn(draft, passage, sign, lexicon);
      const others = at === null || !sign.others || !isOwn(passage.view, at, isSpeaker);
      const found = at === null || !others ? null : standBy(draft, passages, passage, at, sign, lexicon);
      if (found) return found;
    }
  return null;
}

function standBy(
  draft: Draft,
  passages: readonly Passage[],
  passage: Passage,
  at: number,
  { stance, target, where }: Sign,
  lexicon: Lexicon,
): Stand | null {
  if (isAround(draft.hit, passage.view, at)) return null;
  if (target === 'saying' && isThing(draft, passage, at, where, lexicon)) return null;
  const of = target === 'content' ? null : subjectOf(draft, passage, at, lexicon);
  const isSaying = (lemma: string): boolean => lexicon.nouns.has(lemma);
  const said = of ?? (target === 'saying' ? reportedIn(passage, at, isSaying) : null);
  if (said) return { stance, target: [said], polarity: 'negated' };
  if (target !== 'content' && (isJudgement(passage.view, at) || !isTop(passage, at))) return null;
  return { stance, target: targetOf(passages, draft.content), polarity: 'asserted' };
}

/** "no evidence so far": it may come yet. */
const isPending = (view: View, at: number, { negations }: Lexicon): boolean =>
  [at + 1, at + 2].some((i) => negations.pending.has(lower(view.tokens[i])));

/** Of "called the report a lie" the object, else what the word's own clause is about. */
function subjectOf(draft: Draft, { view }: Passage, at: number, lexicon: Lexicon): Span | null {
  const { hit, kind } = draft;
  const told = toldIn(draft, view, lexicon);
  if (told) return thingOf(hit, told);
  const object = ofObject(kind) && view === hit.view ? objectOf(hit) : null;
  return object === null ? saidOf(view, at, (lemma) => lexicon.nouns.has(lemma)) : propositionOf(view, object);
}
