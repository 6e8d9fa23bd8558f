// A predicate with its terms as it stands at one word: what nouns and clauses have in common.
import type { Polarity, Proposition, Term, Token, When } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { Mood } from './mood';
import { casesOf, formAt, isNoun, lemmaAt, type Scene } from './scene';
import { termOf } from './terms';

/** A proposition without its claim. */
export type Found = Omit<Proposition, 'claim'>;

/** What is above a predicate: who does it where it does not say so, and how it is meant. */
export interface Above extends Mood {
  readonly subject: Term | null;
  /** Whether a noun that names no deed tells something: "denied wrongdoing", "there was no famine"; "expects a railway" does not. */
  readonly bare: boolean;
}

/** Nothing but "the American accusation": what it says stands elsewhere. */
export interface Elsewhere {
  /** Entity.ids of those whose claim it is, where the words say so. */
  readonly owners: readonly string[];
}
export const isFound = (one: Found | Elsewhere): one is Found => 'predicate' in one;
export type Read = readonly (Found | Elsewhere)[];

const polarity = ({ negated }: Mood): Polarity => (negated ? 'negated' : 'asserted');

/** The time that hangs on the predicate. */
export function whenAt({ tree, times }: Scene, at: number, ahead: boolean): When | null {
  const own = new Set(tree.subtree(at, (token) => isRel(token, 'ccomp', 'acl', 'advcl', 'parataxis')));
  const time = times.find((one) => tree.tokens.some((token, i) => own.has(i) && contains(one, token)));
  return time ? (ahead ? time.ahead : time.past) : null;
}

export const isTime = ({ tree, times }: Scene, i: number): boolean => {
  const token = tree.tokens[i];
  return token !== undefined && times.some((time) => contains(time, token));
};

/** "according to two diplomats" tells who says it. */
const isTold = (scene: Scene, token: Token): boolean => {
  const i = scene.tree.tokens.indexOf(token);
  return isRel(token, 'obl') && casesOf(scene, i)[0] === 'according';
};

/** Proper nouns below a word, also in relative clauses: "the men who attacked Kala Darra". */
const namesAt = (scene: Scene, at: number): readonly string[] =>
  [
    ...new Set(
      scene.tree
        .subtree(at, (token) => isRel(token, 'ccomp', 'parataxis') || isTold(scene, token))
        .flatMap((i) =>
          scene.tree.tokens[i]?.upos === 'PROPN' && !isTime(scene, i)
            ? (scene.tree.tokens[i]?.form.toLowerCase() ?? [])
            : [],
        ),
    ),
  ].sort();

/** "did not move them because of …", "did not close it to harm them": it may have moved them, for other reasons. "is working again": it did not before. */
function isOpen(scene: Scene, at: number, { negated }: Mood): boolean {
  const { tree } = scene;
  if (tree.find(at, 'advmod').some((i) => scene.words.turning.has(formAt(scene, i)))) return true;
  const purpose = tree
    .find(at, 'advcl')
    .some((i) => i > at && tree.find(i, 'mark').some((m) => /^(to|because)$/.test(formAt(scene, m))));
  return negated && (purpose || tree.find(at, 'obl').some((i) => casesOf(scene, i)[0] === 'because'));
}

/** Terms that mean the one whom another means already say nothing: "has completed its withdrawal". */
const once = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(
    (term, i) =>
      !terms
        .slice(0, i)
        .some(
          (before) =>
            before.role !== term.role && before.entities.length > 0 && before.entities.join() === term.entities.join(),
        ),
  );

export const made = (scene: Scene, at: number, predicate: string, mood: Mood, terms: readonly Term[]): Found => ({
  predicate: scene.words.sameAs(predicate),
  polarity: polarity(mood),
  ahead: mood.ahead,
  terms: once(terms),
  when: whenAt(scene, at, mood.ahead),
  names: namesAt(scene, at),
  open: isOpen(scene, at, mood),
});

/** "carry out", "open"; a particle may stand apart: "handed her over". */
export function verbAt(scene: Scene, at: number): string {
  const lemma = lemmaAt(scene, at);
  const particle = scene.tree.find(at, 'compound:prt')[0];
  if (particle !== undefined) return `${lemma} ${formAt(scene, particle)}`;
  const apart = scene.tree.find(at, 'advmod').map((i) => `${lemma} ${formAt(scene, i)}`);
  return apart.find((one) => scene.words.isKnown(one)) ?? lemma;
}

/** Phrases with a preposition: "in the north"; "by the army" of a passive is its subject. */
export function phrases(scene: Scene, at: number, passive = false, without: number | null = null): readonly Term[] {
  return scene.tree.find(at, 'obl', 'nmod').flatMap((i) => {
    const [first] = casesOf(scene, i);
    if (i === without || first === 'according' || isTime(scene, i) || !isNoun(scene, i) || first === undefined)
      return [];
    return [termOf(scene, i, passive && first === 'by' ? 'subject' : first)];
  });
}

/** A verb that with its object or a preposition says one thing. */
export interface Idiom {
  readonly predicate: string;
  /** What the preposition governs is its object. */
  readonly object: number | null;
  /** True where the verb's own object is part of it. */
  readonly takesObject: boolean;
}

/** "opened fire on the convoy", "fired on the convoy"; null for a plain verb. */
export function idiomAt(scene: Scene, at: number): Idiom | null {
  const { idioms } = scene.words;
  const lemma = lemmaAt(scene, at);
  const objects = [null, ...scene.tree.find(at, 'obj', 'nsubj:pass')];
  const oblique = [null, ...scene.tree.find(at, 'obl', 'nmod').filter((i) => !isTime(scene, i))];
  for (const object of objects.toReversed())
    for (const phrase of [...oblique].reverse()) {
      const parts = [
        lemma,
        ...(object === null ? [] : [lemmaAt(scene, object)]),
        ...(phrase === null ? [] : casesOf(scene, phrase).slice(0, 1)),
      ];
      const predicate = parts.length > 1 ? idioms.get(parts.join(' ')) : undefined;
      if (predicate !== undefined) return { predicate, object: phrase, takesObject: object !== null };
    }
  return null;
}
