// GET /api/contested: what some assert and others deny, with both sides.
import { type Contested, ContestedAnswer, ContestedQuery, NoQuery } from '../api';
import { canonicalId } from '../entities';
import { factsById, inOrder } from '../facts';
import { pageOf } from '../page';
import { route } from '../route';
import { sidesOf, standingsOf, variantsOf } from '../sides';

const MOST = 20;

export const contested = route({
  ...{ path: '/contested', name: 'contested', summary: 'what some assert and others deny, with both sides' },
  ...{ params: NoQuery, query: ContestedQuery, answer: ContestedAnswer },
  give: async (desk, _, query) => {
    const entity = query.entity === undefined ? null : await canonicalId(desk, query.entity);
    const all = await desk.denied(entity, query.type ?? []);
    const page = pageOf(all, query);
    const variants = await variantsOf(desk, page.items);
    const ids = (proposition: string): readonly string[] =>
      variants
        .filter((one) => one.proposition === proposition)
        .map(({ id }) => id)
        .slice(0, MOST);
    const [facts, standings] = await Promise.all([
      factsById(desk, page.items.flatMap(ids)),
      standingsOf(desk, page.items.flatMap(ids)),
    ]);
    const items = page.items.map((id): Contested => {
      const own = new Set(ids(id));
      const sides = sidesOf(
        standings.filter(({ fact }) => own.has(fact)),
        true,
      );
      const of = (side: 'asserts' | 'denies') => sides.filter((one) => one.side === side);
      return { id, facts: inOrder([...own], facts), asserted: of('asserts'), denied: of('denies') };
    });
    return { items, next: page.next, truncated: false };
  },
});
