// One connection as the protocol sees it: requests in, answers out, by the table of states.

import { checkAim, wayTo } from './aim';
import { answerTool } from './asked';
import { DATABASE, type Desk, NEO4J } from './desk';
import type { Answer } from './engine';
import { type Aim, failure, ignored, type Request, type Share, success } from './messages';
import type { PackedMap } from './packstream';
import { asProblem, invalid, terminated } from './problems';
import { results } from './results';
import { after, afterFailure, type State, verdict } from './states';
import { stopwatch } from './stopwatch';
import { paramsOf } from './values';

export interface Session {
  /** Answers one request; after it the next. Never throws. */
  handle(request: Request): Promise<void>;
  /** A RESET has come in, though others wait before it: what runs is ended, what waits is passed over. */
  interrupt(): void;
  readonly state: State;
  /** The connection is gone. */
  end(): void;
}

/** @param send resolves when more may be sent */
export type Send = (bytes: Buffer) => Promise<void>;

/** Rows that are made at once. */
const PAGE = 500;
/** Nothing is ever written: every bookmark is of the same state. */
const BOOKMARK = 'dateline:0';

/** @param minor of Bolt 5 @param id of the connection */
export function session(minor: number, id: string, { engine, door, content, limits }: Desk, send: Send): Session {
  let state: State = 'negotiation';
  let resets = 0;
  const clock = stopwatch(limits.statement);
  let address = content.address;
  const open = results();

  const run = async (request: Request & { readonly name: 'RUN' }): Promise<PackedMap> => {
    checkAim(request.aim, door.user);
    const { cypher } = request;
    const params = paramsOf(request.params);
    const began = performance.now();
    const answer: Answer = await clock.inTime(
      request.aim.tx_timeout ?? null,
      async (signal) => (await answerTool(cypher, params, content)) ?? (await engine.run(cypher, params, signal)),
    );
    const qid = open.add(answer);
    const meta = { t_first: Math.round(performance.now() - began), fields: answer.fields };
    return state === 'tx-ready' || state === 'tx-streaming' ? { ...meta, qid } : meta;
  };

  /** Sends rows, some at a time. @returns whether more remain */
  const give = async (answer: Answer, n: number): Promise<boolean> => {
    let more = true;
    for (let left = n; more && left > 0; left -= PAGE) {
      if (resets > 0) throw terminated();
      const page = await answer.page(Math.min(PAGE, left));
      if (page.records.length > 0) await send(page.records);
      ({ more } = page);
    }
    return more;
  };

  const pull = async (share: Share, wanted: boolean): Promise<PackedMap> => {
    const began = performance.now();
    const [result, answer] = open.of(share);
    const n = share.n < 0 ? Number.POSITIVE_INFINITY : share.n;
    if (await (wanted ? give(answer, n) : answer.skip(n))) return { has_more: true };
    open.done(result);
    const meta = { type: 'r', t_last: Math.round(performance.now() - began), db: DATABASE };
    return state === 'streaming' ? { ...meta, bookmark: BOOKMARK } : meta;
  };

  const greet = (request: Request & { readonly name: 'HELLO' }): PackedMap => {
    if (minor < 1) door.admit(request.extra);
    address = request.extra.routing?.address ?? address;
    return { server: `Neo4j/${NEO4J}`, connection_id: id, hints: {} };
  };
  const route = (aim: Aim): PackedMap => {
    checkAim(aim, door.user);
    return { rt: wayTo(address) };
  };

  const act = async (request: Request): Promise<PackedMap> => {
    switch (request.name) {
      case 'HELLO':
        return greet(request);
      case 'LOGON':
        door.admit(request.auth);
        return {};
      case 'RUN':
        return run(request);
      case 'PULL':
      case 'DISCARD':
        return pull(request.share, request.name === 'PULL');
      case 'BEGIN':
        checkAim(request.aim, door.user);
        return {};
      case 'ROUTE':
        return route(request.aim);
      case 'COMMIT':
        return { bookmark: BOOKMARK };
      case 'RESET':
        open.clear();
        return {};
      default:
        return {};
    }
  };

  const fail = async (error: unknown, next: State): Promise<void> => {
    const { code, message } = asProblem(error);
    open.clear();
    state = next;
    await send(failure(code, message));
  };

  const handle = async (request: Request): Promise<void> => {
    const { name } = request;
    if (name === 'RESET') resets = Math.max(0, resets - 1);
    else if (resets > 0 && name !== 'GOODBYE') return send(ignored());
    const what = verdict(state, name, minor);
    if (what === 'ignore') return send(ignored());
    if (what === 'refuse') return fail(invalid(`${name} cannot come now (${state})`), 'defunct');
    try {
      const meta = await act(request);
      state = after(state, name, minor, open.open && (state !== 'streaming' || meta['has_more'] === true));
      if (name !== 'GOODBYE') await send(success(meta));
    } catch (error) {
      await fail(error, afterFailure(state));
    }
  };

  return {
    handle: (request) => handle(request).catch(() => undefined),
    interrupt: () => {
      if (state === 'negotiation' || state === 'authentication') return;
      resets += 1;
      clock.stop(terminated());
    },
    get state() {
      return state;
    },
    end: () => {
      clock.stop(terminated());
      open.clear();
      state = 'defunct';
    },
  };
}
