// One connection: bytes in, bytes out. Greets, puts messages together, and has the session answer them one after the other.
import { gatherer } from './chunks';
import type { Desk } from './desk';
import { GREETING, MAGIC, negotiate, reply } from './handshake';
import { failure, type Request, requestOf } from './messages';
import { asProblem, invalid } from './problems';
import { type Session, session } from './session';
import { unpack } from './unpack';

/** The other end: a socket, or a WebSocket. */
export interface Wire {
  /** Resolves when more may be sent, also where the other end is gone. */
  send(bytes: Buffer): Promise<void>;
  /** No more bytes for now, or again. */
  hold(on: boolean): void;
  /** Sends what waits, and ends. */
  end(): void;
}

export interface Connection {
  take(bytes: Buffer): void;
  /** Whether it has given the password, and whether it works on a request. */
  readonly known: boolean;
  readonly busy: boolean;
  closed(): void;
}

/** Requests that may wait before no more are read. */
const WAITING = 200;

export function connection(id: string, desk: Desk, wire: Wire): Connection {
  const { limits } = desk;
  const messages = gatherer(limits.firstBytes);
  let greeting = Buffer.alloc(0);
  let talk: Session | null = null;
  let over = false;
  const queue: (() => Promise<void>)[] = [];
  let working = false;

  const end = (): void => {
    over = true;
    queue.length = 0;
    wire.end();
  };

  const work = async (): Promise<void> => {
    working = true;
    for (let task = queue.shift(); task; task = queue.shift()) {
      if (queue.length < WAITING / 2) wire.hold(false);
      await task();
      if (talk?.state === 'ready') messages.allow(limits.bytes);
      if (talk?.state === 'defunct') end();
    }
    working = false;
  };
  const later = (task: () => Promise<void>): void => {
    queue.push(task);
    if (queue.length >= WAITING) wire.hold(true);
    if (!working) void work();
  };

  const broken = (error: unknown): void => {
    const { message } = asProblem(error);
    over = true;
    later(async () => {
      await wire.send(failure(invalid('').code, message));
      end();
    });
  };

  /** Twenty bytes, and what of the first requests came with them. */
  const greet = (bytes: Buffer): void => {
    greeting = Buffer.concat([greeting, bytes]);
    const start = greeting.subarray(0, MAGIC.length);
    if (!start.equals(MAGIC.subarray(0, start.length))) end();
    else if (greeting.length >= GREETING) agree(greeting.subarray(0, GREETING), greeting.subarray(GREETING));
  };
  const agree = (proposals: Buffer, rest: Buffer): void => {
    const minor = negotiate(proposals);
    void wire.send(reply(minor));
    if (minor === null) {
      end();
      return;
    }
    talk = session(minor, id, desk, (out) => wire.send(out));
    greeting = Buffer.alloc(0);
    if (rest.length > 0) take(rest);
  };

  const ask = (to: Session, request: Request): void => {
    if (request.name === 'RESET') to.interrupt();
    later(() => to.handle(request));
  };

  function take(bytes: Buffer): void {
    if (over) return;
    try {
      if (talk) for (const message of messages.take(bytes)) ask(talk, requestOf(unpack(message)));
      else greet(bytes);
    } catch (error) {
      broken(error);
    }
  }

  return {
    take,
    get known() {
      return talk !== null && !['negotiation', 'authentication', 'defunct'].includes(talk.state);
    },
    get busy() {
      return working;
    },
    closed: () => {
      over = true;
      queue.length = 0;
      talk?.end();
    },
  };
}
