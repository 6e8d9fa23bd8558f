// One HTTP request to one pinned address; redirects are not followed here.
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { FetchFailure } from './failure';
import type { Address } from './guard';

export interface Question {
  readonly url: URL;
  readonly to: Address;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  /** A header by its name in lower case; null where it is missing. */
  header(name: string): string | null;
  /** As sent, still encoded. Ending it early closes the connection. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the connection where the body is not wanted. */
  drop(): void;
}

/** The one way to the network; tests hand in another. @throws FetchFailure */
export type Ask = (question: Question) => Promise<Reply>;

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke'],
  ['EPIPE', 'the connection broke'],
  ['ETIMEDOUT', 'the host does not answer'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection broke'],
]);

/** What the network says, for a person. Faults of certificates or of the protocol do not pass by waiting. */
export function networkFailure(cause: unknown): FetchFailure {
  if (cause instanceof FetchFailure) return cause;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const known = REASONS.get(code);
  if (known !== undefined) return new FetchFailure(known, true, { cause });
  const message = cause instanceof Error ? cause.message : String(cause);
  return new FetchFailure(`cannot be fetched (${code || message.slice(0, 80)})`, false, { cause });
}

/** Gives the checked address whatever name the connection asks for. */
const pinned =
  ({ address, family }: Address): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family);

function replyOf(message: IncomingMessage): Reply {
  const header = (name: string): string | null => {
    const value = message.headers[name];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  };
  return { status: message.statusCode ?? 0, header, body: message, drop: () => message.destroy() };
}

export const ask: Ask = ({ url, to, headers, signal }) =>
  new Promise((give, fail) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const options = { method: 'GET', headers, signal, lookup: pinned(to), agent: false };
    const sent = send(url, options, (message) => give(replyOf(message)));
    sent.on('error', (cause) => fail(networkFailure(cause)));
    sent.end();
  });
