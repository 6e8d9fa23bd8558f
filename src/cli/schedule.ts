// `schedule`: runs the sources of a configuration on their cron expressions, until it is stopped.
import { join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Ending, Ran, ScheduleConfig, Source } from '../jobs/schedule';
import { type Context, withExamples } from './command';

// Loaded when the command runs, not for its help.
const schedules = (): typeof import('../jobs/schedule') => require('../jobs/schedule');
const jobs = (): typeof import('../jobs') => require('../jobs');
const loader = (): typeof import('./load') => require('./load');
const fetching = (): typeof import('./fetching') => require('./fetching');
const job = (): typeof import('./job') => require('./job');

interface Plan {
  readonly config: ScheduleConfig;
  readonly version: string;
  readonly context: Context;
}

/** One run of a source, as `build` does it. */
async function runOf(source: Source, plan: Plan, signal: AbortSignal): Promise<Ran> {
  const { WORKERS, withTarget } = job();
  const { config, version, context } = plan;
  const { store, state, reader, workers = WORKERS, rate, allowPrivate, profile } = config;
  return withTarget(context.services, { store, state }, async (target) => {
    const { inputs, columns } = source;
    const how = await fetching().howOf({ columns, rate: String(rate), allowPrivate }, version, target.state.place);
    const report = await loader().load({ inputs, reader, workers, profile, target, signal, how }, context);
    return { read: report.articles, failed: report.failed, passed: report.passed, stages: report.stages };
  });
}

/** "harbour: 12 articles read, 1 failed, 300 passed over, 12.3 s". */
function lineOf({ name }: Source, ending: Ending, seconds: number): string {
  if ('error' in ending)
    return `${name}: ${ending.error instanceof Error ? ending.error.message.replace(/\s*\n\s*/g, ' ') : String(ending.error)}`;
  const { read, failed, passed } = ending.ran;
  return `${name}: ${read} articles read, ${failed} failed, ${passed} passed over, ${seconds.toFixed(1)} s`;
}

async function schedule(file: string, version: string, context: Context): Promise<void> {
  const { memoryIn, metricsOf, readConfig, scheduler, serveHealth } = schedules();
  const { stateFolderOf, systemClock: clock } = jobs();
  const config = readConfig(file);
  const folder = config.state ?? stateFolderOf(config.store);
  if (folder === null) throw new UsageError(`${file}: store: a schedule needs one that lasts, not memory:`);
  const { terminal } = context;
  const running = scheduler({
    ...{ clock, sources: config.sources, memory: memoryIn(join(folder, 'schedule.json')), chance: Math.random },
    job: (source, signal) => runOf(source, { config, version, context }, signal),
    ended: (source, ending, seconds) => {
      terminal.say(`${clock.now().toISOString()} ${lineOf(source, ending, seconds)}`);
      metrics.ended(source, ending, seconds);
    },
  });
  const metrics = metricsOf(running.status);
  const { port, host } = config;
  const endpoint =
    port === undefined ? null : await serveHealth(port, host, { metrics, status: running.status, store: folder });
  if (endpoint) terminal.say(`http://${host}:${endpoint.port}/health and /metrics`);
  try {
    await job().stoppable(terminal, (signal) => running.run(signal));
  } finally {
    await endpoint?.close();
  }
}

export function define(command: Command, context: Context): void {
  command
    .argument('<config>', 'a JSON file: store, sources with inputs and cron expression (docs/OPERATIONS.md)')
    .action((file: string) => schedule(file, fetching().versionOf(command), context));
  withExamples(command, 'schedule dateline.config.json', 'schedule examples/dateline.config.json');
}
