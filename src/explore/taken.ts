// What an entity takes part in: one look at its facts and claims, from which its counts, lists and timeline are made.
import type { Cell, Row } from '../store';
import { count, modalityOf, polarityOf, text, textOrNull } from './cells';
import type { Sortable } from './filter';
import type { Ask } from './scripts';

export type Part = 'subject' | 'object' | 'place' | 'with' | 'by' | 'about' | 'addressed';

export interface Taken extends Sortable {
  readonly part: Part;
}

export interface Dossier {
  readonly facts: readonly Taken[];
  readonly claims: readonly Taken[];
  /** There are more than were looked at. */
  readonly truncated: boolean;
}

/** So many facts of an entity, and so many claims, are looked at. */
export const LOOK = 20_000;

const PARTS: Readonly<Record<string, Part>> = {
  ...{ SUBJECT: 'subject', OBJECT: 'object', PLACE: 'place', WITH: 'with' },
  ...{ BY: 'by', ABOUT: 'about', ADDRESSED_TO: 'addressed' },
};
const partOf = (cell: Cell | undefined): Part => PARTS[text(cell)] ?? 'with';

const shared = (row: Row) => ({
  ...{ id: text(row['id']), part: partOf(row['part']), type: text(row['type']), support: count(row['support']) },
  ...{ day: textOrNull(row['day']), reported: textOrNull(row['reported']), last: textOrNull(row['last']) },
});

const factOf = (row: Row): Taken => ({
  ...shared(row),
  ...{ polarity: polarityOf(row['polarity']), modality: modalityOf(row['modality']) },
});

/** To say so is done, whatever is said; a denial stands against it. */
const claimOf = (row: Row): Taken => ({
  ...shared(row),
  ...{ polarity: row['type'] === 'DENIED' ? 'negated' : 'asserted', modality: 'actual' },
});

/** @throws StoreError */
export async function dossierOf(ask: Ask, id: string): Promise<Dossier> {
  const [facts, claims] = await Promise.all([
    ask('facts-of-entity', { id, limit: LOOK }),
    ask('claims-of-entity', { id, limit: LOOK }),
  ]);
  const truncated = facts.length === LOOK || claims.length === LOOK;
  return { facts: facts.map(factOf), claims: claims.map(claimOf), truncated };
}
