// GET /api/edges/{id,id…}/evidence: the sentences behind an edge.
import { EvidenceAnswer, EvidenceQuery, IdsParam } from '../api';
import { evidenceOf, statementsById } from '../evidence';
import { missing } from '../problem';
import { route } from '../route';

export const evidence = route({
  ...{ path: '/edges/:id/evidence', name: 'evidence', summary: 'the sentences behind facts and claims, newest first' },
  ...{ params: IdsParam, query: EvidenceQuery, answer: EvidenceAnswer },
  give: async (desk, { id: ids }, query) => {
    const statements = await statementsById(desk, ids);
    if (statements.length === 0) throw missing(`the fact or claim ${ids.join(', ')}`);
    return { statements, ...(await evidenceOf(desk, statements, query)) };
  },
});
