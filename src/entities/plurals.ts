// Plurals that mean each of those named before: "both leaders", "the two countries", "the couple".
import type { EntityType } from '../core/model';
import { type Proposal, recent, type Scene, type Seen } from './scene';

const WINDOW = 4;

/** Of what type the members are: leaders are persons, countries states; sides may be either. */
function membersOf(seen: Seen, scene: Scene): readonly EntityType[] {
  const noun = scene.know.nouns.of(seen.noun);
  if (scene.know.words.countries.has(seen.noun) || seen.noun === 'government') return ['State'];
  if (noun?.type === 'Person' || seen.noun === 'couple' || seen.noun === 'pair') return ['Person'];
  if (noun?.type === 'Organization') return ['Organization', 'Outlet'];
  return ['State', 'Group', 'Person', 'Organization'];
}

/** Proposes the last two that fit; only "two" and "both" say how many. */
export function plurals(seen: Seen, scene: Scene): readonly Proposal[] {
  if (seen.mention.form !== 'nominal' || !scene.know.words.everyone.has(seen.noun)) return [];
  const two = seen.modifiers.has('two') || /^both\b/i.test(seen.text) || seen.noun === 'couple' || seen.noun === 'pair';
  if (!two || !(seen.definite || /^(both|two)\b/i.test(seen.text)) || / of /.test(seen.text)) return [];
  const near = recent(scene, seen, WINDOW).filter((cluster) => cluster.named);
  for (const type of membersOf(seen, scene)) {
    const pair = near.filter((cluster) => cluster.type === type).slice(0, 2);
    if (pair.length === 2)
      return [
        {
          clusters: pair,
          score: 0.75,
          rule: 'entities/plurals#two',
          reason: `"${seen.text}": ${pair.map((one) => one.name).join(' and ')} were named last`,
        },
      ];
  }
  return [];
}
