// GET /api/entities/{id}/timeline: what is told of an entity, in time.
import { type EntityRef, IdParam, type Statement, TimelineAnswer, type TimelineItem, TimelineQuery } from '../api';
import type { Desk } from '../desk';
import { canonicalId } from '../entities';
import { statementsById } from '../evidence';
import { passes, sorted } from '../filter';
import { ofOutlet } from '../outlet';
import { route } from '../route';
import type { Taken } from '../taken';

const otherThan = (id: string, ends: readonly (EntityRef | null)[]): EntityRef | null =>
  ends.find((one) => one !== null && one.id !== id) ?? null;

function itemOf(one: Statement, entity: string): TimelineItem | null {
  const shared = { id: one.id, label: one.label, name: one.name, support: one.support };
  if (one.kind === 'claim') {
    if (one.date === null) return null;
    const [polarity, modality] = [one.stance === 'DENIED' ? 'negated' : 'asserted', 'actual'] as const;
    const other = otherThan(entity, [one.speaker, ...one.about, ...one.addressees]);
    return {
      ...shared,
      kind: 'claim',
      day: one.date,
      end: null,
      dated: false,
      type: one.stance,
      other,
      polarity,
      modality,
    };
  }
  const day = one.date ?? one.reported;
  if (day === null) return null;
  const { type, polarity, modality } = one;
  const other = otherThan(entity, [one.subject, one.object, ...one.with, one.place]);
  return { ...shared, kind: 'fact', day, end: one.dateEnd, dated: one.date !== null, type, other, polarity, modality };
}

function monthsOf(facts: readonly Taken[], claims: readonly Taken[]) {
  const months = new Map<string, { facts: number; claims: number }>();
  const add = (list: readonly Taken[], key: 'facts' | 'claims'): void => {
    for (const { day } of list) {
      if (day === null || day.length < 7) continue;
      const month = months.get(day.slice(0, 7)) ?? { facts: 0, claims: 0 };
      month[key]++;
      months.set(day.slice(0, 7), month);
    }
  };
  add(facts, 'facts');
  add(claims, 'claims');
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, ...counts }));
}

/** Those that an outlet told, the best supported first. */
async function told(
  desk: Desk,
  kind: 'facts' | 'claims',
  all: readonly Taken[],
  outlet: string | undefined,
  limit: number,
) {
  const list = sorted(all, 'support');
  return ofOutlet(desk, `${kind}-of-outlet`, { list, outlet, enough: limit });
}

export const timeline = route({
  ...{ path: '/entities/:id/timeline', name: 'timeline', summary: 'what is told of an entity, in time' },
  ...{ params: IdParam, query: TimelineQuery, answer: TimelineAnswer },
  give: async (desk, { id }, query) => {
    const own = await canonicalId(desk, id);
    const dossier = await desk.dossier(own);
    const dated = (one: Taken): boolean => one.day !== null && passes(query, one);
    const [facts, claims] = await Promise.all([
      told(desk, 'facts', dossier.facts.filter(dated), query.outlet, query.limit),
      told(desk, 'claims', dossier.claims.filter(dated), query.outlet, query.limit),
    ]);
    const best = sorted([...facts.items, ...claims.items], 'support');
    const ids = [...new Set(best.map((one) => one.id))].slice(0, query.limit);
    const items = (await statementsById(desk, ids)).flatMap((one) => itemOf(one, own) ?? []);
    return {
      items: [...items].sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1)),
      months: monthsOf(facts.items, claims.items),
      truncated: dossier.truncated || facts.truncated || claims.truncated || best.length > ids.length,
    };
  },
});
