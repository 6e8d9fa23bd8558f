// What claims say to be so or not, as predicates with their terms; and which claims of any articles contradict or repeat each other.
import { sentencesIn } from '../core/bisect';
import type { Claim, Proposed, Proposition, Related, Span } from '../core/model';
import type { Stage } from '../core/pipeline';
import { adjectivesOf } from '../data/adjectives';
import { type Homes, homesByName } from '../data/homes';
import type { Kit } from '../data/kit';
import { answersIn, type Sides } from './answers';
import { saidIn } from './contents';
import { scenesOf } from './scene';
import { wordsOf } from './words';

export { WINDOW } from './links';
export { linksAmong, linksOf, surest } from './pairs';
export { type Words, wordsOf } from './words';

export type Needs = Pick<
  Kit,
  'propositions' | 'wording' | 'states' | 'groups' | 'places' | 'organizations' | 'outlets' | 'offices'
>;

/** Who answers says of the same thing that it is so, or not. */
function taken(answer: Claim, propositions: readonly Proposition[]): readonly Proposition[] {
  const denies = answer.stance === 'DENIED';
  return propositions.map((one) => ({
    ...{ ...one, claim: answer.id },
    polarity: denies === (one.polarity === 'asserted') ? 'negated' : 'asserted',
  }));
}

/** With whom somebody speaks: the ministry of its spokesman, the state of both. */
function sidesIn({ entities }: Related, homesOf: Homes): Sides {
  const roles = new Map(
    entities.map(({ id, roles }) => [id, roles.flatMap((role) => role.slice(role.indexOf('|') + 1) || [])] as const),
  );
  return (entity) => {
    const near = roles.get(entity) ?? [];
    return [...near, ...[entity, ...near].flatMap(homesOf)];
  };
}

/** Adds the propositions of all claims, in their order, and what claims answer. */
export function propose(kit: Needs): Stage<Related, Proposed> {
  const words = wordsOf(kit);
  const adjectives = adjectivesOf(kit);
  const homesOf = homesByName(kit);
  return (doc) => {
    const sceneAt = scenesOf(doc, words, adjectives, homesOf);
    const sentencesOf = (span: Span): readonly number[] => sentencesIn(doc.sentences, span);
    const said = new Map(doc.claims.map((claim) => [claim.id, saidIn(claim, sceneAt, sentencesOf, words)]));
    const own = (claim: Claim): readonly Proposition[] => said.get(claim.id)?.propositions ?? [];
    const elsewhere = new Map(
      doc.claims.flatMap(({ id, stance }) => {
        const owners = words.stances.answering.has(stance) ? (said.get(id)?.elsewhere ?? null) : null;
        return owners ? [[id, owners] as const] : [];
      }),
    );
    const answers = answersIn(doc, elsewhere, sidesIn(doc, homesOf), (claim) => own(claim).length > 0);
    const byId = new Map(doc.claims.map((claim) => [claim.id, claim]));
    const answering = answers.flatMap(({ claim, to }) => {
      const [one, other] = [byId.get(claim), byId.get(to)];
      return one && other ? taken(one, own(other)) : [];
    });
    return { ...doc, propositions: [...doc.claims.flatMap(own), ...answering], answers };
  };
}
