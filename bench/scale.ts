// npx ts-node bench/scale.ts [--write]: the queue over days of 1 and 10 million articles, event by event, seeded: bursts by hour, readers lost, the writers slow. Rates and sizes are
// those measured (docs/SCALE.md says where); --write puts the table into docs/SCALE.md.
import { resolve } from 'node:path';
import { events } from './scale-events';
import { random } from './synthetic';
import { between } from './tables';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const MINUTES = 24 * 60;

/** Measured: see docs/SCALE.md, "What was measured". */
export const MEASURED = {
  /** Articles of 300 words a second and core, model reader. */
  reading: 13,
  /** Articles a second of a writer, full profile. */
  writing: 76,
  /** Bytes in Redis of an article that waits, and of the graph of one. */
  articleBytes: 3_100,
  graphBytes: 30_000,
};

/** Articles read together: one graph job. */
const GROUP = 8;
/** Graph jobs merged together. */
const MERGED = 8;
/** Seconds until jobs of a reader that is gone are taken up by others. */
const LOCK = 60;
const WAITING = 1_000_000;
const WAITING_GRAPHS = 10_000;

/** Shares of a day's articles by hour: few at night, most in the morning; a burst doubles some hours. */
const BY_HOUR = [1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 7, 6, 6, 6, 6, 6, 5, 5, 4, 4, 3, 2, 2, 1];
const ALL = BY_HOUR.reduce((sum, share) => sum + share, 0);

interface Trouble {
  readonly from: number;
  readonly until: number;
  /** What is left of it: 0.5 is half. */
  readonly share: number;
}

export interface Setting {
  readonly name: string;
  readonly perDay: number;
  readonly readers: number;
  readonly writers: number;
  /** Arrivals times two in these hours. */
  readonly burst?: readonly number[];
  readonly readersLost?: Trouble;
  readonly writersSlow?: Trouble;
}

interface Hour {
  readonly waiting: number;
  readonly graphs: number;
}

export interface Outcome {
  /** At the end of each hour, until all is drained. */
  readonly hours: readonly Hour[];
  /** Most jobs that waited: articles, graphs of them, articles that waited outside since the queue was full. */
  readonly most: { readonly waiting: number; readonly graphs: number; readonly outside: number };
  readonly redisBytes: number;
  /** Seconds since the day began until for the last time more waited than comes in a minute on average; null if that is so still after two days more. */
  readonly caughtUp: number | null;
}

const share = (trouble: Trouble | undefined, at: number): number =>
  trouble && at >= trouble.from && at < trouble.until ? trouble.share : 1;

/** One day's arrivals; after midnight nothing comes and the queues drain. */
export function simulate(
  { perDay, readers, writers, burst = [], readersLost, writersSlow }: Setting,
  seed = 1,
): Outcome {
  const next = random(seed);
  const queue = events();
  let [outside, waiting, graphs, reading, writing] = [0, 0, 0, 0, 0];
  let [arrived, written] = [0, 0];
  const most = { waiting: 0, graphs: 0, outside: 0 };
  let redisBytes = 0;
  const hours: Hour[] = [];
  let now = 0;

  /** Some take longer than others: between 0.5 and 1.5 of the mean. */
  const varied = (mean: number): number => mean * (0.5 + next());
  const rateAt = (at: number): number => {
    const hour = Math.floor(at / HOUR);
    return ((perDay / HOUR) * ((BY_HOUR[hour] ?? 0) * (burst.includes(hour) ? 2 : 1))) / ALL / GROUP;
  };
  const read = (): void => {
    // Readers hold their group while too many graphs wait.
    while (waiting > 0 && graphs < WAITING_GRAPHS && reading < Math.floor(readers * share(readersLost, now))) {
      waiting--;
      reading++;
      queue.add(now + varied(GROUP / MEASURED.reading), readDone);
    }
  };
  const readDone = (): void => {
    reading--;
    graphs++;
    step();
  };
  const write = (): void => {
    while (graphs > 0 && writing < writers) {
      const many = Math.min(graphs, MERGED);
      graphs -= many;
      writing++;
      const seconds = varied((many * GROUP) / (MEASURED.writing * share(writersSlow, now)));
      queue.add(now + seconds, () => {
        writing--;
        written += many;
        step();
      });
    }
  };
  const step = (): void => {
    const moved = Math.min(outside, WAITING / GROUP - waiting);
    outside -= moved;
    waiting += moved;
    write();
    read();
    most.waiting = Math.max(most.waiting, waiting * GROUP);
    most.graphs = Math.max(most.graphs, graphs);
    most.outside = Math.max(most.outside, outside * GROUP);
    const bytes =
      GROUP * ((waiting + reading) * MEASURED.articleBytes + (graphs + writing * MERGED) * MEASURED.graphBytes);
    redisBytes = Math.max(redisBytes, bytes);
  };
  const arrive = (): void => {
    outside++;
    arrived++;
    step();
    schedule();
  };
  /** Arrivals of an hour are a Poisson process; at its turn the rate is taken anew. */
  const schedule = (): void => {
    const rate = rateAt(now);
    const gap = rate > 0 ? -Math.log(1 - next()) / rate : HOUR;
    const turn = (Math.floor(now / HOUR) + 1) * HOUR;
    if (now + gap < turn) queue.add(now + gap, arrive);
    else if (turn < DAY) queue.add(turn, schedule);
  };
  /** Readers that are lost leave what they had in hand: it is taken up when its locks are over. */
  const lose = (): void => {
    const gone = reading - Math.floor(readers * share(readersLost, now));
    if (gone <= 0) return;
    queue.drop(readDone, gone);
    reading -= gone;
    queue.add(now + LOCK, () => {
      waiting += gone;
      step();
    });
  };
  const look = (): void => {
    hours.push({ waiting: (waiting + outside) * GROUP, graphs });
    if (now < DAY || written < arrived) queue.add(now + HOUR, look);
  };
  queue.add(0, schedule);
  queue.add(HOUR, look);
  if (readersLost) queue.add(readersLost.from, lose).add(readersLost.until, step);
  let behind = 0;
  for (let event = queue.take(); event && event.at < 3 * DAY; event = queue.take()) {
    now = event.at;
    event.run();
    if ((outside + waiting + graphs) * GROUP > perDay / MINUTES) behind = now;
  }
  return { hours, most, redisBytes, caughtUp: written === arrived ? behind : null };
}

