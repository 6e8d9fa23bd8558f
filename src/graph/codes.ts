// What evidence says of the event that it tells: by this, tellings are found again in a store.
import type { CodedEvent } from '../core/model';
import type { Sparse } from './draft';

/**
 * By Relation.id, Deed.id, Claim.id: PLOVER type and mode, CAMEO root, where the word stands that tells it, and whom it is directed at.
 * What is denied has none.
 */
export function codesOf(events: readonly CodedEvent[]): ReadonlyMap<string, Sparse> {
  return new Map(
    events
      .filter(({ polarity }) => polarity === 'asserted')
      .flatMap(({ type, mode, cameo, at, recipients, of }) => {
        const targets = recipients.length > 0 ? recipients : null;
        return of.map((id): [string, Sparse] => [id, { event: type, mode, cameo, word: at.start, targets }]);
      }),
  );
}
