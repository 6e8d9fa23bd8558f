// GET /api/network: the network around some entities.
import { Network, NetworkQuery, NoQuery } from '../api';
import { entitiesById } from '../entities';
import { networkOf } from '../network';
import { Refusal } from '../problem';
import { route } from '../route';

export const network = route({
  ...{ path: '/network', name: 'network', summary: 'the network around some entities, the best supported first' },
  ...{ params: NoQuery, query: NetworkQuery, answer: Network },
  give: async (desk, _, query) => {
    if (query.ids.length === 0) throw new Refusal(400, 'ids: at least one');
    return networkOf(desk, await entitiesById(desk, query.ids), query);
  },
});
