// GET /api/entities/{id}/claims: what an entity said and denied, what was said of it and to it.
import { ClaimsAnswer, ClaimsQuery, IdParam } from '../api';
import { claimsById } from '../claims';
import { canonicalId } from '../entities';
import { endsOf } from '../evidence';
import { passes, sorted } from '../filter';
import { ofOutlet } from '../outlet';
import { nextOf, skipOf } from '../page';
import { route } from '../route';

/** Claims of which the other end is asked, where one is named. */
const BESIDE = 2_000;

export const claims = route({
  ...{ path: '/entities/:id/claims', name: 'claims', summary: 'what an entity said, and what was said of it' },
  ...{ params: IdParam, query: ClaimsQuery, answer: ClaimsAnswer },
  give: async (desk, { id }, query) => {
    const own = await canonicalId(desk, id);
    const { claims: all, truncated } = await desk.dossier(own);
    const parts: readonly string[] = query.part ?? ['by'];
    const fit = sorted(
      all.filter((one) => parts.includes(one.part) && passes(query, one)),
      query.sort,
    );
    const [skip, { other, outlet }] = [skipOf(query), query];
    const beside =
      other === undefined
        ? null
        : await claimsById(
            desk,
            fit.slice(0, BESIDE).map((one) => one.id),
          );
    const list = beside
      ? fit.filter((one) => {
          const claim = beside.get(one.id);
          return claim !== undefined && endsOf(claim).includes(other ?? '');
        })
      : fit;
    const enough = skip + query.limit + 1;
    const told = await ofOutlet(desk, 'claims-of-outlet', { list, outlet, enough });
    const page = told.items.slice(skip, enough);
    const shown = page.slice(0, query.limit);
    const items = await claimsById(
      desk,
      shown.map((one) => one.id),
    );
    return {
      items: shown.flatMap(({ id: claimId, part }) => {
        const claim = items.get(claimId);
        return claim && (part === 'by' || part === 'about' || part === 'addressed') ? [{ part, claim }] : [];
      }),
      next: nextOf(query, page.length),
      truncated: truncated || told.truncated || (beside !== null && fit.length > BESIDE),
    };
  },
});
