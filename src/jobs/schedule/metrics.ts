// Figures of a schedule in Prometheus text.
import { Counter, Gauge, Registry } from 'prom-client';
import type { Source } from './config';
import type { Ending, SourceStatus } from './status';

export interface Metrics {
  ended(source: Source, ending: Ending, seconds: number): void;
  /** Prometheus text. */
  text(): Promise<string>;
}

export function metricsOf(status: () => readonly SourceStatus[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
    new Counter({ name: `dateline_${name}`, help, labelNames: [...labelNames], registers });
  const read = counter('articles_read_total', 'Articles read and loaded', ['source']);
  const failed = counter('articles_failed_total', 'Articles that could not be read or loaded', ['source']);
  const passed = counter('articles_passed_total', 'Articles passed over: they were in the store', ['source']);
  const stage = counter('stage_seconds_total', 'Seconds of work by stage, over all workers', ['source', 'stage']);
  const runs = counter('runs_total', 'Runs by how they ended', ['source', 'result']);
  const seconds = counter('run_seconds_total', 'Seconds of runs', ['source']);
  const gauge = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    collect: (one: Gauge<L>) => void,
  ): void => {
    new Gauge({
      ...{ name: `dateline_${name}`, help, labelNames: [...labelNames], registers },
      collect() {
        this.reset();
        collect(this);
      },
    });
  };
  gauge('queue_length', 'Runs that wait', [], (one) => one.set(status().reduce((n, { waiting }) => n + waiting, 0)));
  gauge('running', 'Whether the source is being read', ['source'], (one) => {
    for (const { name, running } of status()) one.set({ source: name }, running ? 1 : 0);
  });
  gauge('last_success_timestamp_seconds', 'When the last run ended without error', ['source'], (one) => {
    for (const { name, lastSuccess } of status())
      if (lastSuccess) one.set({ source: name }, lastSuccess.getTime() / 1000);
  });
  gauge('next_run_timestamp_seconds', 'When the source is due', ['source'], (one) => {
    for (const { name, next } of status()) if (next) one.set({ source: name }, next.getTime() / 1000);
  });
  return {
    ended: ({ name: source }, ending, lasted) => {
      runs.inc({ source, result: ending.how.replace(/ /g, '_') });
      seconds.inc({ source }, lasted);
      if (!('ran' in ending)) return;
      read.inc({ source }, ending.ran.read);
      failed.inc({ source }, ending.ran.failed);
      passed.inc({ source }, ending.ran.passed);
      for (const [name, spent] of ending.ran.stages) stage.inc({ source, stage: name }, spent);
    },
    text: () => registry.metrics(),
  };
}
