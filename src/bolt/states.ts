// The states of a connection: which request may come in which, and what follows. A table, after the Bolt protocol.

export type State =
  | 'negotiation'
  | 'authentication'
  | 'ready'
  | 'streaming'
  | 'tx-ready'
  | 'tx-streaming'
  | 'failed'
  | 'defunct';

export type Name =
  | 'HELLO'
  | 'LOGON'
  | 'LOGOFF'
  | 'RUN'
  | 'PULL'
  | 'DISCARD'
  | 'BEGIN'
  | 'COMMIT'
  | 'ROLLBACK'
  | 'RESET'
  | 'ROUTE'
  | 'TELEMETRY'
  | 'GOODBYE';

/** What may be asked, and where its success leads. `streaming`: for as long as a result is open. */
const WAYS: Readonly<Record<Exclude<State, 'failed' | 'defunct'>, Partial<Readonly<Record<Name, State>>>>> = {
  negotiation: { HELLO: 'authentication' },
  authentication: { LOGON: 'ready' },
  ready: {
    ...{ RUN: 'streaming', BEGIN: 'tx-ready', ROUTE: 'ready', TELEMETRY: 'ready' },
    ...{ LOGOFF: 'authentication', RESET: 'ready' },
  },
  streaming: { PULL: 'ready', DISCARD: 'ready', RESET: 'ready' },
  'tx-ready': { RUN: 'tx-streaming', COMMIT: 'ready', ROLLBACK: 'ready', RESET: 'ready' },
  'tx-streaming': { RUN: 'tx-streaming', PULL: 'tx-ready', DISCARD: 'tx-ready', RESET: 'ready' },
};

/** The minor version of Bolt 5 that brought a request. */
const SINCE: Partial<Readonly<Record<Name, number>>> = { LOGON: 1, LOGOFF: 1, TELEMETRY: 4 };

/** What is to be done with a request: do it, pass it over since something failed before, or end the connection. */
export type Verdict = 'do' | 'ignore' | 'refuse';

export function verdict(state: State, name: Name, minor: number): Verdict {
  if (name === 'GOODBYE') return 'do';
  if (minor < (SINCE[name] ?? 0) || state === 'defunct') return 'refuse';
  if (state === 'failed') return name === 'RESET' ? 'do' : 'ignore';
  return WAYS[state][name] === undefined ? 'refuse' : 'do';
}

/** The state after a request that was done. @param open whether a result still has rows to give */
export function after(state: State, name: Name, minor: number, open: boolean): State {
  if (name === 'GOODBYE' || state === 'defunct') return 'defunct';
  if (state === 'failed') return 'ready';
  // Before 5.1 there is no LOGON: HELLO brings the password.
  if (name === 'HELLO' && minor < 1) return 'ready';
  const to = WAYS[state][name] ?? 'defunct';
  return open && (name === 'PULL' || name === 'DISCARD') ? state : to;
}

/** The state after a request that failed: nobody who is not known gets a second try on one connection. */
export const afterFailure = (state: State): State =>
  state === 'negotiation' || state === 'authentication' ? 'defunct' : 'failed';
