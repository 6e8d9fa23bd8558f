// The configuration of a schedule: what it says unless told, and what is wrong in one line.
import { join } from 'node:path';
import { parseConfig, readConfig } from '../../../src/jobs/schedule';

const SOURCE = { name: 'wire', inputs: ['feeds/'], cron: '0 3 * * *' };
const CONFIG = { store: './news.graph', sources: [SOURCE] };

test('[jobs/schedule/config] what is left out', () => {
  expect(parseConfig(CONFIG, 'c.json')).toEqual({
    ...{ store: './news.graph', reader: 'model', timeZone: 'UTC', host: '127.0.0.1', rate: 1, allowPrivate: false },
    sources: [{ ...SOURCE, timeZone: 'UTC', jitter: 0, catchUp: 'once' }],
  });
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
