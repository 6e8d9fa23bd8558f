// What routes work with: the store with its limits, the statements, what is remembered.
import type { Query } from '../queries';
import type { Store } from '../store';
import type { Labels } from './labels';
import type { Names } from './names';
import type { Ask } from './scripts';
import type { Counted } from './summary';
import type { Dossier } from './taken';

export interface Desk {
  /** Asked in turns, and not for longer than a while. */
  readonly store: Pick<Store, 'kind' | 'place' | 'query' | 'search'>;
  readonly ask: Ask;
  readonly version: string;
  readonly labels: Labels;
  /** cypher/ask */
  readonly questions: readonly Query[];
  readonly names: Names;
  readonly counted: Counted;
  /** Of an entity, remembered for a while. @throws StoreError */
  dossier(id: string): Promise<Dossier>;
  /** Propositions that somebody denies, newest denial first; remembered for a while. @throws StoreError */
  denied(entity: string | null, types: readonly string[]): Promise<readonly string[]>;
}
