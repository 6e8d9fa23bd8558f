// When to try again: exponential backoff with full jitter, and what the server asks for in Retry-After.
import type { Clock } from './clock';
import { FetchFailure } from './failure';

export interface RetryRule {
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Longest pause before the second try, in milliseconds; doubled for each further one. */
  readonly pause: number;
  /** Longest pause at all; a server that asks for more is given up. */
  readonly longest: number;
}

export const RETRY: RetryRule = { tries: 4, pause: 1_000, longest: 120_000 };

/** Whether a status means "later": too many requests, or a fault of the server. */
export const isPassing = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504].includes(status);

/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date; null where it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * Milliseconds before the next try.
 * @param tried how often it was tried, from 1
 * @param random 0 to 1
 */
export function pauseAfter(tried: number, rule: RetryRule, random: number): number {
  return Math.round(random * Math.min(rule.longest, rule.pause * 2 ** (tried - 1)));
}

/** The pause before the next try. @throws FetchFailure where there is none */
function nextPause(failure: FetchFailure, tried: number, rule: RetryRule, random: number): number {
  const { problem, rest, again } = failure;
  if (!again) throw failure;
  if (rest !== null && rest > rule.longest)
    throw new FetchFailure(`${problem}; asks to be left alone for ${Math.round(rest / 1000)} s`, false, { rest });
  if (tried >= rule.tries) throw tried === 1 ? failure : new FetchFailure(`${problem}, ${tried} times`, true, { rest });
  return Math.max(rest ?? 0, pauseAfter(tried, rule, random));
}

/** Runs until it succeeds, or no further try makes sense. @throws FetchFailure of the last try */
export async function withRetries<T>(
  run: () => Promise<T>,
  rule: RetryRule,
  clock: Clock,
  random: () => number,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await run();
    } catch (failure) {
      if (!(failure instanceof FetchFailure)) throw failure;
      await clock.sleep(nextPause(failure, tried, rule, random()));
    }
  }
}
