// What is known of a person's offices, seen from the title by which an article calls them.
import type { Entity } from '../core/model';
import type { Office } from '../data/offices';
import type { Title } from '../data/titles';
import { isNoun } from './anchors';
import type { Scene } from './scene';
import { formOf, lemmaOf } from './words';

type Sphere = Title['sphere'];
interface Called {
  readonly words: readonly string[];
  readonly sphere: Sphere;
}

/** Titles by their last word, and offices by their holders' names; indexed once, since there are thousands. */
export interface Offices {
  readonly titles: ReadonlyMap<string, readonly Called[]>;
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly held: ReadonlyMap<string, readonly Office[]>;
}

function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const list = found.get(key);
    if (list) list.push(value);
    else found.set(key, [value]);
  }
  return found;
}

/** Made from the Kit. */
export const officesIndex = (titles: readonly Title[], offices: readonly Office[]): Offices => ({
  titles: grouped(
    titles.flatMap(({ title, aliases, sphere }) =>
      [title, ...aliases].map((name): [string, Called] => {
        const words = name.split(' ');
        return [words.at(-1) ?? '', { words, sphere }];
      }),
    ),
  ),
  spheres: new Map(titles.map(({ title, sphere }) => [title, sphere])),
  held: grouped(
    offices.flatMap((office) =>
      [...new Set([office.holder, ...office.aliases])].map((name): [string, Office] => [name, office]),
    ),
  ),
});

/** Where in public life the title at a token belongs: minister, diplomat. */
export function spheresOf(scene: Scene, anchor: number, know: Offices): readonly Sphere[] {
  const words = new Set([lemmaOf(scene.tree, anchor), formOf(scene.tree, anchor)]);
  const called = [...words].flatMap((word) => know.titles.get(word) ?? []);
  return called.filter((one) => isNoun(scene, anchor, one.words)).map(({ sphere }) => sphere);
}

/** Held on that day, or before it: "former President". Dates compare as far as they are exact. */
const isHeld = ({ from }: Office, day: string | null): boolean => day === null || from <= day;
const isOver = ({ to }: Office, day: string | null): boolean =>
  day !== null && to !== '' && to < day.slice(0, to.length);

/** Offices of a person that such a title may mean: those held that day, else those held before. Null for people of no known office. */
export function officesOf(scene: Scene, person: Entity, anchor: number, know: Offices): readonly Office[] | null {
  const held = know.held.get(person.name);
  if (!held) return null;
  const { published } = scene.article;
  const word = lemmaOf(scene.tree, anchor);
  const spheres = spheresOf(scene, anchor, know);
  // "the secretary" may be the defence secretary, "the president" any leader.
  const isSuch = ({ title }: Office): boolean => {
    const sphere = know.spheres.get(title);
    return title.split(' ').includes(word) || (sphere !== undefined && spheres.includes(sphere));
  };
  const such = held.filter((office) => isHeld(office, published) && isSuch(office));
  const now = such.filter((office) => !isOver(office, published));
  return now.length > 0 ? now : such;
}
