// "Japan's prime minister" where the article names nobody in that office: who held it on the article's day, by the table of offices.
import { open } from './grow';
import { ownersOf } from './roles';
import type { Cluster, Proposal, Scene, Seen } from './scene';

/** The cluster of a person of the Kit, opened where the article did not name him. */
function personOf(scene: Scene, holder: string): Cluster | null {
  const known = scene.know.gazetteer.find(holder).find(({ type }) => type === 'Person');
  if (!known) return null;
  const there = scene.clusters.find((cluster) => cluster.known?.id === known.id);
  return (
    there ?? open(scene, { type: 'Person', name: known.name, known, named: true, gender: known.gender, plural: false })
  );
}

/** Others of whom the article says that they hold this office: then the table is not asked. */
const isTaken = (scene: Scene, title: string, state: string): boolean =>
  [...scene.persons].some(({ roles }) =>
    roles.some((role) => role.title === title && (role.of.length === 0 || role.of.includes(state))),
  );

/** Proposes the one holder of an office of one state on the article's day. */
export function officeTable(seen: Seen, scene: Scene): readonly Proposal[] {
  const { mention, plural, noun, modifiers } = seen;
  const { published } = scene.doc;
  const title = scene.know.nouns.of(noun)?.title;
  if (mention.form !== 'nominal' || mention.type !== 'Person' || plural || !title || !published) return [];
  const words = scene.know.words;
  if ([...modifiers].some((word) => words.unheld.has(word) || words.lesser.has(word))) return [];
  if (/^(an?|one|another|some|any|no|every|each)\s/i.test(seen.text)) return [];
  const states = ownersOf(scene, seen).filter((id) => /^(state|organization):/.test(id));
  const [state] = states;
  if (!state || states.length > 1 || isTaken(scene, title, state)) return [];
  const holders = new Set(scene.know.offices.holders(state, title, published).map(({ holder }) => holder));
  const [holder] = holders;
  const cluster = holder && holders.size === 1 ? personOf(scene, holder) : null;
  if (!cluster) return [];
  const of = scene.know.gazetteer.byId(state)?.name ?? state;
  const reason = `"${seen.text}": ${cluster.name} was ${title} of ${of} on ${published}`;
  return [{ clusters: [cluster], score: 0.75, rule: 'entities/office-table', reason }];
}
