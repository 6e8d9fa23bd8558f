// Asks the server: an answer, or the problem that it tells. Nothing but this server is ever asked.
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../src/explore/api';

/** What stands in the place of an answer, in one line for a person. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

export type Asked = Readonly<Record<string, string | number | undefined>>;

/** `entities/state:IRN` with parameters, below /api. Empty ones are left out. */
export function addressOf(path: readonly string[], params: Asked = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== '') query.set(name, `${value}`);
  const text = query.toString();
  return `api/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** @throws Refused where the server gives no answer */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { ...(signal ? { signal } : {}), headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refused(0, 'The server does not answer. Is `dateline explore` still running?');
  }
  if (response.ok) return response.json();
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  throw new Refused(response.status, problem.detail ?? problem.title ?? `The server answered ${response.status}.`);
}

export interface Answer<T> {
  /** What came last, also while the next is awaited; null at first. */
  readonly data: T | null;
  readonly waiting: boolean;
  readonly problem: Refused | null;
}

/** The answer at an address, asked for anew whenever the address changes; null asks nothing. */
export function useAnswer<T>(address: string | null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T> & { readonly of: string | null }>({
    data: null,
    waiting: address !== null,
    problem: null,
    of: null,
  });
  useEffect(() => {
    if (address === null) {
      setAnswer({ data: null, waiting: false, problem: null, of: null });
      return;
    }
    const stop = new AbortController();
    setAnswer((old) => ({ ...old, waiting: true, problem: null }));
    ask<T>(address, stop.signal).then(
      (data) => setAnswer({ data, waiting: false, problem: null, of: address }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const problem = error instanceof Refused ? error : new Refused(0, String(error));
        setAnswer({ data: null, waiting: false, problem, of: address });
      },
    );
    return () => stop.abort();
  }, [address]);
  return answer;
}
