// npm run bench:linking [-- --sizes 10000,100000,1000000]: time per entity and memory of judging who is who among so many entities.
import { parseArgs } from 'node:util';
import { loadKit } from '../src/data/kit';
import { type Head, identify, knowledgeOf } from '../src/identity';
import { names, profile } from './names';

const MEGA = 2 ** 20;

/** Judges a synthetic store; the times are of `identify` alone, with profiles made as they are asked for. */
async function measure(size: number): Promise<Readonly<Record<string, string | number>>> {
  const kit = loadKit();
  const know = knowledgeOf(kit);
  const heads = [...names(size, kit.identity)];
  const byId = new Map(heads.map((head) => [head.id, head]));
  let profiles = 0;
  const profilesOf = async (ids: readonly string[]) => {
    profiles += ids.length;
    return ids.flatMap((id) => {
      const head: Head | undefined = byId.get(id);
      return head ? [profile(head)] : [];
    });
  };
  const held = process.memoryUsage().rss;
  let peak = held;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const judgements = await identify(heads, profilesOf, know);
  const ms = performance.now() - start;
  const spent = process.cpuUsage(cpu);
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().rss);
  const count = (verdict: string) => judgements.filter(({ judgement }) => judgement === verdict).length;
  return {
    entities: size,
    seconds: (ms / 1000).toFixed(1),
    'µs per entity': ((ms * 1000) / size).toFixed(1),
    'CPU µs per entity': ((spent.user + spent.system) / size).toFixed(1),
    'profiles read': profiles,
    positive: count('positive'),
    unsure: count('unsure'),
    negative: count('negative'),
    'MB held before': Math.round(held / MEGA),
    'MB more at peak': Math.round((peak - held) / MEGA),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10000,100000,1000000' } } });
  const rows = [];
  for (const size of values.sizes.split(',')) rows.push(await measure(Number(size)));
  console.table(rows);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
