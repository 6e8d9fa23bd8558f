// What is counted from evidence.
import { derive, mergeAll } from '../../src/graph';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';

const fact = (type: string, date: string | undefined, graph = fixtureGraph()) =>
  [...graph.nodes.values()].find(({ props }) => props['type'] === type && props['date'] === date);

describe('[graph/derive]', () => {
  it('support counts articles; independent counts wire copies as one', () => {
    // 01 and its copy 02, and 03 that tells it itself
    expect(fact('MET', '2024-03-03')?.props).toMatchObject({ support: 3, independent: 2 });
    expect(fact('AGREED_WITH', undefined)?.props).toMatchObject({ support: 2, independent: 1 });
  });

  it('quotes the earliest report, and dates the first and last', () => {
    expect(fact('MET', '2024-03-03')?.props).toMatchObject({
      ...{ reported: '2024-03-04', lastReported: '2024-03-05' },
      quote: 'Anna Kestrel, the prime minister of Ostravia, met Boris Tal in Lunde on 3 March.',
    });
  });

  it('an article without a date comes last, and leaves the dates out where it is the only one', () => {
    const [based] = [...fixtureGraph().nodes.values()].filter(({ props }) => props['type'] === 'BASED_IN');
    expect(based?.props).toMatchObject({ support: 1, quote: 'The Free Harbour Front is based in Port Sable.' });
    expect(based?.props).not.toHaveProperty('reported');
  });

  it('the plain edge shows the same counts', () => {
    const met = fact('MET', '2024-03-03');
    expect(fixtureGraph().edges.get(met?.id ?? '')?.props).toMatchObject({
      support: 3,
      independent: 2,
      reported: '2024-03-04',
    });
  });

  it('forgets counts that nothing supports', () => {
    const whole = fixtureGraph();
    const without = derive({
      ...whole,
      edges: new Map([...whole.edges].filter(([, edge]) => edge.type !== 'EVIDENCED_BY')),
    });
    expect(fact('MET', '2024-03-03', without)?.props).toMatchObject({ support: 0, independent: 0 });
    expect(fact('MET', '2024-03-03', without)?.props).not.toHaveProperty('quote');
  });

  it('counts the same whether articles are counted before or after they are merged', () => {
    const raw = mergeAll(
      fixtureGraphs().map((graph) => ({
        ...graph,
        nodes: new Map(
          [...graph.nodes].map(([id, node]) => [
            id,
            { ...node, props: { ...node.props, ...(node.labels[0] === 'Fact' && { support: 99 }) } },
          ]),
        ),
      })),
    );
    expect([...raw.nodes]).toEqual([...fixtureGraph().nodes]);
  });
});
