// What the scorer weighs: how a candidate stands to a mention, and how the mention looks where it may mean nothing named so far.
import { isRel } from '../core/tree';
import { governor, isListedWith } from './binding';
import { type Candidate, clash } from './candidates';
import { hasRival, salience } from './salience';
import { type Cluster, countBefore, inSentence, type Scene, type Seen } from './scene';
import type { Feature } from './scorer';
import { bucket, relOf, viewOf } from './view';

/** Where the candidate was last mentioned, and how. */
function place(scene: Scene, seen: Seen, { cluster, last }: Candidate, rank: number): readonly string[] {
  const apart = seen.sentence.index - last.sentence.index;
  const here = last.sentence.index;
  const subject = inSentence(scene, cluster, here).some((one) => one.subject && one.order < seen.order);
  const quotes = `${seen.quote >= 0}${last.quote >= 0}${seen.quote === last.quote}`;
  return [
    `apart=${bucket(apart)}`,
    `between=${bucket(seen.order - last.order - 1)}`,
    `rank=${Math.min(rank, 4)}`,
    `rank=${Math.min(rank, 3)} apart=${Math.min(apart, 3)} subject=${subject}`,
    `last=${last.mention.form} ${relOf(last)}`,
    `subject=${subject} ${seen.subject}`,
    `quotes=${quotes}`,
    `paragraph=${seen.sentence.paragraph - last.sentence.paragraph}`.slice(0, 11),
    ...(governor(seen) === governor(last) && apart === 0 ? ['one governor'] : []),
    ...(isListedWith(seen, last) ? ['listed'] : []),
  ];
}

/** What the candidate is. */
function nature(seen: Seen, cluster: Cluster, order: number): readonly string[] {
  const size = countBefore(cluster, seen.order);
  const first = cluster.seen[0];
  return [
    `type=${cluster.type} ${cluster.named} ${cluster.plural}`,
    `gender=${cluster.type === 'Person' ? cluster.gender : ''}`,
    `size=${bucket(size)}`,
    `place=${Math.min(order, 4)}`,
    `known=${cluster.known !== null}`,
    `opens=${(first?.sentence.index ?? 9) < 2}`,
  ];
}

/** How modifiers and nouns go together: "the second attack", "the first attack". */
function words(scene: Scene, seen: Seen, cluster: Cluster, last: Seen): readonly string[] {
  const name = new Set(cluster.name.toLowerCase().split(/[\s-]+/));
  const modifiers = [...seen.modifiers];
  const unknown = modifiers.filter((word) => !cluster.modifiers.has(word) && !name.has(word)).length;
  const noun = cluster.nouns.has(seen.noun) ? 'same' : cluster.named && name.has(seen.noun) ? 'in name' : 'other';
  const kinds = scene.know.kinds.get(seen.noun) ?? [];
  const sameText = cluster.seen.some(
    (one) => one.order < seen.order && one.text.toLowerCase() === seen.text.toLowerCase(),
  );
  return [
    `noun=${noun} new=${Math.min(2, unknown)}/${Math.min(2, modifiers.length)}`,
    `noun=${noun} last=${last.noun === seen.noun} ${last.mention.form}`,
    `noun=${noun} others=${Math.min(2, cluster.nouns.size)} ${cluster.named}`,
    `text=${sameText}`,
    `kind of it=${kinds.includes(cluster.type)}`,
    ...(clash(scene, seen, cluster) ? ['owners clash'] : []),
  ];
}

/** Features of one candidate. `rank`: how many candidates were mentioned later; `order`: how many are mentioned more often. */
export function featuresOf(
  scene: Scene,
  seen: Seen,
  candidate: Candidate,
  rank: number,
  order: number,
): readonly Feature[] {
  const { cluster, last, proposals } = candidate;
  const { kind, determiner: det, rel, isPronoun } = viewOf(scene, seen);
  const names = [
    ...place(scene, seen, candidate, rank),
    ...nature(seen, cluster, order),
    ...(hasRival(scene, seen, last) ? ['rival'] : []),
    `rel=${rel} ${relOf(last)}`,
  ];
  const nominal = isPronoun ? [] : words(scene, seen, cluster, last);
  const lexical = isPronoun ? [] : [`${seen.noun} type=${cluster.type} ${cluster.named}`];
  const own = nominal.flatMap((name) => [`${kind} ${name}`, `${det} ${name}`]);
  const rules = proposals.flatMap(({ rule, score }): Feature[] => [
    [`rule=${rule}`, score],
    [`has rule=${rule}`, 1],
  ]);
  return [
    ['candidate', 1],
    [`${kind} salience`, salience(scene, seen, cluster, last)],
    ...[...names.map((name) => `${kind} ${name}`), ...names, ...own, ...lexical].map((name): Feature => [name, 1]),
    ...rules,
  ];
}

/** Features of the choice that the mention means nothing named so far, or no entity at all. */
export function featuresOfNone(scene: Scene, seen: Seen, found: readonly Candidate[]): readonly Feature[] {
  const { kind, determiner: det, rel, isPronoun } = viewOf(scene, seen);
  const verb = seen.tree.tokens[governor(seen)];
  const best = Math.max(0, ...found.flatMap(({ proposals }) => proposals.map(({ score }) => score)));
  const nouns = seen.sentence.tokens.filter(
    (token, i) => token.upos === 'NOUN' && i < seen.mention.head && isRel(token, 'nsubj', 'obj'),
  ).length;
  const again = !isPronoun && scene.byNoun(seen.noun).length > 0;
  const names = [
    `none rel=${rel} ${seen.subject}`,
    `none candidates=${bucket(found.length)}`,
    `none sentence=${bucket(seen.sentence.index)}`,
    `none quote=${seen.quote >= 0}`,
    `none nouns=${Math.min(3, nouns)}`,
    ...(isPronoun
      ? [`none verb=${verb?.lemma}`]
      : [
          `none det=${det}`,
          `none det=${det} plural=${seen.plural} again=${again}`,
          `none noun=${seen.noun}`,
          `none modifiers=${Math.min(2, seen.modifiers.size)}`,
          `none long=${(seen.tree.tokens[seen.mention.head]?.end ?? 0) < seen.mention.end}`,
        ]),
  ];
  return [
    ['none', 1],
    [`${kind} best rule`, best],
    ...[...names.map((name) => `${kind} ${name}`), ...names].map((name): Feature => [name, 1]),
  ];
}
