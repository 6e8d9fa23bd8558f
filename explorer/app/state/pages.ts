// Lists that come in pages: the pages so far, and how to have one more.
import { useEffect, useState } from 'preact/hooks';
import { ask, Refused } from './ask';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly truncated: boolean;
}

export interface Pages<T> {
  readonly items: readonly T[];
  readonly waiting: boolean;
  readonly problem: Refused | null;
  readonly truncated: boolean;
  /** Null on the last page. */
  readonly more: (() => void) | null;
}

interface State<T> extends Page<T> {
  readonly after: string | null;
  readonly waiting: boolean;
  readonly problem: Refused | null;
}

const EMPTY = { items: [], next: null, truncated: false, after: null, waiting: true, problem: null };

/** @param address with all parameters but `after`; null asks nothing */
export function usePages<T>(address: string | null): Pages<T> {
  const [state, setState] = useState<State<T>>(EMPTY);
  const [turn, setTurn] = useState<{ readonly address: string | null; readonly after: string | null }>({
    address,
    after: null,
  });
  if (turn.address !== address) setTurn({ address, after: null });
  useEffect(() => {
    const { address, after } = turn;
    if (address === null) return setState({ ...EMPTY, waiting: false });
    const stop = new AbortController();
    setState((old) => (after === null ? EMPTY : { ...old, waiting: true }));
    const from = after === null ? '' : `${address.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
    ask<Page<T>>(`${address}${from}`, stop.signal).then(
      (page) =>
        setState((old) => ({
          items: after === null ? page.items : [...old.items, ...page.items],
          next: page.next,
          truncated: page.truncated,
          after,
          waiting: false,
          problem: null,
        })),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const problem = error instanceof Refused ? error : new Refused(0, String(error));
        setState((old) => ({ ...old, waiting: false, problem }));
      },
    );
    return () => stop.abort();
  }, [turn]);
  const { next } = state;
  return {
    ...state,
    more: next === null || state.waiting ? null : () => setTurn({ address: turn.address, after: next }),
  };
}
