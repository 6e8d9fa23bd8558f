// Reading → Graph: the nodes and edges of one article, each with the sentence it was read in.
import type { Graph, Reading } from '../core/model';
import { drawAppearances } from './appearances';
import { drawArticle } from './article';
import type { Catalogue } from './catalogue';
import { claimsOf } from './claims';
import { draft } from './draft';
import { drawEntities } from './entities';
import { factsOf } from './facts';
import { drawReports } from './reports';

const asRead = (raw: string): string => raw;

/** The graph of one article. Pure: the same reading gives the same bytes. @throws Error where the reading contradicts itself */
export function build(reading: Reading, catalogue: Catalogue): Graph {
  const graph = draft();
  const nodes = drawArticle(graph, reading, catalogue);
  const facts = factsOf(reading, catalogue, nodes);
  drawReports(graph, facts.reports, claimsOf(reading, nodes, facts), asRead);
  drawAppearances(graph, nodes.article, nodes.drawn(), reading, catalogue);
  drawEntities(graph, graph.edges('APPEARS_IN'), asRead);
  return graph.graph();
}
