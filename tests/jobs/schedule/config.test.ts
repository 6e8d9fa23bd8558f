// The configuration of a schedule: what it says unless told, and what is wrong in one line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig, readConfig } from '../../../src/jobs/schedule';
import { loadSettings, loadShared } from '../../../src/queue/settings';

const SOURCE = { name: 'wire', inputs: ['feeds/'], cron: '0 3 * * *' };
const CONFIG = { store: './news.graph', sources: [SOURCE] };

test('[jobs/schedule/config] what is left out', () => {
  expect(parseConfig(CONFIG, 'c.json')).toEqual({
    ...{ store: './news.graph', reader: 'model', timeZone: 'UTC', host: '127.0.0.1', rate: 1, allowPrivate: false },
    profile: 'full',
    sources: [{ ...SOURCE, timeZone: 'UTC', jitter: 0, catchUp: 'once' }],
  });
});

test('[jobs/schedule/config] the key queue is left to queue and work, so that one file serves all', () => {
  const queue = { concurrency: 2, waiting: 100 };
  const both = { ...CONFIG, profile: 'compact', rate: 2, queue };
  expect(parseConfig(both, 'c.json')).toMatchObject({ profile: 'compact', queue });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-config-'));
  const file = join(folder, 'c.json');
  writeFileSync(file, JSON.stringify(both));
  expect(loadSettings(file)).toMatchObject(queue);
  expect(loadShared(file)).toMatchObject({ profile: 'compact', rate: 2 });
  rmSync(folder, { recursive: true });
});

test('[jobs/schedule/config] a source has the time zone of the schedule unless it names its own', () => {
  const sources = [SOURCE, { ...SOURCE, name: 'tokyo', timeZone: 'Asia/Tokyo' }];
  const { sources: found } = parseConfig({ ...CONFIG, timeZone: 'Europe/Zurich', sources }, 'c.json');
  expect(found.map(({ timeZone }) => timeZone)).toEqual(['Europe/Zurich', 'Asia/Tokyo']);
});

test.each([
  [[], /^c\.json: .*expected object/],
  [{ ...CONFIG, stroe: 'x' }, /^c\.json: .*stroe/],
  [{ ...CONFIG, sources: [] }, /^c\.json: sources: /],
  [{ ...CONFIG, profile: 'lean' }, /^c\.json: profile: /],
  [{ ...CONFIG, queue: 3 }, /^c\.json: queue: /],
  [{ ...CONFIG, workers: 0 }, /^c\.json: workers: /],
  [{ ...CONFIG, sources: [{ ...SOURCE, inputs: [] }] }, /^c\.json: sources\[0\]\.inputs: /],
  [{ ...CONFIG, sources: [{ ...SOURCE, cron: 'every day' }] }, /^c\.json: sources\[0\]\.cron: "every day" in UTC: /],
  [{ ...CONFIG, sources: [{ ...SOURCE, cron: '0 0 31 2 *' }] }, /^c\.json: sources\[0\]\.cron: .* never comes/],
  [{ ...CONFIG, timeZone: 'Mars/Olympus' }, /^c\.json: sources\[0\]\.cron: .*Mars\/Olympus/],
  [{ ...CONFIG, sources: [{ ...SOURCE, catchUp: 'some' }] }, /^c\.json: sources\[0\]\.catchUp: /],
  [{ ...CONFIG, sources: [SOURCE, SOURCE] }, /^c\.json: sources\[1\]\.name: "wire" stands above/],
])('[jobs/schedule/config] %j is refused', (json, problem) => {
  expect(() => parseConfig(json, 'c.json')).toThrow(problem);
});

test('[jobs/schedule/config] the example can be read', () => {
  const path = join(__dirname, '..', '..', '..', 'examples', 'dateline.config.json');
  expect(readConfig(path).sources.map(({ name }) => name)).toEqual(['archive', 'drop-folder']);
});
