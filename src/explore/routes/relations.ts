// GET /api/entities/{id}/relations: the facts that an entity takes part in: whom it met, where it went, what it did.
import { IdParam, RelationsAnswer, RelationsQuery } from '../api';
import { canonicalId } from '../entities';
import { endsOf } from '../evidence';
import { factsById } from '../facts';
import { passes, sorted } from '../filter';
import { ofOutlet } from '../outlet';
import { nextOf, skipOf } from '../page';
import { route } from '../route';

/** Facts of which the other end is asked, where one is named. */
const BESIDE = 2_000;

export const relations = route({
  ...{ path: '/entities/:id/relations', name: 'relations', summary: 'facts that an entity takes part in' },
  ...{ params: IdParam, query: RelationsQuery, answer: RelationsAnswer },
  give: async (desk, { id }, query) => {
    const own = await canonicalId(desk, id);
    const { facts, truncated } = await desk.dossier(own);
    const wanted = (part: string): boolean => query.part === undefined || query.part.some((one) => one === part);
    const fit = sorted(
      facts.filter((one) => wanted(one.part) && passes(query, one)),
      query.sort,
    );
    const [skip, { other, outlet }] = [skipOf(query), query];
    const beside =
      other === undefined
        ? null
        : await factsById(
            desk,
            fit.slice(0, BESIDE).map((one) => one.id),
          );
    const list = beside
      ? fit.filter((one) => {
          const fact = beside.get(one.id);
          return fact !== undefined && endsOf(fact).includes(other ?? '');
        })
      : fit;
    const enough = skip + query.limit + 1;
    const told = await ofOutlet(desk, 'facts-of-outlet', { list, outlet, enough });
    const page = told.items.slice(skip, enough);
    const shown = page.slice(0, query.limit);
    const items = await factsById(
      desk,
      shown.map((one) => one.id),
    );
    return {
      items: shown.flatMap(({ id: factId, part }) => {
        const fact = items.get(factId);
        return fact && part !== 'by' && part !== 'about' && part !== 'addressed' ? [{ part, fact }] : [];
      }),
      next: nextOf(query, page.length),
      truncated: truncated || told.truncated || (beside !== null && fit.length > BESIDE),
    };
  },
});
