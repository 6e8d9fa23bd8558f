// What can be done with a node: open its page, expand it, follow its edges.
import type { Network, NetworkNode } from '../../../src/explore/api';
import { Entity } from '../parts/refs';
import { counted } from '../parts/words';
import { hrefOf } from '../state/route';
import { Frame } from './Frame';

interface NodeProps {
  readonly node: NetworkNode;
  readonly ids: readonly string[];
  readonly network: Network;
  readonly onIds: (ids: readonly string[]) => void;
  readonly onEdge: (id: string) => void;
  readonly onClose: () => void;
}

export function NodePanel({ node, ids, network, onIds, onEdge, onClose }: NodeProps) {
  const edges = network.edges.filter((edge) => edge.from === node.id || edge.to === node.id);
  const nameOf = (id: string): string => network.nodes.find((one) => one.id === id)?.name ?? id;
  return (
    <Frame label={node.name} onClose={onClose}>
      <h2>
        <Entity entity={node} dot />
      </h2>
      <p class="bar">
        <a class="button" href={hrefOf('entity', node.id)}>
          Open its page
        </a>
        {!ids.includes(node.id) && (
          <button type="button" onClick={() => onIds([...ids, node.id])}>
            Expand
          </button>
        )}
        <button type="button" onClick={() => onIds([node.id])}>
          Only around it
        </button>
        {ids.includes(node.id) && ids.length > 1 && (
          <button type="button" onClick={() => onIds(ids.filter((id) => id !== node.id))}>
            Take out
          </button>
        )}
      </p>
      <ol class="rows small">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" class="line" onClick={() => onEdge(edge.id)}>
              {nameOf(edge.from)} <b>{edge.label}</b> {nameOf(edge.to)}
            </button>{' '}
            <span class="soft">{counted(edge.support, 'report')}</span>
          </li>
        ))}
      </ol>
    </Frame>
  );
}
