// What is known of a person's offices, seen from the title by which an article calls them.
import type { Entity } from '../core/model';
import type { Office } from '../data/offices';
import type { Title } from '../data/titles';
import { isNoun } from './anchors';
import type { Scene } from './scene';
import { lemmaOf } from './words';

/** Titles and who held them; made from the Kit. */
export interface Offices {
  readonly titles: readonly Title[];
  readonly offices: readonly Office[];
}

/** Where in public life the title at a token belongs: minister, diplomat. */
export const spheresOf = (scene: Scene, anchor: number, know: Offices): readonly string[] =>
  know.titles
    .filter(({ title, aliases }) => [title, ...aliases].some((word) => isNoun(scene, anchor, word.split(' '))))
    .map(({ sphere }) => sphere);

/** Held on that day, or before it: "former President". Dates compare as far as they are exact. */
const isHeld = ({ from }: Office, day: string | null): boolean => day === null || from <= day;
const isOver = ({ to }: Office, day: string | null): boolean =>
  day !== null && to !== '' && to < day.slice(0, to.length);

/** Offices of a person that such a title may mean: those held that day, else those held before. Null for people of no known office. */
export function officesOf(scene: Scene, person: Entity, anchor: number, know: Offices): readonly Office[] | null {
  const { published } = scene.article;
  const spheres = spheresOf(scene, anchor, know);
  const held = know.offices.filter(({ holder, aliases }) => holder === person.name || aliases.includes(person.name));
  if (held.length === 0) return null;
  // "the secretary" may be the defence secretary, "the president" any leader.
  const isSuch = ({ title }: Office): boolean =>
    title.split(' ').includes(lemmaOf(scene.tree, anchor)) ||
    know.titles.some((one) => one.title === title && spheres.includes(one.sphere));
  const such = held.filter((office) => isSuch(office) && isHeld(office, published));
  const now = such.filter((office) => !isOver(office, published));
  return now.length > 0 ? now : such;
}
