// An engine in a process of its own: a statement that does not end is ended with it, and the next one finds another.
import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { StoreError } from '../core/errors';
import type { Answer, Engine } from './engine';
import { Problem, restarted } from './problems';
import { type Question, type Reply, reply } from './talk';

/** Milliseconds in which a statement that nobody waits for may still end by itself. */
const GRACE = 1500;

type Waits = { readonly done: (reply: Reply) => void; readonly fail: (error: Error) => void };
type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never;

interface Holder {
  ask(id: number, asked: Asked): Promise<Reply>;
  tell(id: number, asked: Asked): void;
  readonly alive: boolean;
  end(): Promise<void>;
}

/** Under ts-node the process is TypeScript, too. */
function started(folder: string): ChildProcess {
  const kind = extname(__filename);
  const execArgv = kind === '.ts' ? ['-r', 'ts-node/register/transpile-only'] : [];
  return fork(join(__dirname, `holder${kind}`), [folder], { serialization: 'advanced', execArgv });
}

/** @throws StoreError where the store cannot be opened */
async function hold(folder: string): Promise<Holder> {
  const child = started(folder);
  const waiting = new Map<number, Waits>();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    child.once('error', (error) => fail(new StoreError(`${folder} cannot be opened`, false, error)));
    child.once('exit', () => fail(new StoreError(`${folder} cannot be opened: the process that holds it ended`, true)));
    child.once('message', (message) => {
      const said = reply.parse(message);
      if (said.is === 'refused') fail(new StoreError(said.message, false));
      else done();
    });
  });
  let alive = true;
  child.on('message', (message) => {
    const said = reply.parse(message);
    if (!('id' in said)) return;
    const waits = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.is === 'problem') waits?.fail(new Problem(said.code, said.message));
    else waits?.done(said);
  });
  void ended.then(() => {
    alive = false;
    for (const { fail } of waiting.values()) fail(restarted());
    waiting.clear();
  });
  const tell = (id: number, asked: Asked): void => {
    if (alive && child.connected) child.send({ ...asked, id });
  };
  return {
    tell,
    ask: (id, asked) =>
      new Promise((done, fail) => {
        if (!alive || !child.connected) return fail(restarted());
        waiting.set(id, { done, fail });
        tell(id, asked);
      }),
    get alive() {
      return alive;
    },
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const unexpected = (): Error => new Error('an answer of another kind came');

function answerOf(holder: Holder, result: number, fields: readonly string[], next: () => number): Answer {
  return {
    fields,
    page: async (most) => {
      const said = await holder.ask(next(), { ask: 'page', result, most });
      if (said.is !== 'page') throw unexpected();
      return { records: Buffer.from(said.records), more: said.more };
    },
    skip: async (most) => {
      const said = await holder.ask(next(), { ask: 'skip', result, most });
      if (said.is !== 'skipped') throw unexpected();
      return said.more;
    },
    close: () => holder.tell(next(), { ask: 'drop', result }),
  };
}

/** Opens the store in another process. @throws StoreError */
export async function engineApart(folder: string): Promise<Engine> {
  let holder: Promise<Holder> = hold(folder);
  await holder;
  let last = 0;
  let closed = false;
  const next = (): number => ++last;
  const current = async (): Promise<Holder> => {
    const now = await holder.catch(() => null);
    if (now?.alive) return now;
    if (closed) throw restarted();
    holder = hold(folder);
    return holder;
  };
  return {
    run: async (cypher, params, signal) => {
      const mine = await current();
      const id = next();
      const asked = mine.ask(id, { ask: 'run', cypher, params });
      const said = await ended(asked, signal, mine, id);
      if (said.is !== 'fields') throw unexpected();
      return answerOf(mine, id, said.fields, next);
    },
    close: async () => {
      closed = true;
      await (await holder.catch(() => null))?.end();
    },
  };
}

/** The reply, or the reason of the signal at once; then what still runs after a while is ended with its process. */
function ended(asked: Promise<Reply>, signal: AbortSignal, holder: Holder, id: number): Promise<Reply> {
  return new Promise((done, fail) => {
    const stop = (): void => {
      fail(signal.reason);
      const over = setTimeout(() => void holder.end(), GRACE);
      asked
        .then(() => holder.tell(id, { ask: 'drop', result: id }))
        .catch(() => undefined)
        .finally(() => clearTimeout(over));
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    asked.then(done, fail).finally(() => signal.removeEventListener('abort', stop));
  });
}
