// Whom an actor of an event record means: a state, what data/ knows by name, else somebody named by the record.
import { entityId } from '../core/ids';
import { ENTITY_TYPES, type Entity, type EntityType } from '../core/model';
import type { Gazetteer, Known } from '../data/gazetteer';
import type { Kit } from '../data/kit';
import type { PloverImport } from '../data/plover-import';
import type { Party } from '../input/plover';

type State = Kit['states'][number];

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** By ISO3. */
  readonly states: ReadonlyMap<string, State>;
  readonly data: Pick<PloverImport, 'groups'>;
}

/** Codes of PLOVER for bodies without a state. */
const STATELESS = ['IGO', 'NGO', 'IMG', 'ISM', 'MNC'];

const plain = (type: EntityType, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  ...{ id, type, name, aliases: [name], known: false, wikidata: null, roles: [], ...more },
});

const ofKnown = ({ id, type, name, wikidata }: Known): Entity => plain(type, id, name, { known: true, wikidata });
const ofState = ({ id, name, wikidata }: State): Entity => plain('State', id, name, { known: true, wikidata });

/** "USAGOV" in older records is a code and a sector. */
function unpacked(party: Party, states: Knowledge['states']): Party {
  const [, code = '', sector = null] = /^([A-Z]{3})([A-Z]{3})?$/.exec(party.name ?? '') ?? [];
  if (party.code !== null || !(states.has(code) || STATELESS.includes(code))) return party;
  return { ...party, name: null, code, sector: party.sector ?? sector };
}

/** What data/ knows by that name; where it knows several, the one of the record's state. "Kremlin" of RUS is Russia. */
function knownBy({ gazetteer }: Knowledge, name: string, state: State | null): Entity | null {
  const found = gazetteer.find(name);
  const meant = found.find(({ id, standsFor }) => id === state?.id || standsFor?.state === state?.id) ?? found[0];
  if (!meant) return null;
  if (state && meant.standsFor?.state === state.id) return ofState(state);
  return ofKnown(meant);
}

/** "Hungarian" is a state's people, soldiers or rebels, as the sector says: no name. */
const isAdjective = ({ gazetteer }: Knowledge, name: string): boolean =>
  gazetteer.adjective(name)?.type === 'State' || gazetteer.people(name) !== null;

/** "sector MIL|state:HUN": what the record says of whom data/ does not know; src/export reads it. */
const rolesOf = (sector: string | null, state: State | null): readonly string[] =>
  sector === null && state === null ? [] : [`${sector === null ? 'actor' : `sector ${sector}`}|${state?.id ?? ''}`];

function unknown(know: Knowledge, { name, code, sector, wikidata }: Party, state: State | null): Entity {
  const type = sector === null || know.data.groups.sectors.includes(sector) ? 'Group' : 'Organization';
  const own = name !== null && !isAdjective(know, name) ? name : null;
  const called = own ?? [state?.name ?? code, sector].filter(Boolean).join(' ');
  return plain(type, entityId(type, called), called, { wikidata, roles: rolesOf(sector, state) });
}

/** In records of our own: the entity as it was. */
function own(know: Knowledge, id: string, { name, sector, wikidata }: Party, state: State | null): Entity | null {
  const type = ENTITY_TYPES.find((one) => id.startsWith(`${one.toLowerCase()}:`));
  if (!type) return null;
  const known = know.gazetteer.byId(id);
  if (type === 'State' || type === 'Place' || type === 'Outlet')
    return plain(type, id, name ?? known?.name ?? id, {
      known: known !== null,
      wikidata,
    });
  return plain(type, id, name ?? known?.name ?? id, { known: known !== null, wikidata, roles: rolesOf(sector, state) });
}

/** Of Hungary itself; its soldiers, though called "Hungary", are none. */
function ofData(know: Knowledge, { name, sector }: Party, state: State | null): Entity | null {
  const governs = sector === null || sector === 'GOV';
  const known = name === null ? null : knownBy(know, name, state);
  if (known?.type === 'Person') return { ...known, roles: rolesOf(sector, state) };
  if (known && (governs || known.type !== 'State')) return known;
  return state && governs ? ofState(state) : null;
}

/** Makes the function that gives the entity of an actor. */
export function entityOf(know: Knowledge): (given: Party) => Entity {
  return (given) => {
    const party = unpacked(given, know.states);
    const state = know.states.get(party.code ?? '') ?? null;
    const before = party.id === null ? null : own(know, party.id, party, state);
    return before ?? ofData(know, party, state) ?? unknown(know, party, state);
  };
}

/** A place, or a state where the name is one. */
export function placeOf({ gazetteer }: Knowledge): (name: string, id: string | null) => Entity {
  return (name, id) => {
    const type = ENTITY_TYPES.find((one) => id?.startsWith(`${one.toLowerCase()}:`));
    if (id !== null && type) return plain(type, id, name, { known: gazetteer.byId(id) !== null });
    const known = gazetteer.find(name).find((one) => one.type === 'Place' || one.type === 'State');
    return known ? ofKnown(known) : plain('Place', entityId('Place', name), name);
  };
}
