// Claims: who said what, to whom, about whom; what it asserts; and the plain edge from the speaker.
import { hash } from '../core/ids';
import type { Claim, Reading, Relation } from '../core/model';
import type { Nodes } from './article';
import type { Draft } from './draft';
import { caption, normalized, short } from './words';

/** The stance that asserts the contrary of its content. */
const DENIAL = 'DENIED';

const contentOf = (reading: Reading, claim: Claim): string =>
  claim.content.map(({ start, end }) => reading.text.slice(start, end)).join(' … ');

/** `claim:stated-…`: speaker, stance and normalized content. Without content it is nobody's repetition: it keeps its own place. */
function claimId(reading: Reading, claim: Claim, article: string): string {
  const words = normalized(contentOf(reading, claim).replace(/^\W*that\s/i, ''));
  const own = words === '' ? [article, claim.cue.start, contentOf(reading, claim)] : [];
  return `claim:${claim.stance.toLowerCase()}-${hash('claim', claim.speaker, claim.stance, words, ...own)}`;
}

function drawClaim(graph: Draft, reading: Reading, claim: Claim, id: string, nodes: Nodes): void {
  const { stance, speaker, addressee, quoted, cue, evidence } = claim;
  const text = contentOf(reading, claim);
  const name = `${caption(nodes.entity(speaker).name)} ${stance}: ${short(text, 60)}`;
  graph.node(id, ['Claim'], { name, stance, text, quoted });
  graph.edge('BY', id, speaker, [], {});
  if (addressee !== null) graph.edge('ADDRESSED_TO', id, nodes.entity(addressee).id, [], {});
  for (const entity of claim.about) graph.edge('ABOUT', id, nodes.entity(entity).id, [], {});
  const { start, end, rule, score } = evidence;
  const words = { cue: reading.text.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end };
  const key = [start, end, cue.start, cue.end, rule];
  graph.edge('EVIDENCED_BY', id, nodes.sentence(evidence), key, { start, end, ...words, rule, score });
  graph.plain(id, stance, speaker, id, { name });
}

/** Who denies an asserted fact asserts it with negated polarity; the fact itself stays as it was read. */
export function drawAssertion(graph: Draft, stance: string, claim: string, fact: string): void {
  const polarity = stance === DENIAL ? 'negated' : 'asserted';
  graph.edge('ASSERTS', claim, fact, [polarity], { polarity });
}

/** Draws all claims. @returns by Claim.id of the reading, the claim's node and stance */
export function drawClaims(
  graph: Draft,
  reading: Reading,
  nodes: Nodes,
): (relation: Relation) => { readonly id: string; readonly stance: string } | null {
  const drawn = new Map(
    reading.claims.map((claim) => [claim.id, { id: claimId(reading, claim, nodes.article), stance: claim.stance }]),
  );
  const find = (id: string) => {
    const found = drawn.get(id);
    if (!found) throw new Error(`the claim ${id} is named but not listed`);
    return found;
  };
  for (const claim of reading.claims) {
    const { id } = find(claim.id);
    drawClaim(graph, reading, claim, id, nodes);
    if (claim.inside === null) continue;
    const reason = 'stands in the content of the other';
    graph.edge('REPORTED_IN', id, find(claim.inside).id, [], { reason, score: claim.evidence.score });
  }
  return (relation) => (relation.claim === null ? null : find(relation.claim));
}
