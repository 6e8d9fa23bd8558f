// Writes judgements, or takes them back, and regroups what they join and part.
import { StoreError } from '../core/errors';
import type { Judgement } from '../core/model';
import { type Author, sameAsEdge, sameAsId } from '../graph';
import { over } from './around';
import { slices } from './batches';
import type { Engine, Run } from './engine';
import { deleteSameAs, rawsOf, sameAsOf } from './judged';
import type { Scripts } from './nodes';
import { NO_CHANGE, settle } from './settle';
import type { Changed, Pair } from './store';

/** Judgements per transaction. Whatever they join is regrouped whole in one: a component is never half of one and half of the other. */
const AT_ONCE = 200;

function refuse(problem: string): never {
  throw new StoreError(`a judgement cannot be stored: ${problem}`, false);
}

function checked(judgements: readonly Judgement[]): readonly Judgement[] {
  for (const { a, b, score, by } of judgements) {
    if (a >= b) refuse(`${a} does not come before ${b}`);
    if (!(score >= 0 && score <= 1)) refuse(`${score} is no score from 0 to 1`);
    if (by === '') refuse('it names nobody who judged');
  }
  return judgements;
}

async function mustExist(run: Run, scripts: Scripts, ids: readonly string[]): Promise<void> {
  const there = await rawsOf(run, scripts, ids, 'nodes-lock');
  const missing = ids.find((id) => !there.has(id));
  if (missing !== undefined) refuse(`there is no entity ${missing}`);
}

const idsIn = (pairs: readonly { readonly a: string; readonly b: string }[]): readonly string[] =>
  [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();

async function writeSome(run: Run, scripts: Scripts, some: readonly Judgement[]): Promise<void> {
  const ids = idsIn(some);
  await mustExist(run, scripts, ids);
  const rows = some.map(sameAsEdge).map(({ id, from, to, props }) => ({ id, from, to, props }));
  await over(run, scripts('same-as-set')(), 'rows', rows);
}

/** Regroups what was judged: as a whole, after as many parts as it takes to make that small. Done again, it completes what was cut short. */
async function regroupAll(engine: Engine, scripts: Scripts, ids: readonly string[]): Promise<number> {
  while (await engine.write((run) => settlePart(run, scripts, ids)));
  return engine.write((run) => settle(run, scripts, ids));
}

/** Writes judgements over what their authors said of the same pairs before. @throws StoreError where an entity is not there */
export async function judge(engine: Engine, scripts: Scripts, judgements: readonly Judgement[]): Promise<Changed> {
  let entities = 0;
  for (const some of slices(checked(judgements), AT_ONCE)) {
    await engine.write((run) => writeSome(run, scripts, some));
    entities += await regroupAll(engine, scripts, idsIn(some));
  }
  return { judgements: judgements.length, entities };
}

async function withdrawSome(run: Run, scripts: Scripts, pairs: readonly Pair[]): Promise<Changed> {
  const wanted = new Set(pairs.map(({ a, b, by }) => sameAsId(a, b, by)));
  const ids = idsIn(pairs);
  const gone = (await sameAsOf(run, scripts, ids)).filter(({ id }) => wanted.has(id));
  const raws = await rawsOf(run, scripts, ids, 'nodes-lock');
  await deleteSameAs(run, scripts, gone);
  // What only a person's judgement kept may go now.
  const persons: readonly Author[] = pairs.map(({ by }) => by);
  const at = persons.includes('person') ? [...raws.values()].map(({ canonical }) => canonical) : [];
  const entities = gone.length > 0 ? await settle(run, scripts, [...raws.keys()], { ...NO_CHANGE, at }) : 0;
  return { judgements: gone.length, entities };
}

/** Takes judgements back; those that are not there are passed over. @throws StoreError */
export async function withdraw(engine: Engine, scripts: Scripts, pairs: readonly Pair[]): Promise<Changed> {
  let [judgements, entities] = [0, 0];
  for (const some of slices(pairs, AT_ONCE)) {
    const changed = await engine.write((run) => withdrawSome(run, scripts, some));
    judgements += changed.judgements;
    entities += changed.entities;
  }
  return { judgements, entities };
}
