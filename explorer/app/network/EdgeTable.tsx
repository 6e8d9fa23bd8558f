// The edges of a network as a table: the same as the drawing, for all who do not see it, and for sorting.
import type { Network, NetworkEdge } from '../../../src/explore/api';
import { Status } from '../parts/chips';
import { Entity } from '../parts/refs';
import { type Column, Table } from '../parts/Table';
import { timeWords } from '../parts/words';

interface Props {
  readonly network: Network;
  readonly chosen: string;
  readonly onEdge: (id: string) => void;
}

export function EdgeTable({ network, chosen, onEdge }: Props) {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): string => nodes.get(id)?.name ?? id;
  const end = (id: string) => {
    const node = nodes.get(id);
    return node ? <Entity entity={node} dot /> : id;
  };
  const columns: readonly Column<NetworkEdge>[] = [
    { name: 'from', cell: (edge) => end(edge.from), by: (edge) => nameOf(edge.from) },
    {
      name: 'edge',
      by: (edge) => edge.label,
      cell: (edge) => (
        <button type="button" class="line" aria-pressed={edge.id === chosen} onClick={() => onEdge(edge.id)}>
          {edge.label}
          <span class="hidden">: show its sentences</span>
        </button>
      ),
    },
    { name: 'to', cell: (edge) => end(edge.to), by: (edge) => nameOf(edge.to) },
    {
      name: 'told',
      by: (edge) => `${edge.polarity} ${edge.modality}`,
      cell: (edge) => (
        <>
          <Status told={edge} />
          {edge.denied && <span class="chip no">denied</span>}
        </>
      ),
    },
    { name: 'reports', class: 'number', cell: (edge) => edge.support, by: (edge) => edge.support },
    { name: 'when', cell: (edge) => timeWords(edge.first, edge.last), by: (edge) => edge.first ?? '' },
  ];
  return (
    <Table
      caption="Edges of the network"
      columns={columns}
      rows={network.edges}
      keyOf={(edge) => edge.id}
      classOf={(edge) => (edge.id === chosen ? 'chosen' : '')}
    />
  );
}
