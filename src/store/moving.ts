// Reads what moves when raw entities are to go by other ids: mentions, appearances, and the facts and claims that were read of them.
import { type Around, type Namings, readAround, type Statements, statementsIn } from './around';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { edgeOf, over } from './over';
import { text } from './values';

/** A raw entity, and the id that it goes by now. */
export interface Whereabouts {
  readonly at: string;
  readonly raw: string;
}

/** Without a limit. */
const ALL = 1_000_000_000;
const ROLES = ['SUBJECT', 'OBJECT', 'PLACE', 'WITH', 'BY', 'ADDRESSED_TO', 'ABOUT'];

/** Mentions of these entities. @param limit no more of them for each thousand entities */
export async function mentionsAt(
  run: Run,
  scripts: Scripts,
  where: readonly Whereabouts[],
  limit: number,
): Promise<Namings> {
  const rows = where.map(({ at, raw }) => ({ at, raw }));
  const found = await over(run, scripts('mentions-at')(), 'rows', rows, { limit });
  return {
    edges: found.map((row) => edgeOf(row, 'MENTIONS')),
    articles: found.map((row) => [text(row['source']), text(row['article'])] as const),
  };
}

/** Facts and claims that were read of these entities. */
export async function statementsAt(run: Run, scripts: Scripts, where: readonly Whereabouts[]): Promise<Statements> {
  const rows = where.map(({ at, raw }) => ({ at, ends: ROLES.map((role) => `${role} ${raw}`) }));
  return statementsIn(await over(run, scripts('statements-at')(), 'rows', rows));
}

/** What is to be regrouped when these entities move, or these facts and claims lost evidence. */
export async function readMoving(
  run: Run,
  scripts: Scripts,
  where: readonly Whereabouts[],
  also: Statements,
): Promise<Around> {
  const mentions = await mentionsAt(run, scripts, where, ALL);
  const rows = where.map(({ at, raw }) => ({ at, raw }));
  const appearances = (await over(run, scripts('appearances-at')(), 'rows', rows)).map((row) => edgeOf(row));
  const moving = await statementsAt(run, scripts, where);
  const touched = {
    facts: new Set([...moving.facts, ...also.facts]),
    claims: new Set([...moving.claims, ...also.claims]),
  };
  return readAround(run, scripts, { ...mentions, edges: [...mentions.edges, ...appearances] }, touched);
}
