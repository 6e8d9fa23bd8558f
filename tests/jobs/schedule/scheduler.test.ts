// A schedule, on a clock that stands still: when sources run, what they catch up with, that none overlaps, how it stops.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Busy } from '../../../src/jobs/lock';
import { type Ending, type Ran, type Source, scheduler } from '../../../src/jobs/schedule';
import { memoryIn } from '../../../src/jobs/schedule/memory';
import { type FakeClock, fakeClock, settle } from './clock';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-schedule-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = (given: Partial<Source> = {}): Source => ({
  ...{ name: 'wire', inputs: ['wire'], cron: '0 * * * *', timeZone: 'UTC', jitter: 0, catchUp: 'once' },
  ...given,
});
const RAN: Ran = { read: 1, failed: 0, passed: 0, stages: new Map() };
const hour = (date: Date): string => date.toISOString().slice(11, 16);

interface Started {
  /** "wire 01:00": who ran when. */
  readonly runs: string[];
  readonly endings: Ending['how'][];
  readonly most: () => number;
  readonly stop: () => Promise<void>;
  readonly status: ReturnType<typeof scheduler>['status'];
}

/** @param work what a run does; by default it is done at once */
function started(
  clock: FakeClock,
  sources: readonly Source[],
  work: (source: Source, signal: AbortSignal) => Promise<Ran> = async () => RAN,
  chance = 0,
): Started {
  const [runs, endings]: [string[], Ending['how'][]] = [[], []];
  let [now, most] = [0, 0];
  const stop = new AbortController();
  const plan = scheduler({
    ...{ sources, clock, memory: memoryIn(join(folder, 'schedule.json')), chance: () => chance },
    job: async (one, signal) => {
      runs.push(`${one.name} ${hour(clock.now())}`);
      most = Math.max(most, ++now);
      try {
        return await work(one, signal);
      } finally {
        now--;
      }
    },
    ended: (_source, { how }) => void endings.push(how),
  });
  const done = plan.run(stop.signal);
  return {
    ...{ runs, endings, status: plan.status, most: () => most },
    stop: async () => {
      stop.abort();
      await done;
    },
  };
}

const DAY = (time: string): string => `2026-03-02T${time}:00.000Z`;

test('[jobs/schedule] each source runs when its expression says, from the first start on', async () => {
  const clock = fakeClock(DAY('00:30'));
  const hourly = source();
  const daily = source({ name: 'daily', cron: '15 2 * * *' });
  const { runs, stop } = started(clock, [hourly, daily]);
  await clock.to(DAY('03:59'));
  await stop();
  expect(runs).toEqual(['wire 01:00', 'wire 02:00', 'daily 02:15', 'wire 03:00']);
});

test.each([
  ['UTC', '06:00'],
  ['Europe/Zurich', '05:00'],
  ['Asia/Tokyo', '21:00'],
])('[jobs/schedule] "0 6 * * *" in %s runs at %s UTC', async (timeZone, at) => {
  const clock = fakeClock(DAY('00:30'));
  const { runs, stop } = started(clock, [source({ cron: '0 6 * * *', timeZone })]);
  await clock.to(DAY('23:59'));
  await stop();
  expect(runs).toEqual([`wire ${at}`]);
});

test('[jobs/schedule] jitter begins a run later, and does not move the next', async () => {
  const clock = fakeClock(DAY('00:30'));
  const { runs, stop } = started(clock, [source({ jitter: 600 })], undefined, 0.5);
  await clock.to(DAY('02:30'));
  await stop();
  expect(runs).toEqual(['wire 01:05', 'wire 02:05']);
});

describe('[jobs/schedule] times that passed while nothing ran', () => {
  test.each([
    ['none', []],
    ['once', ['wire 05:30']],
    ['all', ['wire 05:30', 'wire 05:30', 'wire 05:30', 'wire 05:30']],
  ] as const)('%s', async (catchUp, expected) => {
    const first = fakeClock(DAY('00:30'));
    const before = started(first, [source({ catchUp })]);
    await first.to(DAY('01:10'));
    await before.stop();
    const clock = fakeClock(DAY('05:30'));
    const { runs, stop } = started(clock, [source({ catchUp })]);
    await clock.to(DAY('05:40'));
    expect(runs).toEqual(expected);
    await clock.to(DAY('06:00'));
    await stop();
    expect(runs).toEqual([...expected, 'wire 06:00']);
  });

  test('a damaged memory owes nothing', async () => {
    writeFileSync(join(folder, 'schedule.json'), '{"wire":');
    const clock = fakeClock(DAY('05:30'));
    const { runs, stop } = started(clock, [source({ catchUp: 'all' })]);
    await clock.to(DAY('06:10'));
    await stop();
    expect(runs).toEqual(['wire 06:00']);
  });
});

