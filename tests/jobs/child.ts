// A build in a process of its own, to be killed: child.ts STORE STATE COUNT. Says when it begins to read, and after each batch.
import { archive } from '../../bench/archive';
import { catalogueOf } from '../../src/catalogue';
import { loadKit } from '../../src/data/kit';
import { shown } from '../../src/entities';
import { build } from '../../src/graph';
import { openState, readHere, runJob, systemClock } from '../../src/jobs';
import { reader } from '../../src/read';
import { settle } from '../../src/settle';
import { openStore } from '../../src/store';
import { lightReader } from '../../src/text';
import { items } from './parts';

async function main([place = '', folder = '', count = '0']: readonly string[]): Promise<void> {
  const kit = loadKit();
  const catalogue = catalogueOf(kit);
  const state = await openState(folder);
  const store = await openStore(place, {});
  await store.prepare();
  process.stdout.write('reading\n');
  const report = await runJob(
    { how: ['child'], batch: 2 },
    {
      input: items(archive(Number(count))),
      readers: () => readHere(reader(kit, lightReader(kit)), (reading) => build(shown(reading), catalogue)),
      target: { store, state, settle: (touched) => settle(store, kit, touched) },
      clock: systemClock,
      watch: { progress: (articles) => void process.stdout.write(`${articles}\n`), failed: () => undefined },
    },
  );
  await store.close();
  await state.close();
  process.stdout.write(`done ${report.articles} ${report.passed}\n`);
}

void main(process.argv.slice(2));
