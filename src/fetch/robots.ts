// What robots.txt of a host allows (RFC 9309): read once a day, kept for the hosts in use.
import robotsParser from 'robots-parser';
import type { Clock } from './clock';
import { FetchFailure } from './failure';

/** What a host's robots.txt was: its text, or that there is none, or that it could not be read. */
export type RobotsText =
  | { readonly known: true; readonly text: string }
  | { readonly known: false; readonly problem: string };

export interface Robots {
  /** Milliseconds between two requests that the host asks for; 0 where it asks for none. @throws FetchFailure where the URL is not allowed */
  check(url: URL): Promise<number>;
}

/** Of larger files only the beginning counts, as the standard has it. */
export const ROBOTS_BYTES = 512_000;
const DAY = 86_400_000;
/** What could not be read is tried again sooner. */
const SOON = 600_000;
const HOSTS_KEPT = 2_000;
/** No host is waited for longer than this between two requests. */
const LONGEST_DELAY = 300_000;

interface Known {
  readonly until: number;
  readonly rules: Promise<Rules>;
}
type Rules = (url: string) => { readonly problem: string | null; readonly delay: number };

function rulesOf(address: string, found: RobotsText, token: string): Rules {
  if (!found.known)
    return () => ({ problem: `is left alone, since robots.txt cannot be read: ${found.problem}`, delay: 0 });
  const parsed = robotsParser(address, found.text);
  const seconds = parsed.getCrawlDelay(token) ?? 0;
  const delay = Number.isFinite(seconds) ? Math.min(LONGEST_DELAY, Math.max(0, seconds * 1000)) : 0;
  return (url) => ({ problem: parsed.isDisallowed(url, token) ? 'is not allowed by robots.txt' : null, delay });
}

/**
 * @param read fetches a robots.txt; its failures are told, not thrown
 * @param token the name that robots.txt calls us by: "Dateline"
 */
export function robotsOf(read: (address: URL) => Promise<RobotsText>, token: string, clock: Clock): Robots {
  const known = new Map<string, Known>();

  function begin(url: URL): Promise<Rules> {
    const address = new URL('/robots.txt', url);
    const reading = read(address);
    const entry = { until: clock.now() + DAY, rules: reading.then((found) => rulesOf(address.href, found, token)) };
    known.delete(url.origin);
    known.set(url.origin, entry);
    const oldest = known.size > HOSTS_KEPT ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return reading.then((found) => {
      if (!found.known) entry.until = clock.now() + SOON;
      return entry.rules;
    });
  }

  return {
    async check(url) {
      const before = known.get(url.origin);
      const rules = before && before.until > clock.now() ? before.rules : begin(url);
      const { problem, delay } = (await rules)(url.href);
      if (problem !== null) throw new FetchFailure(problem, false);
      return delay;
    },
  };
}
