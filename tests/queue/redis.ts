// Tests that need Redis: where none is installed they are skipped, and say so.
import { hasRedis, startRedis, type TestRedis } from './server';

const isInstalled = hasRedis();
if (!isInstalled) process.stderr.write('redis-server is not installed: tests of the queue are skipped\n');

/** `test`, or one that is skipped. */
export const withRedis: jest.It = isInstalled ? test : test.skip;

/** Null where none is installed. */
export const redisIfAny = async (): Promise<TestRedis | null> => (isInstalled ? startRedis() : null);
