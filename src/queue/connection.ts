// The way to Redis: tried once at the start, so that a wrong address is one line; kept up afterwards, also over a restart of the server.
import Redis from 'ioredis';
import { StoreError, UsageError } from '../core/errors';

export const DEFAULT_REDIS = 'redis://127.0.0.1:6379';
const PATIENCE = 5_000;

export interface Connection {
  readonly client: Redis;
  /** For messages: `redis://127.0.0.1:6379`. No password. */
  readonly place: string;
  close(): Promise<void>;
}

/** @throws UsageError where it is no url of Redis */
function placeOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol === 'redis:' || protocol === 'rediss:')
      return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
  } catch {}
  throw new UsageError('the address of Redis looks like redis://user:password@host:6379, or rediss:// with TLS');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What Redis refused, in one line. */
export const refused = (place: string, error: unknown): StoreError =>
  new StoreError(
    messageOf(error).startsWith('OOM')
      ? `${place} is full: let workers catch up, lower "waiting", or give it more memory`
      : `${place}: ${messageOf(error)}`,
    true,
    error,
  );

/** @throws UsageError, StoreError where no server answers */
export async function connect(url: string): Promise<Connection> {
  const place = placeOf(url);
  let up = false;
  const problems: unknown[] = [];
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    // Commands of workers wait for a server that restarts.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (up ? Math.min(2 ** times * 50, PATIENCE) : null),
  });
  client.on('error', (error) => problems.splice(0, 1, error));
  try {
    await client.connect();
    await client.ping();
    up = true;
  } catch (cause) {
    if (client.status !== 'end') client.disconnect();
    throw new StoreError(`no Redis answers at ${place}: ${messageOf(problems[0] ?? cause)}`, true, cause);
  }
  return { client, place, close: async () => void (await client.quit().catch(() => client.disconnect())) };
}
