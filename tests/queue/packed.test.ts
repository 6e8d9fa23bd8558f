// A graph in a job is the graph.
import fc from 'fast-check';
import type { Graph } from '../../src/core/model';
import { pack, unpack } from '../../src/queue/packed';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph } from '../fixtures/graph';

test('[queue/packed] what is unpacked is what was packed, in its order, and equal graphs have one id', () => {
  const graph = fixtureGraph();
  const { id, lines } = pack(graph);
  expect(bytes(unpack(lines))).toBe(bytes(graph));
  expect(pack(unpack(lines)).id).toBe(id);
  expect(pack({ nodes: graph.nodes, edges: new Map() }).id).not.toBe(id);
});

test('[queue/packed] whatever the strings hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), (name, score) => {
      const node = { id: `n${name}`, labels: ['Entity'], props: { name, score: score + 0, list: [name] } };
      const graph: Graph = { nodes: new Map([[node.id, node]]), edges: new Map() };
      expect(unpack(pack(graph).lines)).toEqual(graph);
    }),
  );
});
