// Where in a claim's content propositions begin, and what they are: one claim may say several things.
import type { Claim, Proposition, Span, Term } from '../core/model';
import { overlaps } from '../core/spans';
import { isRel } from '../core/tree';
import { type Above, type Found, isFound, made, phrases, type Read, verbAt } from './found';
import { PLAIN } from './mood';
import { readAny } from './read';
import { isNoun, type Scene } from './scene';
import { termOf, understood } from './terms';
import type { Words } from './words';

/** Words of some stretches that hang on none inside them. */
function rootsIn({ tree }: Scene, spans: readonly Span[]): readonly number[] {
  const inside = (i: number): boolean => {
    const token = tree.tokens[i];
    return token !== undefined && spans.some((span) => overlaps(token, span));
  };
  return tree.tokens.flatMap((token, i) =>
    inside(i) && !inside(token.head) && !isRel(token, 'punct', 'mark', 'case', 'cc', 'discourse') ? [i] : [],
  );
}

/** "accused Oslo of lying", "blamed Oslo for the leak": the object is who does what follows. */
function accused(scene: Scene, roots: readonly number[]): Term | null {
  const [first, second] = roots;
  if (first === undefined || second === undefined) return null;
  return isRel(scene.tree.tokens[first], 'obj', 'nsubj', 'obl') && isNoun(scene, first)
    ? termOf(scene, first, 'subject')
    : null;
}

/** Who does what a root says where it does not say so: the speaker of "denied attacking", nobody known of "announced the resignation". */
function doerOf(scene: Scene, root: number, speaker: Term, stance: string): Term | null {
  // a finite verb whose subject was cut off has another than the speaker
  if (/^(VBD|VBZ|VBP|MD)$/.test(scene.tree.tokens[root]?.xpos ?? '')) return null;
  return scene.words.stances.naming.has(stance) || !isNoun(scene, root) ? speaker : null;
}

function readIn(scene: Scene, spans: readonly Span[], speaker: Term, stance: string): Read {
  const roots = rootsIn(scene, spans);
  const doer = stance === 'ACCUSED' ? accused(scene, roots) : null;
  const naming = scene.words.stances.naming.has(stance);
  return (doer ? roots.slice(1) : roots).flatMap((root): Read => {
    const above = { ...PLAIN, subject: doer ?? doerOf(scene, root, speaker, stance), bare: naming };
    const own = naming && isNoun(scene, root) ? gerund(scene, root, above) : null;
    return own ? [own] : readAny(scene, root, above);
  });
}

/** "denied changing results": a gerund that the tree took for an adjective of its object; null for any other noun. */
function gerund(scene: Scene, root: number, above: Above): Found | null {
  const { tree } = scene;
  const verb = tree
    .find(root, 'amod', 'compound')
    .find((i) => tree.tokens[i]?.xpos === 'VBG' && i === Math.min(...tree.subtree(root)));
  if (verb === undefined) return null;
  const subject = above.subject ? [above.subject] : [];
  return made(scene, root, verbAt(scene, verb), above, [
    ...subject,
    termOf(scene, root, 'object'),
    ...phrases(scene, root),
  ]);
}

const flipped = (found: Found): Found => ({
  ...found,
  polarity: found.polarity === 'negated' ? 'asserted' : 'negated',
});

export interface Said {
  readonly propositions: readonly Proposition[];
  /** Whose claim is meant where it only names what another says: "the American charge"; null where it says something. */
  readonly elsewhere: readonly string[] | null;
}

const NOTHING: Said = { propositions: [], elsewhere: null };

/** A proposition of which nobody can say what it is about tells nothing: "it happened". */
const isTelling = ({ terms }: Found): boolean =>
  terms.some(({ head, entities, of }) => head !== '' || entities.length + of.length > 0);

/** What a claim says, sentence by sentence, with its polarity counted in. */
export function saidIn(
  claim: Claim,
  sceneAt: (index: number) => Scene | null,
  sentencesOf: (span: Span) => readonly number[],
  { stances }: Words,
): Said {
  if (!stances.telling.has(claim.stance)) return NOTHING;
  const sentences = [...new Set(claim.target.flatMap(sentencesOf))];
  const found = sentences.flatMap((index) => {
    const scene = sceneAt(index);
    return scene ? readIn(scene, claim.target, understood('subject', claim.speaker, scene), claim.stance) : [];
  });
  const told = found.filter(isFound).filter(isTelling);
  const open = told.length === 0 && (found.length > 0 || claim.stance === 'DENIED');
  const own = claim.polarity === 'negated' ? told.map(flipped) : told;
  return {
    propositions: own.map((one) => ({ claim: claim.id, ...one })),
    elsewhere: open ? found.flatMap((one) => (isFound(one) ? [] : one.owners)) : null,
  };
}
