// The states of a connection, as the Bolt protocol has them; and the choice of a version.
import { negotiate, reply } from '../../src/bolt/handshake';
import { after, afterFailure, type Name, type State, verdict } from '../../src/bolt/states';

test.each<readonly [from: State, name: Name, open: boolean, to: State]>([
  ['negotiation', 'HELLO', false, 'authentication'],
  ['authentication', 'LOGON', false, 'ready'],
  ['ready', 'RUN', true, 'streaming'],
  ['ready', 'BEGIN', false, 'tx-ready'],
  ['ready', 'ROUTE', false, 'ready'],
  ['ready', 'TELEMETRY', false, 'ready'],
  ['ready', 'LOGOFF', false, 'authentication'],
  ['ready', 'RESET', false, 'ready'],
  ['streaming', 'PULL', true, 'streaming'],
  ['streaming', 'PULL', false, 'ready'],
  ['streaming', 'DISCARD', false, 'ready'],
  ['tx-ready', 'RUN', true, 'tx-streaming'],
  ['tx-ready', 'COMMIT', false, 'ready'],
  ['tx-ready', 'ROLLBACK', false, 'ready'],
  ['tx-streaming', 'RUN', true, 'tx-streaming'],
  ['tx-streaming', 'PULL', true, 'tx-streaming'],
  ['tx-streaming', 'PULL', false, 'tx-ready'],
  ['tx-streaming', 'RESET', false, 'ready'],
  ['failed', 'RESET', false, 'ready'],
  ['tx-streaming', 'GOODBYE', true, 'defunct'],
])('[bolt/states] %s + %s (rows left: %s) → %s', (from, name, open, to) => {
  expect(verdict(from, name, 4)).toBe('do');
  expect(after(from, name, 4, open)).toBe(to);
});

test.each<readonly [State, Name, 'ignore' | 'refuse']>([
  ['negotiation', 'RUN', 'refuse'],
  ['negotiation', 'LOGON', 'refuse'],
  ['authentication', 'RUN', 'refuse'],
  ['ready', 'PULL', 'refuse'],
  ['ready', 'COMMIT', 'refuse'],
  ['ready', 'HELLO', 'refuse'],
  ['streaming', 'RUN', 'refuse'],
  ['streaming', 'BEGIN', 'refuse'],
  ['tx-streaming', 'COMMIT', 'refuse'],
  ['failed', 'RUN', 'ignore'],
  ['failed', 'PULL', 'ignore'],
  ['failed', 'COMMIT', 'ignore'],
  ['defunct', 'RUN', 'refuse'],
])('[bolt/states] %s + %s: %s', (state, name, what) => {
  expect(verdict(state, name, 4)).toBe(what);
});

test('[bolt/states] 5.0 knows no LOGON, and HELLO brings the password; 5.3 knows no TELEMETRY', () => {
  expect(after('negotiation', 'HELLO', 0, false)).toBe('ready');
  expect(verdict('authentication', 'LOGON', 0)).toBe('refuse');
  expect(verdict('ready', 'TELEMETRY', 3)).toBe('refuse');
});

test.each<readonly [State, State]>([
  ['negotiation', 'defunct'],
  ['authentication', 'defunct'],
  ['ready', 'failed'],
  ['tx-streaming', 'failed'],
])('[bolt/states] a failure in %s leads to %s', (from, to) => {
  expect(afterFailure(from)).toBe(to);
});

const proposals = (hex: string): Buffer => Buffer.from(`6060b017${hex.replace(/ /g, '')}`, 'hex');

test.each([
  ['neo4j-driver 6: manifest, 5.0 to 5.8, 4, 3', '000001ff 00080805 00020404 00000003', 4],
  ['Neo4j Browser 5.24: 5.0 to 5.3 first', '00030305 00020404 00000104 00000003', 3],
  ['5.0 alone', '00000005 00000000 00000000 00000000', 0],
  ['what the client puts first, though 5.4 follows', '00000105 00000405 00000000 00000000', 1],
  ['5.6 to 5.8: too new', '00020805 00000000 00000000 00000000', null],
  ['4.4 and below', '00020404 00000003 00000000 00000000', null],
])('[bolt/handshake] %s', (_, offered, minor) => {
  expect(negotiate(proposals(offered))).toBe(minor);
});

test('[bolt/handshake] the reply names the version, or is zeros', () => {
  expect(reply(4).toString('hex')).toBe('00000405');
  expect(reply(null).toString('hex')).toBe('00000000');
});
