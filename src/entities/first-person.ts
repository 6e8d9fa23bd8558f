// "I" in a quotation is its speaker; "we" is whom the speaker speaks for, or the speaker.

import { isRel } from '../core/tree';
import { governor } from './binding';
import { pronounOf } from './pronouns';
import { type Cluster, clusterOf, type Proposal, type Role, type Scene, type Seen } from './scene';

/** "The president and I": the other one, for a "we" that follows in the same quotation. */
function companions(scene: Scene, seen: Seen): readonly Cluster[] {
  const quote = scene.quotes[seen.quote];
  if (!quote) return [];
  return scene.all.slice(Math.max(0, seen.order - 20), seen.order).flatMap((other) => {
    const word = other.tree.tokens[other.mention.head];
    const joined = other.quote === seen.quote && /^I$/.test(other.text) && isRel(word, 'conj');
    const first = joined ? other.tree.tokens[word?.head ?? -1] : undefined;
    const partner = first
      ? (scene.bySentence[other.sentence.index] ?? []).find(
          ({ mention }) => mention.start <= first.start && first.end <= mention.end,
        )
      : undefined;
    return partner ? (clusterOf(scene, partner) ?? []) : [];
  });
}

/** Who holds these speaks for whom they serve; an academic, a fan or a farmer does not. */
const SPEAKS = new Set(['leader', 'minister', 'diplomat', 'official', 'military', 'spokesperson', 'party', 'business']);

/** The body that a role belongs to, by what was named in it. */
function owner(scene: Scene, { noun, of }: Role): Cluster | undefined {
  const speaks = SPEAKS.has(scene.know.nouns.of(noun)?.sphere ?? '');
  const bodies = of.flatMap((id) => scene.clusters.find((one) => one.known?.id === id || `#${one.index}` === id) ?? []);
  return bodies.find(
    ({ seen, type }) =>
      seen.length > 0 && (type === 'Organization' || type === 'Group' || (type === 'State' && speaks)),
  );
}

/** "Team member", "Defence Secretary": the body that the words before the role name, of several the one mentioned most. */
const byModifier = (scene: Scene, { modifiers }: Role): Cluster | undefined =>
  [...modifiers]
    .flatMap((word) => scene.byNoun(word))
    .filter(({ type, seen }) => seen.length > 0 && (type === 'Organization' || type === 'Group'))
    .toSorted((a, b) => b.seen.length - a.seen.length)[0];

/** The state or organization that a person speaks for: "a bank spokesman". */
function principal(scene: Scene, person: Cluster): Cluster | null {
  for (const role of person.roles) {
    const body = owner(scene, role) ?? byModifier(scene, role);
    if (body) return body;
  }
  return null;
}

/** Who issues a statement in the first person: the body that the outlet's name or the title names. */
function issuer(scene: Scene): Cluster | null {
  const head = `${scene.doc.outlet ?? ''} ${scene.doc.title ?? ''}`;
  return (
    scene.clusters.find(
      (cluster) =>
        cluster.named && (cluster.type === 'Organization' || cluster.type === 'State') && head.includes(cluster.name),
    ) ?? null
  );
}

type Give = (clusters: readonly Cluster[], score: number, rule: string, reason: string) => readonly Proposal[];

/** "We" of a quotation: the speaker and whom he named beside himself, the body he speaks for, else himself. */
function ours(scene: Scene, seen: Seen, speaker: Cluster, give: Give): readonly Proposal[] {
  const others = companions(scene, seen);
  const all = [...new Set([speaker, ...others])];
  if (others.length > 0)
    return give(all, 0.8, 'companions', `"${seen.text}" is ${all.map((one) => one.name).join(' and ')}`);
  const body = speaker.type === 'Person' ? principal(scene, speaker) : speaker;
  // "we believe": who says so is the speaker
  const verb = governor(seen);
  const alone =
    seen.subject &&
    (scene.know.reporting.has(seen.tree.tokens[verb]?.lemma ?? '') ||
      seen.tree.find(verb, 'ccomp', 'xcomp').length > 0);
  return body
    ? give([body], 0.6, 'principal', `"${seen.text}" is ${body.name}, for whom ${speaker.name} speaks`)
    : give(
        alone ? [speaker] : [speaker, scene.voices.company(seen)],
        0.55,
        'company',
        `"${seen.text}" are ${speaker.name} and others`,
      );
}

/** Proposes for I, me, my, we, us, our, you, your. */
export function firstPerson(seen: Seen, scene: Scene): readonly Proposal[] {
  const pronoun = seen.mention.form === 'pronoun' ? pronounOf(scene, seen) : null;
  if (pronoun === null || pronoun.person === 3) return [];
  const give: Give = (clusters, score, rule, reason) => [
    { clusters, score, rule: `entities/first-person#${rule}`, reason },
  ];
  if (pronoun.person === 2)
    return give([scene.voices.addressee(seen)], 0.5, 'addressee', `"${seen.text}" is whom the text speaks to`);
  const speaker = seen.quote >= 0 ? scene.speakerOf(seen.quote) : null;
  if (pronoun.number === 'plural') {
    if (speaker) return ours(scene, seen, speaker, give);
    const body = seen.quote < 0 ? issuer(scene) : null;
    return body
      ? give([body], 0.5, 'issuer', `"${seen.text}" is the issuer of the text, ${body.name}`)
      : give([scene.voices.company(seen)], 0.5, 'company', `"${seen.text}" are the speaker and others`);
  }
  if (speaker && speaker.type !== 'Person') return [];
  return speaker
    ? give([speaker], 0.9, 'speaker', `"${seen.text}" is the speaker of the quotation, ${speaker.name}`)
    : give([scene.voices.speaker(seen)], 0.6, 'voice', `"${seen.text}" is whoever has the word here`);
}
