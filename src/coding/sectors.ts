// The PLOVER sectors of an actor: by its id, its type, its roles, the words of its name.
import type { Entity } from '../core/model';
import type { Kit } from '../data/kit';
import { type Spoken, sectorsOfWords, wordsOf } from './sector-words';

type Needs = Pick<Kit, 'ploverSectors' | 'titles' | 'organizations' | 'groups'>;
type Sectors = readonly string[];

/** What the sectors of an actor are told by. */
export type Actor = Pick<Entity, 'id' | 'type' | 'name' | 'roles'>;

const NONE: Sectors = [];

interface Known {
  readonly data: Kit['ploverSectors'];
  readonly spoken: Spoken;
  readonly ids: ReadonlyMap<string, Sectors>;
  /** Sphere by title, in lower case. */
  readonly spheres: ReadonlyMap<string, string>;
}

function knownOf({ ploverSectors: data, titles, organizations, groups }: Needs): Known {
  const byKind = [
    ...organizations.map(({ id, kind }): [string, Sectors] => [id, data.kinds.organizations[kind] ?? NONE]),
    ...groups.map(({ id, kind }): [string, Sectors] => [id, data.kinds.groups[kind] ?? NONE]),
  ];
  const byId = data.known.flatMap(({ ids, sectors }) => ids.map((id): [string, Sectors] => [id, sectors]));
  const spheres = titles.flatMap(({ title, aliases, plural, sphere }) =>
    [title, ...aliases, ...(plural === null ? [] : [plural])].map((called): [string, string] => [called, sphere]),
  );
  return { data, spoken: wordsOf(data), ids: new Map([...byKind, ...byId]), spheres: new Map(spheres) };
}

/** "organization:norburg-police" is called so: what is said of an owner is its id alone. */
const nameOf = (id: string): string => id.replace(/^[^:]*:/, '').replaceAll('-', ' ');

function ofOwner({ ids, spoken }: Known, owner: string): Sectors {
  const known = ids.get(owner);
  if (known) return known;
  return /^(organization|group):/.test(owner) ? sectorsOfWords(spoken, nameOf(owner)) : NONE;
}

/** The title that a role ends in, the longest first: "deputy foreign minister", "foreign minister", "minister". */
function titleIn({ spheres }: Known, role: string): string | null {
  const words = role.split(' ');
  return words.map((_, i) => words.slice(i).join(' ')).find((ending) => spheres.has(ending)) ?? null;
}

/** "director" of a bank is of business, of a state of its government, of nothing said of nothing. */
function ofTitle(known: Known, title: string, owner: string): Sectors {
  const { data, spheres } = known;
  // whose father somebody is makes no priest of him
  if (owner.startsWith('person:')) return NONE;
  const sphere = spheres.get(title) ?? '';
  const state = data.types['State'] ?? NONE;
  if (sphere === 'spokesperson') return owner.startsWith('state:') ? state : NONE;
  if (!data.ofBody.titles.includes(title)) return data.spheres[sphere] ?? NONE;
  return owner.startsWith('state:') && data.ofState.includes(title) ? state : NONE;
}

function ofRole(known: Known, role: string): Sectors {
  const { data, spoken } = known;
  const [text = '', owner = ''] = role.toLowerCase().split('|');
  const { former } = data;
  const words = text.split(/[ -]/);
  if (words.some((word) => former.words.includes(word))) {
    const then = ofRole(known, `${words.filter((word) => !former.words.includes(word)).join(' ')}|${owner}`);
    return then.some((sector) => former.of.includes(sector)) ? former.sectors : NONE;
  }
  const whose = ofOwner(known, owner);
  const beside = whose.filter((sector) => data.beside.includes(sector));
  const title = titleIn(known, text);
  const ways = [
    () => sectorsOfWords(spoken, text, 'strong'),
    () => whose.filter((sector) => !beside.includes(sector)),
    () => (title === null ? sectorsOfWords(spoken, text) : ofTitle(known, title, owner)),
  ];
  const own = ways.map((way) => way()).find((sectors) => sectors.length > 0) ?? NONE;
  return own.length > 0 ? [...own, ...beside] : NONE;
}

/** "Israeli soldier" is said of somebody without a name; of "John Bishop" the words say nothing. */
const isUnnamed = (name: string): boolean => /(^|\s)[a-z][^\s]*$/.test(name);

function found(known: Known, { id, type, name, roles }: Actor): Sectors {
  const { ids, data, spoken } = known;
  const byId = ids.get(id) ?? data.types[type];
  if (byId) return byId;
  if (type === 'Place' || type === 'Event') return NONE;
  const byRole = roles.flatMap((role) => ofRole(known, role));
  if (type === 'Person' && !isUnnamed(name)) return byRole;
  return [...byRole, ...sectorsOfWords(spoken, name)];
}

/**
 * Makes the function that gives an actor's sectors: "GOV", "MIL" …, the first the primary one, those that stand beside another last;
 * none where nothing tells. It reads what is known once, and is then called for each actor.
 */
export function sectorsOf(kit: Needs): (actor: Actor) => Sectors {
  const known = knownOf(kit);
  const { beside } = known.data;
  return (actor) => {
    const all = [...new Set(found(known, actor))];
    const is = (sector: string): boolean => beside.includes(sector);
    return [...all.filter((sector) => !is(sector)), ...all.filter(is)];
  };
}
