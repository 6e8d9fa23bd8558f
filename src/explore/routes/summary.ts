// GET /api/summary: what the graph holds, so that filters can be offered.
import { NoQuery, Summary } from '../api';
import { route } from '../route';
import { NOTHING } from '../summary';

/** Milliseconds to wait for what is being counted. */
const WAIT = 400;
const STEP = 20;

export const summary = route({
  ...{ path: '/summary', name: 'summary', summary: 'what the graph holds: counts, outlets, types, days' },
  ...{ params: NoQuery, query: NoQuery, answer: Summary },
  give: async ({ store, version, counted, names }) => {
    for (let waited = 0; counted.now() === null && waited < WAIT; waited += STEP)
      await new Promise((go) => setTimeout(go, STEP));
    const { kind, place } = store;
    const ready = counted.now() !== null && names.ready();
    return { store: { kind, place }, version, ready, ...(counted.now() ?? NOTHING) };
  },
});
