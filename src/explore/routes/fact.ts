// GET /api/facts/{id}: a fact, who asserts it, who denies it, where it stands.
import { FactPage, IdParam, NoQuery } from '../api';
import { mapOf, text } from '../cells';
import { compatible } from '../denials';
import { evidenceOf, oldestFirst } from '../evidence';
import { factsById, inOrder } from '../facts';
import { missing } from '../problem';
import { route } from '../route';
import { sidesOf, standingsOf, variantsOf } from '../sides';

const MOST = 100;

export const fact = route({
  ...{ path: '/facts/:id', name: 'fact', summary: 'a fact: who asserts and who denies it, and where it stands' },
  ...{ params: IdParam, query: NoQuery, answer: FactPage },
  give: async (desk, { id }) => {
    const [row] = await desk.ask('facts-by-id', { ids: [id] });
    if (!row) throw missing(`the fact ${id}`);
    const variants = await variantsOf(desk, [text(mapOf(row['props'])['proposition'])]);
    const own = variants.find((one) => one.id === id);
    const near = variants.filter((one) => one.id === id || (own && compatible(own, one))).slice(0, MOST);
    const ids = near.map((one) => one.id);
    const facts = await factsById(desk, [id, ...ids]);
    const item = facts.get(id);
    if (!item) throw missing(`the fact ${id}`);
    const [standings, found] = await Promise.all([standingsOf(desk, ids), evidenceOf(desk, [item], { limit: MOST })]);
    return {
      fact: item,
      others: inOrder(
        ids.filter((one) => one !== id),
        facts,
      ),
      sides: sidesOf(standings, item.polarity === 'asserted'),
      evidence: oldestFirst(found.items),
      truncated: found.truncated || found.next !== null || variants.length > MOST,
    };
  },
});
