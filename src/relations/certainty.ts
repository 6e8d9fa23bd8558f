// How certain a relation is in its article: said by whom, meant, or taken for granted by whoever speaks.
import type { Claim, Modality, Span } from '../core/model';
import { contains, length } from '../core/spans';
import { isRel } from '../core/tree';
import type { Wording } from '../data/wording';
import { lightVerb } from './doers';
import type { Found } from './match';
import { ACTUAL, type Mood, moodOf } from './mood';
import type { End, Scene } from './scene';

/** A claim and whether its cue presents the content as meant ("promised", "demanded"). */
export interface Said {
  readonly claim: Claim;
  readonly planned: boolean;
  /** True where to say it is to do it: "refused to negotiate". */
  readonly done: boolean;
}

/** The innermost claim whose content holds the span. */
export function saidIn(said: readonly Said[], span: Span): Said | null {
  const holding = said.flatMap((one) =>
    one.claim.content.filter((content) => contains(content, span)).map((content) => ({ one, size: length(content) })),
  );
  return holding.sort((a, b) => a.size - b.size)[0]?.one ?? null;
}

/** Marks claims whose cue plans: "vowed to", "called for". `lemmas`: those of the cue's tokens. */
export const planned = (lemmas: readonly string[], wording: Wording): boolean =>
  lemmas.some((lemma) => wording.plannedCues.includes(lemma));

/** "expressed support" both says it and does it. */
function isItsCue(scene: Scene, anchor: number, claim: Claim): boolean {
  const light = lightVerb(scene, anchor);
  const verb = light === null ? undefined : scene.tree.tokens[light];
  return verb !== undefined && contains(claim.cue, verb);
}

/** Who says what stands at a token; null where the article itself does. */
export const sayerOf = (scene: Scene, anchor: number, said: readonly Said[], span: Span): Said | null =>
  saidIn(
    said.filter((one) => !one.done && !isItsCue(scene, anchor, one.claim)),
    scene.tree.tokens[anchor] ?? span,
  );

/** "Iran's foreign minister", "a state-owned ship", "the bloc, which includes it" presuppose it; "is the minister", "owns a ship" say it. */
export function isPresupposed({ tree }: Scene, { type, frame, anchor }: Found): boolean {
  if (frame.kind === 'verbs') return type.standing && isRel(tree.tokens[anchor], 'amod', 'acl');
  const names = frame.places.some(({ slot }) => slot.kind === 'self');
  return (type.standing || names) && tree.find(anchor, 'cop').length === 0;
}

/** The mood of what is presupposed: "the bloc, which does not include it", "the planned summit in Doha"; else it is plainly so. */
export function granted(scene: Scene, { anchor, frame }: Found, [subject]: readonly End[]): Mood {
  if (frame.kind === 'verbs') return moodOf(scene, anchor, frame.noun);
  const ofEvent = subject?.entity.type === 'Event' && subject.token === anchor;
  return ofEvent && moodOf(scene, anchor).modality === 'planned' ? { ...ACTUAL, modality: 'planned' } : ACTUAL;
}

/** "after he left"; "demanded an inquiry into the attack that killed 13": what happened is not what is demanded. */
export const isGranted = ({ tree }: Scene, anchor: number, mood: Mood, said: Said | null): boolean =>
  mood.given || (said?.planned === true && mood.past && isRel(tree.tokens[anchor], 'acl'));

/** @param said who says it; null also for what is taken for granted */
export function modalityOf({ frame }: Found, mood: Mood, said: Said | null): Modality {
  if (frame.modality) return frame.modality;
  if (mood.modality === 'planned' || (said?.planned && !mood.past)) return 'planned';
  return said ? 'alleged' : mood.modality;
}
