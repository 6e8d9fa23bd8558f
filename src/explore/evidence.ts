// The sentences behind facts and claims, with what is to be highlighted in them.
import type { Row } from '../store';
import type { EntityRef, EvidenceItem, Mark, Statement } from './api';
import { articleIn, byId, count, entityIn, text } from './cells';
import { claimsById } from './claims';
import type { Desk } from './desk';
import { factsById, inOrder } from './facts';
import { span } from './filter';
import { nextOf, type Paging, skipOf } from './page';

/** Facts and claims by their ids, in that order; what is neither is left out. @throws StoreError */
export async function statementsById(desk: Desk, ids: readonly string[]): Promise<readonly Statement[]> {
  const [facts, claims] = await Promise.all([factsById(desk, ids), claimsById(desk, ids)]);
  return inOrder(ids, new Map<string, Statement>([...facts, ...claims]));
}

const refs = (list: readonly (EntityRef | null)[]): readonly string[] => list.flatMap((one) => one?.id ?? []);

export const endsOf = (one: Statement): readonly string[] =>
  one.kind === 'fact'
    ? refs([one.subject, one.object, one.place, ...one.with])
    : refs([one.speaker, ...one.about, ...one.addressees]);

/** Offsets in the article as offsets in its sentence; null where they lie outside. */
function within(row: Row, start: unknown, end: unknown, kind: Mark['kind'], entity: EntityRef | null): Mark | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const [from, length] = [count(row['sentenceStart']), text(row['sentence']).length];
  const clipped = { start: Math.max(0, start - from), end: Math.min(length, end - from) };
  return clipped.start < clipped.end ? { ...clipped, kind, entity } : null;
}

const bySpan = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

function itemOf(row: Row, mentions: readonly Row[], ends: ReadonlySet<string>): EvidenceItem {
  const named = mentions.flatMap((one) => {
    const entity = entityIn(one);
    return entity && ends.has(entity.id) ? (within(row, one['start'], one['stop'], 'mention', entity) ?? []) : [];
  });
  const marks = [
    within(row, row['start'], row['stop'], 'statement', null) ?? [],
    within(row, row['cueStart'], row['cueStop'], 'cue', null) ?? [],
  ].flat();
  return {
    ...{ of: text(row['id']), sentence: text(row['sentenceId']), text: text(row['sentence']) },
    ...{ start: count(row['sentenceStart']), marks: [...marks, ...named].sort(bySpan), article: articleIn(row) },
    ...{ rule: text(row['rule']), score: count(row['score']) },
  };
}

export interface EvidenceAsked extends Paging {
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** So many reports are looked at. */
const LOOK = 5_000;

const day = (row: Row): string => text(row['published']);
const newest = (a: Row, b: Row): number =>
  day(b).localeCompare(day(a)) || (text(a['articleId']) < text(b['articleId']) ? -1 : 1);

/** A page of evidence, newest first. @throws StoreError */
export async function evidenceOf(
  desk: Desk,
  statements: readonly Statement[],
  asked: EvidenceAsked,
): Promise<{ readonly items: readonly EvidenceItem[]; readonly next: string | null; readonly truncated: boolean }> {
  const skip = skipOf(asked);
  const rowsOf = async (kind: Statement['kind']): Promise<readonly Row[]> => {
    const ids = statements.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return [];
    // of both kinds together a page can only be cut once both are sorted into each other
    const params = { ids, outlet: asked.outlet ?? '', ...span(asked), look: LOOK, limit: skip + asked.limit + 1 };
    return desk.ask(`evidence-of-${kind}s`, params);
  };
  const [facts, claims] = await Promise.all([rowsOf('fact'), rowsOf('claim')]);
  const both = facts.length > 0 && claims.length > 0;
  const all = both ? [...facts, ...claims].sort(newest) : [...facts, ...claims];
  const rows = all.slice(skip, skip + asked.limit + 1);
  const shown = rows.slice(0, asked.limit);
  const ends = new Map(statements.map((one) => [one.id, new Set(endsOf(one))]));
  const sentences = [...new Set(shown.map((row) => text(row['sentenceId'])))];
  const entities = [...new Set([...ends.values()].flatMap((some) => [...some]))];
  const mentions =
    sentences.length === 0 ? new Map() : byId(await desk.ask('mentions-in', { ids: sentences, entities }));
  const items = shown.map((row) =>
    itemOf(row, mentions.get(text(row['sentenceId'])) ?? [], ends.get(text(row['id'])) ?? new Set()),
  );
  return { items, next: nextOf(asked, rows.length), truncated: statements.some(({ support }) => support > LOOK) };
}

/** Oldest first, for pages that show one fact or claim. */
export const oldestFirst = (items: readonly EvidenceItem[]): readonly EvidenceItem[] => [...items].reverse();