const lostReaders = (share: number): Trouble => ({ from: 8 * HOUR, until: 14 * HOUR, share });
const slowWriters = (share: number): Trouble => ({ from: 9 * HOUR, until: 13 * HOUR, share });

const SETTINGS: readonly Setting[] = [
  { name: 'calm', perDay: 1e6, readers: 2, writers: 1 },
  { name: 'two hours doubled', perDay: 1e6, readers: 2, writers: 1, burst: [8, 9] },
  {
    name: 'one of two reader cores lost, 8 to 14 h',
    perDay: 1e6,
    readers: 2,
    writers: 1,
    readersLost: lostReaders(0.5),
  },
  { name: 'writer at a quarter, 9 to 13 h', perDay: 1e6, readers: 2, writers: 1, writersSlow: slowWriters(0.25) },
  { name: 'calm', perDay: 1e7, readers: 16, writers: 3 },
  { name: 'two hours doubled', perDay: 1e7, readers: 16, writers: 3, burst: [8, 9] },
  {
    name: '4 of 16 reader cores lost, 8 to 14 h',
    perDay: 1e7,
    readers: 16,
    writers: 3,
    readersLost: lostReaders(0.75),
  },
  { name: 'writers at a quarter, 9 to 13 h', perDay: 1e7, readers: 16, writers: 3, writersSlow: slowWriters(0.25) },
  { name: 'one writer, as a store allows today', perDay: 1e7, readers: 16, writers: 1 },
];

const SHOWN = [6, 9, 12, 15, 18, 21, 24] as const;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const thousands = (value: number): string => (value < 1_000 ? whole(value) : `${whole(value / 1_000)}k`);
/** "12:05", "next day 08:30"; where it was never behind, nothing. */
function clock(seconds: number | null): string {
  if (seconds === null) return 'not in 2 days';
  if (seconds === 0) return 'at once';
  const minutes = Math.ceil(seconds / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = minutes < MINUTES ? '' : 'next day ';
  return `${day}${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function table(): string {
  const head = ['articles a day', 'cores, writers', 'what happens', ...SHOWN.map((hour) => `${hour} h`)];
  head.push('graph jobs, most', 'Redis, most', 'outside, most', 'caught up');
  const rows = SETTINGS.map((setting) => {
    const { hours, most, redisBytes, caughtUp } = simulate(setting);
    return [
      ...[whole(setting.perDay), `${setting.readers}, ${setting.writers}`, setting.name],
      ...SHOWN.map((hour) => thousands(hours[hour - 1]?.waiting ?? 0)),
      ...[whole(most.graphs), `${whole(redisBytes / 1e6)} MB`, thousands(most.outside), clock(caughtUp)],
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function main(): void {
  const text = table();
  process.stdout.write(`${text}\n`);
  if (!process.argv.includes('--write')) return;
  between(resolve(__dirname, '..', 'docs', 'SCALE.md'), 'simulation', text);
}

if (require.main === module) main();
