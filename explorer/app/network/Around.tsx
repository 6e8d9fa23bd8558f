// The network around one entity, small, on its page.
import type { Network } from '../../../src/explore/api';
import { Answered } from '../parts/waiting';
import { counted } from '../parts/words';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf } from '../state/route';
import { go } from '../state/use-route';
import { Drawing } from './Drawing';

const MOST = 25;

export function Around({ id, name }: { readonly id: string; readonly name: string }) {
  const answer = useAnswer<Network>(addressOf(['network'], { ids: id, depth: 1, limit: MOST }));
  const full = hrefOf('network', '', { ids: id });
  return (
    <Answered answer={answer}>
      {(network) =>
        network.edges.length === 0 ? (
          <p class="soft">No relation joins it to another.</p>
        ) : (
          <>
            <Drawing
              network={network}
              chosen=""
              small
              label={`${name} and what it is joined to: ${counted(network.edges.length, 'edge')}`}
              onNode={(node) => node !== id && go(hrefOf('entity', node))}
              onEdge={(edge) => go(hrefOf('network', '', { ids: id, edge }))}
              onNothing={() => undefined}
              onOpen={() => undefined}
            />
            <p class="small">
              <a href={full}>The whole network, with filters</a>
            </p>
          </>
        )
      }
    </Answered>
  );
}
