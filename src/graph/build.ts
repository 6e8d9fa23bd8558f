// Reading → Graph: the nodes and edges of one article, each with the sentence it was read in.
import type { Graph, Reading } from '../core/model';
import { drawArticle } from './article';
import type { Catalogue } from './catalogue';
import { drawAssertion, drawClaims } from './claims';
import { draft } from './draft';
import { drawFact } from './facts';

/** The graph of one article. Pure: the same reading gives the same bytes. @throws Error where the reading contradicts itself */
export function build(reading: Reading, catalogue: Catalogue): Graph {
  const graph = draft();
  const nodes = drawArticle(graph, reading, catalogue);
  const claimOf = drawClaims(graph, reading, nodes);
  for (const relation of reading.relations) {
    const fact = drawFact(graph, relation, catalogue, nodes);
    const claim = claimOf(relation);
    if (claim) drawAssertion(graph, claim.stance, claim.id, fact);
  }
  return graph.graph();
}
