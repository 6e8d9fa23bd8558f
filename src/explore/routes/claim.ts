// GET /api/claims/{id}: a claim, what it asserts, who asserts and denies the same, what it contradicts and repeats.
import { ClaimPage, IdParam, NoQuery, type Side } from '../api';
import { count, polarityOf, text } from '../cells';
import { claimsById } from '../claims';
import { compatible } from '../denials';
import type { Desk } from '../desk';
import { evidenceOf, oldestFirst } from '../evidence';
import { factsById } from '../facts';
import { missing } from '../problem';
import { route } from '../route';
import { type Standing, sidesOf, standingsOf, variantsOf } from '../sides';

const MOST = 100;

const LINKS = {
  CONTRADICTS: ['contradicts', 'contradicted by'],
  REPEATS: ['repeats', 'repeated by'],
  REPORTED_IN: ['stands in', 'contains'],
} as const;
const isLink = (type: string): type is keyof typeof LINKS => type in LINKS;

async function linksOf(desk: Desk, id: string) {
  const rows = await desk.ask('links-of-claim', { id, limit: MOST });
  const claims = await claimsById(
    desk,
    rows.map((row) => text(row['other'])),
  );
  return rows.flatMap((row) => {
    const [type, claim] = [text(row['type']), claims.get(text(row['other']))];
    if (!claim || !isLink(type)) return [];
    const link = LINKS[type][row['out'] === true ? 0 : 1];
    return [{ link, claim, score: count(row['score']), reason: text(row['reason']) }];
  });
}

async function assertedBy(desk: Desk, id: string) {
  const rows = await desk.ask('asserted-by-claim', { id });
  const facts = await factsById(
    desk,
    rows.map((row) => text(row['id'])),
  );
  return rows.flatMap((row) => {
    const fact = facts.get(text(row['id']));
    return fact ? [{ polarity: polarityOf(row['polarity']), fact }] : [];
  });
}

/** Who stands to what the claim asserts, without what it takes for granted. */
async function standings(desk: Desk, facts: readonly string[]): Promise<readonly Standing[]> {
  if (facts.length === 0) return [];
  const rows = await desk.ask('propositions-of', { ids: facts });
  const variants = await variantsOf(desk, [...new Set(rows.map((row) => text(row['proposition'])))]);
  const own = variants.filter((one) => facts.includes(one.id));
  const near = variants.filter((one) => own.some((o) => o.proposition === one.proposition && compatible(o, one)));
  return standingsOf(
    desk,
    near.slice(0, MOST).map((one) => one.id),
  );
}

export const claim = route({
  ...{ path: '/claims/:id', name: 'claim', summary: 'a claim: who asserts and who denies the same, in time' },
  ...{ params: IdParam, query: NoQuery, answer: ClaimPage },
  give: async (desk, { id }) => {
    const item = (await claimsById(desk, [id])).get(id);
    if (!item) throw missing(`the claim ${id}`);
    const [asserts, links, found] = await Promise.all([
      assertedBy(desk, id),
      linksOf(desk, id),
      evidenceOf(desk, [item], { limit: MOST }),
    ]);
    const open = asserts.filter(({ fact }) => fact.modality !== 'actual');
    const all = await standings(
      desk,
      open.map(({ fact }) => fact.id),
    );
    // sides are told of the proposition, so that a denial stands on the side of those who deny
    const sides: readonly Side[] = sidesOf(all, true);
    const truncated = found.truncated || found.next !== null || links.length === MOST;
    return { claim: item, asserts, sides, links, evidence: oldestFirst(found.items), truncated };
  },
});
