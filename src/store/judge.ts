// Writes judgements, or takes them back, and regroups what they join and part.
import { StoreError } from '../core/errors';
import type { Judgement } from '../core/model';
import { type Author, sameAsEdge, sameAsId } from '../graph';
import { slices } from './batches';
import type { Engine, Run } from './engine';
import { deleteSameAs, rawsOf, sameAsOf } from './judged';
import type { Scripts } from './nodes';
import { over } from './over';
import { type Change, NO_CHANGE, settle, settlePart } from './settle';
import type { Changed, Pair } from './store';

/** Judgements per transaction. */
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

/** Raw entities whose judgements changed. */
interface Touching {
  readonly ids: readonly string[];
  readonly change: Change;
}

async function writeSome(run: Run, scripts: Scripts, some: readonly Judgement[]): Promise<Touching> {
  const ids = idsIn(some);
  await mustExist(run, scripts, ids);
  const rows = some.map(sameAsEdge).map(({ id, from, to, props }) => ({ id, from, to, props }));
  await over(run, scripts('same-as-set')(), 'rows', rows);
  return { ids, change: NO_CHANGE };
}

/**
 * Regroups what was judged, in the transaction of `first` where it is small, else in as many as it takes. Done again, it completes what
 * was cut short.
 */
async function regroupAfter(engine: Engine, scripts: Scripts, first: (run: Run) => Promise<Touching>): Promise<number> {
  const step = async (run: Run, { ids, change }: Touching): Promise<number | null> =>
    (await settlePart(run, scripts, ids)) ? null : settle(run, scripts, ids, change);
  const { touching, changed } = await engine.write(async (run) => {
    const touched = await first(run);
    return { touching: touched, changed: await step(run, touched) };
  });
  let entities = changed;
  while (entities === null) entities = await engine.write((run) => step(run, touching));
  return entities;
}

/** Writes judgements over what their authors said of the same pairs before. @throws StoreError where an entity is not there */
export async function judge(engine: Engine, scripts: Scripts, judgements: readonly Judgement[]): Promise<Changed> {
  let entities = 0;
  for (const some of slices(checked(judgements), AT_ONCE))
    entities += await regroupAfter(engine, scripts, (run) => writeSome(run, scripts, some));
  return { judgements: judgements.length, entities };
}

interface Withdrawn extends Touching {
  readonly gone: number;
}

async function withdrawSome(run: Run, scripts: Scripts, pairs: readonly Pair[]): Promise<Withdrawn> {
  const wanted = new Set(pairs.map(({ a, b, by }) => sameAsId(a, b, by)));
  const gone = (await sameAsOf(run, scripts, idsIn(pairs))).filter(({ id }) => wanted.has(id));
  const raws = await rawsOf(run, scripts, idsIn(pairs), 'nodes-lock');
  await deleteSameAs(run, scripts, gone);
  // What only a person's judgement kept may go now.
  const persons: readonly Author[] = pairs.map(({ by }) => by);
  const at = persons.includes('person') ? [...raws.values()].map(({ canonical }) => canonical) : [];
  return { ids: [...raws.keys()], change: { ...NO_CHANGE, at }, gone: gone.length };
}

/** Takes judgements back; those that are not there are passed over. @throws StoreError */
export async function withdraw(engine: Engine, scripts: Scripts, pairs: readonly Pair[]): Promise<Changed> {
  let [judgements, entities] = [0, 0];
  for (const some of slices(pairs, AT_ONCE)) {
    let gone = 0;
    entities += await regroupAfter(engine, scripts, async (run) => {
      const withdrawn = await withdrawSome(run, scripts, some);
      gone = withdrawn.gone;
      return withdrawn;
    });
    judgements += gone;
  }
  return { judgements, entities };
}
