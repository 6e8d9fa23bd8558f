// A real Neo4j for tests: the one at NEO4J_URL, else one of our own from Maven's jars, else none, with the reason.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, 'neo4j-test-server.sh');
const PASSWORD = 'dateline-test';

export type Server =
  | {
      readonly url: string;
      readonly env: Readonly<Record<string, string | undefined>>;
      readonly own: boolean;
      readonly stop: () => void;
    }
  | { readonly missing: string };

const works = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const run = (what: 'start' | 'stop', port: number, more: Readonly<Record<string, string>> = {}): void => {
  const env = { ...process.env, ...more, NEO4J_TEST_PASSWORD: PASSWORD, BOLT_PORT: String(port) };
  // Its output goes nowhere that it could hold open: the server outlives the script.
  execFileSync('bash', [SCRIPT, what], { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

/**
 * Starts one where that can be done; `NEO4J_URL=off` wants none. In CI a server must be had.
 * @param port one per test file, since files run at the same time
 * @param more variables of neo4j-test-server.sh
 * @throws where it does not start
 */
export function startServer(port: number, more: Readonly<Record<string, string>> = {}): Server {
  const given = process.env['NEO4J_URL'];
  if (given === 'off') return { missing: 'NEO4J_URL=off' };
  if (given) return { url: given, env: process.env, own: false, stop: () => undefined };
  if (!process.env['CI'] && !(works('java', '-version') && works('mvn', '-version')))
    return { missing: 'neither NEO4J_URL nor java and mvn are there' };
  run('start', port, more);
  const env = { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD };
  return { url: `bolt://127.0.0.1:${port}`, env, own: true, stop: () => run('stop', port) };
}
