// Judges whether two entities are one.
import type { Profile } from '../core/model';
import { compareBodies } from './bodies';
import { type Facts, factsOf } from './facts';
import type { Knowledge } from './knowledge';
import { comparePersons } from './persons';
import type { Comparison } from './verdict';

/** `person:john-smith~3f2a91c0` was set apart from its namesake `person:john-smith`: that is settled, and not by names. */
const baseOf = ({ id }: Facts): string => id.split('~')[0] ?? id;

/** The same for what was read of them before. */
export function compareFacts(a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null {
  if (baseOf(a) === baseOf(b) || (a.known && b.known)) return null;
  if ((a.type === 'Person') !== (b.type === 'Person')) return null;
  return a.type === 'Person' ? comparePersons(a, b, know, only) : compareBodies(a, b, know, only);
}

/**
 * Score, verdict and reason; null where names differ or nothing can be said, and for two that data/ keeps apart. Symmetric.
 * @param only whether no other full name in the store fits a lone family name, or an acronym
 */
export const compare = (a: Profile, b: Profile, know: Knowledge, only = false): Comparison | null =>
  compareFacts(factsOf(a, know), factsOf(b, know), know, only);
