// Cue nouns: "the claim by X that …", "X's promise to …", "X made the claim that …", "X expressed concern about …".
import type { Span } from '../../core/model';
import { isRel } from '../../core/tree';
import { cueSpan, type Hit } from '../cues';
import type { Draft } from '../draft';
import type { Entry, Lexicon } from '../lexicon';
import { edges, isNominal, lemmaOf, lower, spanBetween } from '../view';
import { type Source, sourceAt } from '../who/sources';
import { subjectOf } from '../who/subjects';
import { namedBehind } from './said-of';

/** "Oslo's claim", "his claim"; "a claim by Oslo", "a warning from Oslo". */
function giver(hit: Hit): number | null {
  const { tree, tokens } = hit.view;
  const owner = tree.children(hit.at).find((i) => tokens[i]?.deprel === 'nmod:poss');
  if (owner !== undefined) return owner;
  const from = tree
    .find(hit.at, 'nmod')
    .find((i) => tree.find(i, 'case').some((c) => /^(by|from)$/.test(lower(tokens[c]))) && isNominal(tokens[i]));
  return from ?? null;
}

/** The subject of a verb that only lends itself to the noun: "made", "issued". */
function lender(hit: Hit, lexicon: Lexicon): number | null {
  const { view, at } = hit;
  const verb = view.tokens[at]?.head ?? -1;
  if (!isRel(view.tokens[at], 'obj') || !lexicon.light.has(lemmaOf(view.tokens[verb]))) return null;
  return subjectOf(view, verb);
}

/** "called the claim that he sold the ship a lie": the last words are the other's opinion. */
function opinionFrom({ view, at }: Hit, { verbs }: Lexicon): number {
  const verb = view.tokens[at]?.head ?? -1;
  const opines = (verbs.get(lemmaOf(view.tokens[verb])) ?? []).some(({ cue }) =>
    cue.content.includes('object predicate'),
  );
  const told = opines ? namedBehind({ view, at: verb, last: verb, entries: [], negated: false }) : null;
  return told?.head === at ? told.predicate[0] : view.tokens.length;
}

function content(hit: Hit, entry: Entry, lexicon: Lexicon): { readonly kind: string; readonly span: Span } | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  for (const kind of entry.cue.content) {
    // "the denial by the army that …": a tree may hang the clause on the giver
    const from = giver(hit);
    const places = kind === 'clause' && from !== null && from > at ? [at, from] : [at];
    const found = places.flatMap((place) => tree.children(place)).find((i) => i > at && fits(hit, i, kind));
    if (found === undefined) continue;
    const [first, last] = edges(tree, found);
    const start = tokens[first];
    const skips = kind !== 'clause' && kind !== 'infinitive' && lower(start) === kind ? first + 1 : first;
    const span = spanBetween(view, skips, Math.min(last, opinionFrom(hit, lexicon) - 1));
    if (span) return { kind, span };
  }
  return null;
}

function fits(hit: Hit, i: number, kind: string): boolean {
  const { tree, tokens } = hit.view;
  const opening = tree
    .children(i)
    .filter((c) => c < i)
    .map((c) => lower(tokens[c]));
  if (kind === 'clause')
    return (
      isRel(tokens[i], 'acl', 'ccomp') &&
      (tokens[i]?.deprel !== 'acl:relcl' || tree.find(i, 'mark').length > 0) &&
      opening.some((word) => /^(that|whether)$/.test(word))
    );
  if (kind === 'infinitive') return isRel(tokens[i], 'acl', 'xcomp') && opening.includes('to');
  return isRel(tokens[i], 'nmod', 'acl') && opening[0] === kind;
}

/** From the verb that lends itself to the preposition that governs: "has taken a position on". */
function cueOf(hit: Hit, kind: string, verb: number): Span {
  const { view, at } = hit;
  const noun = cueSpan({ ...hit, at, last: lower(view.tokens[at + 1]) === kind ? at + 1 : at });
  const first = verb === at ? view.tokens[at] : cueSpan({ ...hit, at: verb, last: verb });
  return { start: Math.min(first?.start ?? noun.start, view.tokens[at]?.start ?? noun.start), end: noun.end };
}

/** Claims made by a noun. A noun whose giver the sentence does not name makes none. */
export function findNominal(hits: readonly Hit[], lexicon: Lexicon): readonly Draft[] {
  return hits.flatMap((hit) => {
    const { view, at } = hit;
    const own = giver(hit);
    const head = own ?? lender(hit, lexicon);
    const source: Source | null = head === null ? null : sourceAt(view, head, at);
    const entry = hit.entries.find((one) => content(hit, one, lexicon) !== null);
    const found = entry ? content(hit, entry, lexicon) : null;
    // "his concern about it" is no speech act; "he expressed concern about it" is.
    const said = found && own !== null && entry?.neutral && found.kind !== 'clause' ? null : found;
    const word = view.tokens[at];
    if (!source || !entry || !said || !word) return [];
    const cue = cueOf(hit, said.kind, own === null ? word.head : at);
    const rule = `claims/nominal#${entry.rule}`;
    return [{ hit, entry, kind: said.kind, cue, source, content: [said.span], addressee: null, rule, score: 0.7 }];
  });
}
