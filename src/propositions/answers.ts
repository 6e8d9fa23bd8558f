// "Iran denied the accusation", "It never happened, he said": which earlier claim is meant.
import type { Answer, Claim, Related } from '../core/model';

/** How many sentences back, where nothing says whose claim is meant. */
const BACK = 4;

/** Entity.ids with whom somebody speaks: the ministry of its spokesman, the state of a ministry. */
export type Sides = (entity: string) => readonly string[];

/** Claim.ids of those that another stands in. */
function around(claims: ReadonlyMap<string, Claim>, claim: Claim): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = claim.inside; at !== null && !found.has(at); at = claims.get(at)?.inside ?? null) found.add(at);
  return found;
}

/** An accusation of who answers goes before what only speaks of him; then the nearest. Null: he is not spoken of. */
function rank(earlier: Claim, answer: Claim): number | null {
  const names = earlier.about.includes(answer.speaker) || earlier.addressee === answer.speaker;
  if (!names) return null;
  return earlier.stance === 'ACCUSED' ? 0 : 1;
}

interface Asked {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sidesOf: Sides;
  /** Whether a claim says something that may be answered. */
  readonly tells: (claim: Claim) => boolean;
}

/** @param owners whose claim it is, as the answer has it: America's of "the American charge" */
function answered({ claims, sidesOf, tells }: Asked, answer: Claim, owners: readonly string[]): Claim | null {
  const outer = around(claims, answer);
  const mine = new Set([answer.speaker, ...sidesOf(answer.speaker)]);
  const own = (one: Claim): boolean => [one.speaker, ...sidesOf(one.speaker)].some((id) => mine.has(id));
  const theirs = (one: Claim): boolean => [one.speaker, ...sidesOf(one.speaker)].some((id) => owners.includes(id));
  const near = [...claims.values()].flatMap((one) => {
    const fits = one.cue.start < answer.cue.start && !own(one) && !outer.has(one.id);
    const meant = owners.length > 0 ? theirs(one) : answer.evidence.sentence - one.evidence.sentence <= BACK;
    const ranked = fits && meant ? rank(one, answer) : null;
    return ranked === null ? [] : [{ one, ranked }];
  });
  const best = near.toSorted((a, b) => a.ranked - b.ranked || b.one.cue.start - a.one.cue.start)[0]?.one;
  return best && tells(best) ? best : null;
}

/**
 * Whom claims answer that only name what another said.
 * @param elsewhere by Claim.id of those whose stance answers, whose claim is meant; none where nothing says it
 */
export function answersIn(
  { claims }: Pick<Related, 'claims'>,
  elsewhere: ReadonlyMap<string, readonly string[]>,
  sidesOf: Sides,
  tells: (claim: Claim) => boolean,
): readonly Answer[] {
  const asked = { claims: new Map(claims.map((claim) => [claim.id, claim])), sidesOf, tells };
  return claims.flatMap((claim) => {
    const owners = elsewhere.get(claim.id);
    const to = owners ? answered(asked, claim, owners) : null;
    return to ? [{ claim: claim.id, to: to.id }] : [];
  });
}
