// The network: a drawing and a table of the same edges, filters that are its legend, a panel with the evidence of what is chosen.
import { useRef } from 'preact/hooks';
import type { Network } from '../../../src/explore/api';
import { Begin } from '../network/Begin';
import type { Canvas } from '../network/canvas';
import { Drawing } from '../network/Drawing';
import { EdgePanel } from '../network/EdgePanel';
import { EdgeTable } from '../network/EdgeTable';
import { Filters } from '../network/Filters';
import { NodePanel } from '../network/NodePanel';
import { Answered } from '../parts/waiting';
import { counted } from '../parts/words';
import type { ViewProps } from '../shell/App';
import { useTitle } from '../shell/use-title';
import { addressOf, useAnswer } from '../state/ask';
import { hrefOf, type Params, type Route } from '../state/route';
import { useSummary } from '../state/summary';
import { change, go } from '../state/use-route';
import { fileName, keep } from '../take/files';
import { edgeRow } from '../take/rows';
import { Take } from '../take/Take';

/** Parameters that the server takes; the others say what is chosen and how it is shown. */
const ASKED = [
  'ids',
  'depth',
  'limit',
  'kind',
  'type',
  'entities',
  'from',
  'to',
  'outlet',
  'polarity',
  'modality',
  'support',
];

const wide = (): boolean => matchMedia('(min-width: 60.01rem)').matches;

interface ShownProps {
  readonly network: Network;
  readonly route: Route;
}

function Shown({ network, route }: ShownProps) {
  const canvas = useRef<Canvas | null>(null);
  const { edge = '', node = '', show = '' } = route.params;
  const ids = (route.params['ids'] ?? '').split(',');
  const chosenEdge = network.edges.find((one) => one.id === edge);
  const chosenNode = network.nodes.find((one) => one.id === node);
  const nameOf = (id: string): string => network.nodes.find((one) => one.id === id)?.name ?? id;
  const what = `network of ${ids.map(nameOf).join(' and ')}`;
  const choose = (params: Params): void => change(route, { edge: '', node: '', ...params });
  const expand = (next: readonly string[]): void =>
    go(hrefOf('network', '', { ...route.params, ids: next.join(','), edge: '', node: '' }));
  const close = (): void => choose({});
  const pictures = {
    PNG: () => void canvas.current?.png().then((png) => keep(`${fileName(what)}.png`, png)),
    SVG: () => keep(`${fileName(what)}.svg`, canvas.current?.svg() ?? '', 'image/svg+xml'),
  };
  const table = show === 'table';
  const loops = network.edges.filter((one) => one.from === one.to).length;
  return (
    <>
      <div class="shown">
        <div class="bar apart tools">
          <p class="small" role="status">
            {counted(network.nodes.length, 'node')}, {counted(network.edges.length, 'edge')}
            {loops > 0 && !table && ` (${loops} of one with itself, in the table only)`}
            {network.truncated && '; there is more, narrow it down or show more nodes'}
          </p>
          <div class="bar">
            <button type="button" aria-pressed={!table} onClick={() => change(route, { show: '' })}>
              Drawing
            </button>
            <button type="button" aria-pressed={table} onClick={() => change(route, { show: 'table' })}>
              Table
            </button>
            <Take
              what={what}
              rows={() => network.edges.map((one) => edgeRow(one, nameOf))}
              json={() => network}
              more={table ? {} : pictures}
            />
          </div>
        </div>
        {table ? (
          <EdgeTable network={network} chosen={edge} onEdge={(id) => choose({ edge: id })} />
        ) : (
          <Drawing
            network={network}
            chosen={edge || node}
            label={`Drawing of ${what}; the table holds the same edges`}
            handle={canvas}
            onNode={(id) => choose({ node: id })}
            onEdge={(id) => choose({ edge: id })}
            onNothing={close}
            onOpen={(id) => expand([...ids.filter((one) => one !== id), id])}
          />
        )}
      </div>
      {chosenEdge && <EdgePanel edge={chosenEdge} network={network} onClose={close} />}
      {!chosenEdge && chosenNode && (
        <NodePanel
          node={chosenNode}
          ids={ids}
          network={network}
          onIds={expand}
          onEdge={(id) => choose({ edge: id })}
          onClose={close}
        />
      )}
    </>
  );
}

export function NetworkView({ route }: ViewProps) {
  const summary = useSummary();
  const ids = route.params['ids'] ?? '';
  const asked = Object.fromEntries(ASKED.map((name) => [name, route.params[name]]));
  const answer = useAnswer<Network>(ids === '' ? null : addressOf(['network'], asked));
  const first = answer.data?.nodes.find((node) => ids.startsWith(node.id));
  useTitle(first ? `${first.name}, network` : 'Network');
  return (
    <div class={`network ${route.params['edge'] || route.params['node'] ? 'with-panel' : ''}`}>
      <h1 class="hidden">Network</h1>
      {ids === '' ? (
        <Begin />
      ) : (
        <>
          <details class="sieve" open={wide()}>
            <summary>Filters and legend</summary>
            <Filters
              params={route.params}
              network={answer.data}
              summary={summary}
              onChange={(params) => change(route, params)}
            />
          </details>
          <Answered answer={answer}>{(network) => <Shown network={network} route={route} />}</Answered>
        </>
      )}
    </div>
  );
}
