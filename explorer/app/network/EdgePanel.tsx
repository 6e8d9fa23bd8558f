// What stands behind an edge: its facts or claims, each with its sentences.
import type {
  EvidenceAnswer,
  EvidenceItem,
  Network,
  NetworkEdge,
  NetworkNode,
  Statement,
} from '../../../src/explore/api';
import { Evidence, EvidenceList } from '../parts/evidence';
import { Entity } from '../parts/refs';
import { StatementRow } from '../parts/statements';
import { Answered, PagedList } from '../parts/waiting';
import { counted, timeWords } from '../parts/words';
import { addressOf, useAnswer } from '../state/ask';
import { usePages } from '../state/pages';
import { Frame } from './Frame';

const FEW = 20;

interface EdgeProps {
  readonly edge: NetworkEdge;
  readonly network: Network;
  readonly onClose: () => void;
}

/** One of several statements, with its own sentences. */
const Told = ({ statement, items }: { readonly statement: Statement; readonly items: readonly EvidenceItem[] }) => (
  <>
    <StatementRow statement={statement} quote={false} />
    <EvidenceList items={items} />
  </>
);

export function EdgePanel({ edge, network, onClose }: EdgeProps) {
  const node = (id: string): NetworkNode | undefined => network.nodes.find((one) => one.id === id);
  const [from, to] = [node(edge.from), node(edge.to)];
  const address = addressOf(['edges', edge.ids.slice(0, FEW).join(','), 'evidence'], { limit: 50 });
  const head = useAnswer<EvidenceAnswer>(address);
  const label = `${from?.name ?? edge.from} ${edge.label} ${to?.name ?? edge.to}`;
  return (
    <Frame label={label} onClose={onClose}>
      <h2>
        {from && <Entity entity={from} />} {edge.label} {to && <Entity entity={to} />}
      </h2>
      <p class="soft small">
        {edge.polarity === 'negated' && <span class="chip no">negated</span>}{' '}
        {edge.modality !== 'actual' && <span class="chip maybe">{edge.modality}</span>}{' '}
        {edge.denied && <span class="chip no">denied by somebody</span>} {counted(edge.count, edge.kind)} ·{' '}
        {counted(edge.support, 'report')}
        {edge.first !== null && ` · ${timeWords(edge.first, edge.last)}`}
      </p>
      <Answered answer={head}>
        {({ statements, items, next }) => (
          <>
            <ol class="rows">
              {statements.map((statement) => (
                <li key={statement.id}>
                  <Told statement={statement} items={items.filter((item) => item.of === statement.id)} />
                </li>
              ))}
            </ol>
            {next !== null && <More address={address} />}
            {edge.ids.length > FEW && (
              <p class="soft small">
                Of the {FEW} best supported; there are {edge.count}.
              </p>
            )}
          </>
        )}
      </Answered>
    </Frame>
  );
}

/** All sentences, page by page, where there are many. */
function More({ address }: { readonly address: string }) {
  const pages = usePages<EvidenceItem>(address);
  return (
    <details>
      <summary>All sentences</summary>
      <PagedList
        pages={pages}
        none=""
        class="evidences"
        keyOf={(item) => `${item.of} ${item.sentence} ${item.marks[0]?.start ?? 0}`}
      >
        {(item) => <Evidence item={item} />}
      </PagedList>
    </details>
  );
}
