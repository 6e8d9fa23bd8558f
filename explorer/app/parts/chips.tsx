// How something is told, as small words: denied, planned, alleged, by how many.
import type { ClaimItem, FactItem } from '../../../src/explore/api';
import { counted } from './words';

interface Told {
  readonly polarity: string;
  readonly modality: string;
}

/** Nothing for what is told as done. */
export const Status = ({ told }: { readonly told: Told }) => (
  <>
    {told.polarity === 'negated' && <span class="chip no">negated</span>}{' '}
    {told.modality !== 'actual' && <span class="chip maybe">{told.modality}</span>}{' '}
  </>
);

/** 3 articles, 2 independent */
export const Support = ({ told }: { readonly told: { readonly support: number; readonly independent: number } }) => (
  <span class="soft small">
    {counted(told.support, 'article')}
    {told.independent < told.support && `, ${told.independent} independent`}
  </span>
);

export const FactChips = ({ fact }: { readonly fact: FactItem }) => (
  <>
    <Status told={fact} />
    {fact.denied > 0 && <span class="chip no">denied by {counted(fact.denied, 'claim')}</span>}{' '}
    {fact.withdrawnIn !== null && <span class="chip">withdrawn</span>}
  </>
);

export const ClaimChips = ({ claim }: { readonly claim: ClaimItem }) => (
  <>
    {claim.contradicts > 0 && <span class="chip no">contradicted</span>}{' '}
    {claim.withdrawnIn !== null && <span class="chip">withdrawn</span>}
  </>
);
