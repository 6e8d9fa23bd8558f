// "Iran denied the accusation", "It never happened, he said": which earlier claim is meant.
import type { Answer, Claim, Related } from '../core/model';

const ANSWERING = /^(DENIED|CONFIRMED|ADMITTED)$/;
/** How many sentences back. */
const BACK = 4;

/** An accusation of who answers goes before what only speaks of him; then the nearest. */
function rank(earlier: Claim, answer: Claim): number {
  const names = earlier.about.includes(answer.speaker) || earlier.addressee === answer.speaker;
  if (names) return earlier.stance === 'ACCUSED' ? 0 : 1;
  return earlier.evidence.sentence >= answer.evidence.sentence - 1 ? 2 : 3;
}

/** The claim that another answers, or null. @param tells whether a claim says something that may be answered */
function answered(claims: readonly Claim[], answer: Claim, tells: (claim: Claim) => boolean): Claim | null {
  const near = claims.filter(
    (one) =>
      one.cue.start < answer.cue.start &&
      one.speaker !== answer.speaker &&
      one.inside !== answer.id &&
      answer.evidence.sentence - one.evidence.sentence <= BACK &&
      tells(one),
  );
  const best = near.toSorted((a, b) => rank(a, answer) - rank(b, answer) || b.cue.start - a.cue.start)[0];
  return best && rank(best, answer) < 3 ? best : null;
}

/** Whom claims answer that only name what another said. @param elsewhere Claim.ids of those */
export function answersIn(
  { claims }: Pick<Related, 'claims'>,
  elsewhere: ReadonlySet<string>,
  tells: (claim: Claim) => boolean,
): readonly Answer[] {
  return claims.flatMap((claim) => {
    if (!ANSWERING.test(claim.stance) || !elsewhere.has(claim.id)) return [];
    const to = answered(claims, claim, tells);
    return to ? [{ claim: claim.id, to: to.id }] : [];
  });
}
