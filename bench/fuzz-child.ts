// The process that reads fuzzed inputs one after the other and tells its parent of each; the parent ends it when one takes too long.
import { readFuzzed } from './fuzz-read';
import { isKind } from './fuzz-seeds';

const BEAT_MS = 500;

async function main(): Promise<void> {
  const [kind = '', ...numbers] = process.argv.slice(2);
  const [seed = 1, from = 0, to = 0] = numbers.map(Number);
  if (!isKind(kind)) throw new Error(`${kind} is no kind`);
  const tell = (message: object): Promise<void> => new Promise((done) => process.send?.(message, () => done()));
  // Libraries are loaded when they are first needed: that is no input's time.
  for (let i = 0; i < 3; i++) await readFuzzed(kind, 0, i);
  await tell({ ready: true });
  for (let i = from; i < to; i++) {
    let told = performance.now();
    // Whoever gives items is at work: a large table may take its time.
    const beat = async (): Promise<void> => {
      if (performance.now() < told + BEAT_MS) return;
      told = performance.now();
      await tell({ beat: true });
    };
    const began = process.cpuUsage();
    const outcome = await readFuzzed(kind, seed, i, beat);
    const { user, system } = process.cpuUsage(began);
    await tell({ i, ms: (user + system) / 1000, ...outcome, peak: process.resourceUsage().maxRSS * 1024 });
  }
  process.disconnect();
}
process.on('unhandledRejection', (cause) => {
  throw cause;
});
void main();
