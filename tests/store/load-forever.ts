// Merges the fixture article by article, says so after the first, and goes on until it is killed.
import { openStore } from '../../src/store';
import { fixtureGraphs } from '../fixtures/graph';

async function main(): Promise<void> {
  const store = await openStore(process.argv[2] ?? '', {});
  await store.prepare();
  for (;;) {
    for (const graph of fixtureGraphs()) {
      await store.merge(graph);
      process.stdout.write('merged\n');
    }
  }
}

void main();
