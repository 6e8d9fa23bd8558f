// What the Kit knows by a name as it stands in the article.
import type { EntityType } from '../core/model';
import type { Known } from '../data/gazetteer';
import { stance } from './metonymy';
import { partsOf } from './name-index';
import type { Scene, Seen } from './scene';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);

/** Of the type that the mention has, or of one near it; a capital is its state where it acts. */
export function knownAs(scene: Scene, seen: Seen): Known | null {
  const { text, mention } = seen;
  const { gazetteer } = scene.know;
  const found = gazetteer.find(text);
  const fits =
    found.find((one) => one.type === mention.type) ??
    found.find((one) => mention.type === null || (BODIES.has(mention.type) && BODIES.has(one.type)));
  const people = mention.type === 'Group' ? gazetteer.people(text) : null;
  return stance(scene, seen, fits ?? people);
}

/** In office in the year of the article; any office where the year is not known. */
const served = (scene: Scene, { name }: Known): boolean => {
  const year = scene.doc.published?.slice(0, 4);
  return scene.know.offices
    .of(name)
    .some(({ from, to }) => !year || (from.slice(0, 4) <= year && (to === '' || to.slice(0, 4) >= year)));
};

/** A person known by surname alone, where just one holder of an office has it: "Merkel". */
export function knownBySurname(scene: Scene, { text, mention }: Seen): Known | null {
  if (mention.type !== 'Person' || partsOf(text).length > 1) return null;
  // "Jean" alone is somebody's first name
  if (scene.know.words.male.has(text) || scene.know.words.female.has(text)) return null;
  const list = scene.know.gazetteer.surname(text);
  const then = list.filter((one) => served(scene, one));
  const only = then.length === 1 ? then[0] : list.length === 1 ? list[0] : null;
  return only ?? null;
}
