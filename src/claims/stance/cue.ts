// How a speaker stands to what a cue governs, by the cue alone: "denied the report", but not "denied them a visa".
import type { Span } from '../../core/model';
import type { Draft } from '../draft';
import type { Entry, Lexicon } from '../lexicon';
import { objectOf } from '../told/governed';
import { thingOf, toldOf } from '../told/said-of';
import { isNominal, lemmaOf, type View } from '../view';
import type { Passage } from './scope';
import { DENIAL, type Stand } from './stand';
import { clauseBefore, propositionOf, targetOf } from './target';
import { ofObject } from './things';

/** The noun that a cue governs; null where it governs none. */
function nounUnder({ hit, kind }: Draft, [passage]: readonly Passage[]): readonly [View, number] | null {
  if (kind === 'clause' || kind === 'quote') return null;
  const object = kind.startsWith('object');
  const head = object ? objectOf(hit) : passage?.roots[0];
  const view = object ? hit.view : (passage?.view ?? hit.view);
  return typeof head === 'number' && isNominal(view.tokens[head]) ? [view, head] : null;
}

/** "rejected the report", not "rejected the offer": a noun says whether it is something said. */
function isApt(draft: Draft, passages: readonly Passage[]): boolean {
  const { only, never } = draft.entry.cue;
  const noun = only || never ? nounUnder(draft, passages) : null;
  if (!noun) return true;
  const [view, named] = noun;
  // "shot down one of its planes": of many it is they that tell
  const many = /^(NUM|PRON|DET|ADJ)$/.test(view.tokens[named]?.upos ?? '')
    ? view.tree.find(named, 'nmod')[0]
    : undefined;
  const head = many ?? named;
  const lemma = lemmaOf(view.tokens[head]);
  const { upos } = view.tokens[head] ?? {};
  // "denied Mendes": whoever is denied something has a name
  if (never && (upos === 'PROPN' || never.includes(lemma) || isGiven(view, head, never))) return false;
  return !only || upos === 'PRON' || only.includes(lemma);
}

/** "denied aid groups access": what is refused stands behind, though a tree may part the two. */
const isGiven = (view: View, head: number, things: readonly string[]): boolean =>
  [1, 2, 3].some((k) => {
    const token = view.tokens[head + k];
    return token?.upos === 'NOUN' && things.includes(lemmaOf(token)) && view.tree.find(head + k, 'case').length === 0;
  });

/** "denied them a visa", "were denied entry": two objects are given or refused, not said to be so. */
function isRefusal({ hit: { view, at } }: Draft): boolean {
  const { tree, tokens } = view;
  const objects = tree.find(at, 'obj', 'iobj').filter((i) => i > at);
  const patient = tree.children(at).some((i) => tokens[i]?.deprel === 'nsubj:pass');
  return objects.length > 1 || (patient && objects.length > 0);
}

const isDenialNoun = (passage: Passage | undefined, lexicon: Lexicon): boolean => {
  const root = passage?.view.tokens[passage.roots[0] ?? -1];
  return root?.upos === 'NOUN' && (lexicon.nouns.get(lemmaOf(root)) ?? []).some(({ stance }) => stance === DENIAL);
};

/** The first of the cue's readings that fits what it governs. */
function aptEntry(draft: Draft, passages: readonly Passage[]): Entry | null {
  const others = draft.hit.entries.filter((one) => one !== draft.entry && one.cue.content.includes(draft.kind));
  return [draft.entry, ...others].find((entry) => isApt({ ...draft, entry }, passages)) ?? null;
}

/** "rejected as a joke the report": of an object and what is said of it the object. */
function objectDenied({ kind, hit }: Draft, { nouns }: Lexicon): Span | null {
  if (!kind.startsWith('object ')) return null;
  const told = kind === 'object as' ? toldOf(hit, (lemma) => nouns.has(lemma)) : null;
  if (told) return thingOf(hit, told);
  const object = objectOf(hit);
  return object === null ? null : propositionOf(hit.view, object);
}

/** By the cue alone; null where it is no such act: "denied them a visa", "rejected the offer". */
export function byCue(draft: Draft, passages: readonly Passage[], lexicon: Lexicon): Stand | null {
  const { kind, hit, content } = draft;
  const entry = aptEntry(draft, passages);
  const denial = entry?.stance === DENIAL;
  if (!entry || (denial && isRefusal(draft))) return null;
  // "stood by his denial that he lied" confirms no lie
  const denied = isDenialNoun(passages[0], lexicon);
  if (denied && entry.stance !== DENIAL && lexicon.grave.has(entry.stance)) return null;
  const before = clauseBefore(hit.view, hit.at, (lemma) => lexicon.nouns.has(lemma));
  const own = before ?? (denial ? objectDenied(draft, lexicon) : null);
  // "called the claim that he lied defeatist" does not say that he lied
  const opines = entry.neutral && ofObject(kind);
  const whole = denied || opines ? content : targetOf(passages, content);
  const target = own && !denied ? [own] : whole;
  const polarity = entry.cue.polarity ?? (denial && kind !== 'quote' ? 'negated' : 'asserted');
  return { stance: entry.stance, target, polarity };
}