describe('[jobs/schedule] no overlap', () => {
  test.each([
    ['none', ['wire 01:00', 'wire 04:00']],
    ['once', ['wire 01:00', 'wire 03:30', 'wire 04:00']],
    ['all', ['wire 01:00', 'wire 03:30', 'wire 03:30', 'wire 04:00']],
  ] as const)('of a source with itself: what comes due meanwhile, %s', async (catchUp, expected) => {
    const clock = fakeClock(DAY('00:30'));
    let first = true;
    const slow = async (): Promise<Ran> => {
      if (first) await clock.wait(150 * 60_000);
      first = false;
      return RAN;
    };
    const { runs, most, stop } = started(clock, [source({ catchUp })], slow);
    await clock.to(DAY('04:10'));
    await stop();
    expect({ runs, most: most() }).toEqual({ runs: expected, most: 1 });
  });

  test('of two sources in one store: the second waits', async () => {
    const clock = fakeClock(DAY('00:30'));
    const slow = async (): Promise<Ran> => {
      await clock.wait(10 * 60_000);
      return RAN;
    };
    const two = [source(), source({ name: 'other' })];
    const { runs, most, status, stop } = started(clock, two, slow);
    await clock.to(DAY('01:05'));
    expect(status().map(({ running, waiting }) => ({ running, waiting }))).toEqual([
      { running: true, waiting: 0 },
      { running: false, waiting: 1 },
    ]);
    await clock.to(DAY('01:30'));
    await stop();
    expect({ runs, most: most() }).toEqual({ runs: ['wire 01:00', 'other 01:10'], most: 1 });
  });

  test('with another process that has the store: tried again after half a minute, until it is free', async () => {
    const clock = fakeClock(DAY('00:59'));
    let times = 0;
    const busy = async (): Promise<Ran> => {
      if (times++ < 3) throw new Busy('held by a run of process 7');
      return RAN;
    };
    const { endings, status, stop } = started(clock, [source()], busy);
    await clock.to(DAY('01:01'));
    expect(status()[0]).toMatchObject({ last: 'busy', problem: 'held by a run of process 7' });
    await clock.to(DAY('01:05'));
    await stop();
    expect(endings).toEqual(['busy', 'busy', 'busy', 'well']);
  });
});

describe('[jobs/schedule] stop', () => {
  test('waits for the run in hand, which is told; what it left is caught up with at the next start', async () => {
    const clock = fakeClock(DAY('00:30'));
    let told = false;
    const work = (_source: Source, signal: AbortSignal): Promise<Ran> =>
      new Promise((done) => {
        signal.addEventListener('abort', () => {
          told = true;
          setImmediate(() => done(RAN));
        });
      });
    const { endings, stop } = started(clock, [source()], work);
    await clock.to(DAY('01:10'));
    await stop();
    expect({ told, endings }).toEqual({ told: true, endings: ['well'] });
    const later = fakeClock(DAY('01:20'));
    const next = started(later, [source()]);
    await later.to(DAY('01:21'));
    await next.stop();
    expect(next.runs).toEqual(['wire 01:20']);
  });

  test('ends at once where nothing runs', async () => {
    const { stop, runs } = started(fakeClock(DAY('00:30')), [source()]);
    await settle();
    await stop();
    expect(runs).toEqual([]);
  });
});

test('[jobs/schedule] a run that ends in an error stops no other, and is told', async () => {
  const clock = fakeClock(DAY('00:30'));
  let times = 0;
  const work = async (): Promise<Ran> => {
    if (times++ === 0) throw new Error('the server is away');
    return RAN;
  };
  const { endings, status, stop } = started(clock, [source()], work);
  await clock.to(DAY('01:30'));
  expect(status()[0]).toMatchObject({ last: 'error', problem: 'the server is away', lastSuccess: null });
  await clock.to(DAY('02:30'));
  expect(status()[0]).toMatchObject({ last: 'well', problem: null, lastSuccess: new Date(DAY('02:00')) });
  await stop();
  expect(endings).toEqual(['error', 'well']);
  expect(JSON.parse(readFileSync(join(folder, 'schedule.json'), 'utf8'))).toEqual({
    wire: { due: DAY('02:00'), success: DAY('02:00') },
  });
});
