// From a URL to the one address that is asked: resolved once, checked, and pinned, so that a name cannot point elsewhere a moment later.
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublic } from './address';
import { FetchFailure } from './failure';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly Address[]>;

export const LOOKUP: Lookup = (host) => systemLookup(host, { all: true, verbatim: true });

/** A URL that may be asked in principle: http or https, with a host, without a password. @throws FetchFailure */
export function webUrl(given: string, base?: string): URL {
  const url = URL.canParse(given, base) ? new URL(given, base) : null;
  if (url === null) throw new FetchFailure('is no URL', false);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure(`is not http or https (${url.protocol.slice(0, 20)})`, false);
  if (url.username !== '' || url.password !== '') throw new FetchFailure('holds a user name or password', false);
  url.hash = '';
  return url;
}

const literal = (host: string): readonly Address[] | null => {
  const bare = host.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  return family === 0 ? null : [{ address: bare, family }];
};

async function resolved(host: string, lookup: Lookup): Promise<readonly Address[]> {
  try {
    return await lookup(host);
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
    throw new FetchFailure(`the host ${host} is not found (${code})`, code === 'EAI_AGAIN', { cause });
  }
}

/** The address to ask for a URL. One address that is not public refuses the host. @throws FetchFailure */
export async function addressOf(url: URL, lookup: Lookup, allowPrivate: boolean): Promise<Address> {
  const all = literal(url.hostname) ?? (await resolved(url.hostname, lookup));
  const inside = allowPrivate ? undefined : all.find(({ address }) => !isPublic(address));
  if (inside)
    throw new FetchFailure(`leads to ${inside.address}, which is no public address (--allow-private allows it)`, false);
  // IPv4 first: many hosts have no route for IPv6, and only one address is tried.
  const first = all.find(({ family }) => family === 4) ?? all[0];
  if (!first) throw new FetchFailure(`the host ${url.hostname} has no address`, false);
  return first;
}
