// What the export must know of PLOVER's codes; handed in, since this room reads no data.
import type { Entity } from '../core/model';

/** What an actor's sectors are told by. */
export type Actor = Pick<Entity, 'id' | 'type' | 'name' | 'roles'>;

export interface Codes {
  /** The primary one first. */
  sectorsOf(actor: Actor): readonly string[];
  /** ISO3 of a state, or of the state that something known is of; the code of bodies without a state: "IGO". */
  codeOf(id: string): string | null;
  /** 1 to 4 */
  quadCode(quad: string): number | null;
  /** Types that what is to come of another is coded as: they say themselves that it is ahead. */
  readonly ahead: ReadonlySet<string>;
  /** "PLOVER 1.3" */
  readonly codebook: string;
  /** Of the program. */
  readonly version: string;
}
