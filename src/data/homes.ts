// To which states and bodies things of the Kit belong: Lyon and Le Monde to France, a minister to her state.
import { entityId, slug } from '../core/ids';
import type { Kit } from './kit';

type Needs = Pick<Kit, 'states' | 'places' | 'organizations' | 'outlets' | 'offices'>;

/** Ids of the states and bodies of a thing, by its id; none for what is nobody's. */
export type Homes = (id: string) => readonly string[];

/** The states and bodies of all that data/ names. */
export function homes({ states, places, organizations, outlets, offices }: Needs): Homes {
  const stateOf = new Map(states.map(({ iso3, id }) => [iso3, id]));
  const found = new Map<string, Set<string>>();
  const put = (id: string, home: string | undefined) => {
    if (home) found.set(id, (found.get(id) ?? new Set()).add(home));
  };
  for (const { id, country } of [...places.places, ...organizations, ...outlets]) put(id, stateOf.get(country ?? ''));
  for (const { holder, of } of offices) put(entityId('Person', holder), of);
  return (id) => [...(found.get(id) ?? [])];
}

const OF = '-of-';

/**
 * The same, and the state of what is called after one: "organization:foreign-ministry-of-oman", a body that every state has and data/
 * does not name. The name goes before what data/ says, so that "place:gulf-of-oman" is Oman's: not for asking where a place is.
 */
export function homesByName(kit: Needs): Homes {
  const known = homes(kit);
  const stateOf = new Map(kit.states.map(({ id, name }) => [slug(name), id]));
  return (id) => {
    const at = id.lastIndexOf(OF);
    const state = at < 0 ? undefined : stateOf.get(id.slice(at + OF.length));
    return state === undefined ? known(id) : [state];
  };
}
