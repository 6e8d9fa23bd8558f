// Decides among the proposals for one mention: rules that are sure first, then the scorer, else the best rule.
import { type Candidate, candidates } from './candidates';
import { featuresOf, featuresOfNone } from './features';
import { pronounOf } from './pronouns';
import { countBefore, lastBefore, type Proposal, type Scene, type Seen } from './scene';
import { type Feature, type Scorer, shares } from './scorer';

/** Less than this is a guess: a nominal then opens an entity of its own, a pronoun stays unlinked. */
export const LEAST = 0.44;

/** Rules of grammar, and of what the field means by its words: not to be weighed against nearness. */
const SURE = /^entities\/(apposition|predication|plurals|pronouns#(?!salience)|nominals#government)/;

const nearness = (seen: Seen, { clusters }: Proposal): number =>
  Math.max(...clusters.map((cluster) => lastBefore(cluster, seen)?.order ?? -1));

/** The best score; of equal ones the nearest; null where none is good enough. Two named persons are never made one, since proposals only add mentions to them. */
export function bestOf(seen: Seen, proposals: readonly Proposal[]): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of proposals) {
    if (proposal.clusters.length === 0 || proposal.score < LEAST) continue;
    const better =
      !best ||
      proposal.score > best.score ||
      (proposal.score === best.score && nearness(seen, proposal) > nearness(seen, best));
    if (better) best = proposal;
  }
  return best;
}

/** What the scorer is asked about: nominals other than events, third-person pronouns that do not go back to their own subject. */
function isWeighed(scene: Scene, seen: Seen): boolean {
  const { form, type } = seen.mention;
  if (form === 'nominal') return type !== 'Event';
  const pronoun = pronounOf(scene, seen);
  return pronoun?.person === 3 && pronoun.kind !== 'reflexive' && pronoun.kind !== 'reciprocal';
}

/** A mention to be weighed: its candidates, their features, and those of none of them. */
export interface Weighing {
  readonly found: readonly Candidate[];
  readonly features: readonly (readonly Feature[])[];
  readonly none: readonly Feature[];
}

/** Null where rules alone decide. */
export function weighing(scene: Scene, seen: Seen, proposals: readonly Proposal[]): Weighing | null {
  if (!isWeighed(scene, seen)) return null;
  const sure = bestOf(seen, proposals);
  if (sure && SURE.test(sure.rule)) return null;
  const found = candidates(scene, seen, proposals);
  if (found.length === 0) return null;
  const sizes = found.map(({ cluster }) => countBefore(cluster, seen.order));
  const order = sizes.map((size) => sizes.filter((other) => other > size).length);
  return {
    found,
    features: found.map((candidate, i) => featuresOf(scene, seen, candidate, i, order[i] ?? 0)),
    none: featuresOfNone(scene, seen, found),
  };
}

function proposalOf(seen: Seen, { cluster, last, proposals }: Candidate, score: number): Proposal {
  const best = bestOf(seen, proposals);
  const reason = best?.reason ?? `"${seen.text}": ${cluster.name}, last "${last.text}", is the likeliest that agrees`;
  return { clusters: [cluster], score, rule: best?.rule ?? 'entities/scorer', reason };
}

/** Picks a proposal, or none. */
export type Choose = (scene: Scene, seen: Seen, proposals: readonly Proposal[]) => Proposal | null;

/** Chooses by rules; where they are silent, by the scorer. */
export const chooser =
  (scorer: Scorer): Choose =>
  (scene, seen, proposals) => {
    const ruled = bestOf(seen, proposals);
    const weighed = ruled ? null : weighing(scene, seen, proposals);
    if (!weighed) return ruled;
    const [none = 1, ...others] = shares([weighed.none, ...weighed.features].map((list) => scorer.score(list)));
    const share = Math.max(...others);
    const candidate = weighed.found[others.indexOf(share)];
    return candidate && share > none ? proposalOf(seen, candidate, share) : null;
  };
