// A name that speaks without a verb: before a colon, behind a dash.
import type { Span, Token } from '../../core/model';
import type { Nominals } from '../../data/nominals';
import type { Draft } from '../draft';
import type { Entry } from '../lexicon';
import { isNominal, lemmaOf, spanBetween, type View } from '../view';
import { sourceAt } from '../who/sources';

/** Words of a name, with title. */
const LONGEST = 7;
/** "Abu Bakr al-Baghdadi", "Ursula von der Leyen" */
const PARTICLE = /^(de|der|di|du|da|del|la|le|van|von|bin|ibn|al|el|of|the|and|y|e)$/;

/** Nouns for who speaks: "spokeswoman", "ministry". */
export interface Callings {
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** "source" */
  readonly sources: ReadonlySet<string>;
}

/** Nouns for persons and for what speaks as one, from data/nominals.json. */
export const callingsOf = ({
  heads: { person, organization, outlet },
  sayers,
}: Pick<Nominals, 'heads' | 'sayers'>): Callings => ({
  persons: new Set([...person.either, ...person.m, ...person.f]),
  bodies: new Set([...organization, ...outlet]),
  sources: new Set(sayers.sources),
});

const NONE: Callings = { persons: new Set(), bodies: new Set(), sources: new Set() };

/** "Presidential spokeswoman Anna Berg", "Interior ministry": common words belong to a name where one of them says what it is. */
function isCalled(words: readonly Token[], { persons, bodies }: Callings): boolean {
  const nouns = words.filter(({ upos }) => upos === 'NOUN');
  return (
    words.every(({ upos, form }) => /^(NOUN|ADJ|PROPN)$/.test(upos) || PARTICLE.test(form)) &&
    nouns.some((token) => persons.has(lemmaOf(token)) || (bodies.has(lemmaOf(token)) && token === words.at(-1)))
  );
}

/** The words from `first` to a mark or the end, where all of them are a name; its last index, or null. @param callings what may stand in it in small letters */
export function nameFrom(
  view: View,
  first: number,
  isEnd: (i: number) => boolean,
  callings: Callings = NONE,
): number | null {
  let last = first - 1;
  while (last + 1 < view.tokens.length && !isEnd(last + 1) && last + 1 - first < LONGEST) last++;
  const words = view.tokens.slice(first, last + 1);
  const named =
    words.length > 0 &&
    (words.every((token) => token.upos === 'PROPN' || /^\p{Lu}/u.test(token.form) || PARTICLE.test(token.form)) ||
      isCalled(words, callings)) &&
    // A headline: "Talks End Without Deal: What Comes Next"
    !words.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos));
  return named && /^\p{Lu}/u.test(words[0]?.form ?? '') && (last + 1 >= view.tokens.length || isEnd(last + 1))
    ? last
    : null;
}

/** The word of a phrase on which its others hang. */
export function headOf(view: View, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const token = view.tokens[i];
    if (token && isNominal(token) && (token.head < first || token.head > last)) return i;
  }
  return last;
}

/** The claim of a name whose only cue is a mark. */
export function draftOf(
  view: View,
  entry: Entry,
  cue: Span,
  [first, last]: readonly [number, number],
  content: readonly Span[],
): Draft | null {
  const head = headOf(view, first, last);
  const name = spanBetween(view, first, last);
  if (!name || !sourceAt(view, head)) return null;
  return {
    hit: { view, at: first, last, entries: [entry], negated: false },
    entry,
    kind: 'quote',
    cue,
    source: { heads: [head], span: name, phrase: name, first, last },
    content,
    addressee: null,
    rule: `claims/signed#${entry.rule}`,
    score: 0.8,
  };
}
