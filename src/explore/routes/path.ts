// GET /api/path: a shortest way from one entity to another, with a sentence for each step.
import { type EntityRef, NoQuery, PathAnswer, PathQuery } from '../api';
import type { Desk } from '../desk';
import { entitiesById } from '../entities';
import { evidenceOf } from '../evidence';
import { factsById, inOrder } from '../facts';
import { wayBetween } from '../path';
import { missing, Refusal } from '../problem';
import { route } from '../route';

async function one(desk: Desk, id: string): Promise<EntityRef> {
  const [found] = await entitiesById(desk, [id]);
  if (!found) throw missing(`the entity ${id}`);
  return found;
}

export const path = route({
  ...{ path: '/path', name: 'path', summary: 'a shortest way from one entity to another over facts' },
  ...{ params: NoQuery, query: PathQuery, answer: PathAnswer },
  give: async (desk, _, { from: first, to: last, most, ...narrow }) => {
    const [from, to] = await Promise.all([one(desk, first), one(desk, last)]);
    if (from.id === to.id) throw new Refusal(400, 'from and to are one and the same entity');
    const { steps, known, truncated } = await wayBetween(desk, from.id, to.id, narrow, most);
    const ref = (id: string): EntityRef =>
      id === from.id ? from : id === to.id ? to : (known.get(id) ?? { id, name: id, type: null });
    const facts = await factsById(
      desk,
      (steps ?? []).flatMap((step) => step.facts),
    );
    const shown = (steps ?? []).map(async (step) => {
      const joining = inOrder(step.facts, facts);
      const { items } = await evidenceOf(desk, joining.slice(0, 1), { limit: 1 });
      return { from: ref(step.from), to: ref(step.to), facts: joining, evidence: items[0] ?? null };
    });
    return { from, to, found: steps !== null, steps: await Promise.all(shown), truncated };
  },
});
