// What stands where a network is not yet about anybody.
import { Find } from '../parts/Find';
import { hrefOf } from '../state/route';
import { go } from '../state/use-route';

export const Begin = () => (
  <div class="begin">
    <p>Who met, attacked, accused, supported whom: begin with somebody, and go on from there.</p>
    <Find label="Around whom" onPick={(found) => go(hrefOf('network', '', { ids: found.id }))} />
  </div>
);
