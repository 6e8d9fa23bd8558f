// What a fetcher may be told, and what holds where it is not.
import { ask } from './ask';
import { CLOCK } from './clock';
import type { Network } from './exchange';
import { LOOKUP } from './guard';
import { RETRY, type RetryRule } from './retry';
import { FORGETFUL, type Seen } from './seen';

export interface FetchOptions extends Omit<Network, 'agent'> {
  /** Of the program, for the user agent. */
  readonly version: string;
  /** Whom a server's keeper may ask: an address or a page. */
  readonly contact: string | null;
  /** Requests a second to one host, at most; a Crawl-delay may make it fewer. */
  readonly rate: number;
  /** How many hosts are asked at once, at most. */
  readonly hosts: number;
  readonly maxBytes: number;
  readonly redirects: number;
  readonly retry: RetryRule;
  /** 0 to 1; spreads the pauses before further tries. */
  readonly random: () => number;
  readonly seen: Seen;
}

export const FETCH: FetchOptions = {
  ...{ version: '0', contact: null, rate: 1, hosts: 8, maxBytes: 10_000_000, redirects: 5, retry: RETRY },
  ...{ ask, lookup: LOOKUP, clock: CLOCK, allowPrivate: false, timeout: 30_000, random: Math.random, seen: FORGETFUL },
};
