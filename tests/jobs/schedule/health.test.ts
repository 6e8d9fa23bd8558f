// /health and /metrics of a schedule, asked over HTTP.

import type { Source } from '../../../src/jobs/schedule';
import { metricsOf, type SourceStatus, serveHealth } from '../../../src/jobs/schedule';

const WIRE: Source = { name: 'wire', inputs: ['x'], cron: '@daily', timeZone: 'UTC', jitter: 0, catchUp: 'once' };
const STATUS: SourceStatus = {
  ...{ name: 'wire', waiting: 2, running: true, last: 'well', problem: null },
  ...{ next: new Date('2026-03-02T03:00:00Z'), lastSuccess: new Date('2026-03-01T03:00:00Z') },
};

async function served(status: SourceStatus) {
  const metrics = metricsOf(() => [status]);
  const endpoint = await serveHealth(0, '127.0.0.1', { metrics, status: () => [status], store: './news.graph' });
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${endpoint.port}${path}`);
    return { code: response.status, body: await response.text() };
  };
  return { metrics, endpoint, get };
}

test('[jobs/schedule/health] says how each source stands; 503 where its last run ended in an error', async () => {
  const well = await served(STATUS);
  const { code, body } = await well.get('/health');
  expect(code).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    status: 'ok',
    store: './news.graph',
    sources: [{ name: 'wire', waiting: 2 }],
  });
  expect((await well.get('/other')).code).toBe(404);
  await well.endpoint.close();
  const ill = await served({ ...STATUS, last: 'error', problem: 'the server is away' });
  expect(await ill.get('/health')).toMatchObject({ code: 503, body: expect.stringContaining('the server is away') });
  await ill.endpoint.close();
});

test('[jobs/schedule/health] metrics count articles, seconds by stage, runs by how they ended', async () => {
  const { metrics, endpoint, get } = await served(STATUS);
  const stages = new Map([
    ['parse', 1.5],
    ['write', 0.25],
  ]);
  metrics.ended(WIRE, { how: 'with failures', ran: { read: 10, failed: 2, passed: 30, stages } }, 4);
  metrics.ended(WIRE, { how: 'error', error: new Error('x') }, 1);
  const { code, body } = await get('/metrics');
  await endpoint.close();
  expect(code).toBe(200);
  for (const line of [
    'dateline_articles_read_total{source="wire"} 10',
    'dateline_articles_failed_total{source="wire"} 2',
    'dateline_articles_passed_total{source="wire"} 30',
    'dateline_stage_seconds_total{source="wire",stage="parse"} 1.5',
    'dateline_runs_total{source="wire",result="with_failures"} 1',
    'dateline_runs_total{source="wire",result="error"} 1',
    'dateline_run_seconds_total{source="wire"} 5',
    'dateline_queue_length 2',
    'dateline_running{source="wire"} 1',
    'dateline_last_success_timestamp_seconds{source="wire"} 1772334000',
  ])
    expect(body.split('\n')).toContain(line);
});

test('[jobs/schedule/health] a port that is taken is said in one line', async () => {
  const { endpoint, metrics } = await served(STATUS);
  await expect(serveHealth(endpoint.port, '127.0.0.1', { metrics, status: () => [], store: '' })).rejects.toThrow(
    `port ${endpoint.port} on 127.0.0.1 cannot be had`,
  );
  await endpoint.close();
});
