// The configuration of a schedule: a JSON file, checked before anything starts.
import { readFileSync } from 'node:fs';
import { Cron } from 'croner';
import { z } from 'zod';
import { UsageError } from '../../core/errors';
import { PROFILES } from '../../graph';

const Workers = z.number().int().min(1).max(99);

const Source = z.strictObject({
  /** For reports and metrics. */
  name: z.string().regex(/^[\w .-]+$/, 'letters, digits, blanks, . _ - only'),
  /** As `build` takes them. */
  inputs: z.array(z.string().min(1)).min(1),
  /** Of a table: text=body,title=headline… */
  columns: z.string().optional(),
  /** Five fields, or six with seconds, or @daily. */
  cron: z.string(),
  /** IANA name; the schedule's own unless given. */
  timeZone: z.string().optional(),
  /** Seconds; each run begins up to so much later, by chance. */
  jitter: z.number().min(0).max(86_400).default(0),
  /** What to do about times that passed while nothing ran, or while the source was still running. */
  catchUp: z.enum(['none', 'once', 'all']).default('once'),
});

const Config = z.strictObject({
  store: z.string().min(1),
  state: z.string().min(1).optional(),
  reader: z.enum(['model', 'light']).default('model'),
  workers: Workers.optional(),
  /** How much of the texts is kept. */
  profile: z.enum(PROFILES).default('full'),
  timeZone: z.string().default('UTC'),
  /** Of what is fetched: requests a second to one host, and whether private addresses are allowed. */
  rate: z.number().positive().max(100).default(1),
  allowPrivate: z.boolean().default(false),
  /** Of /health and /metrics, on 127.0.0.1; without it there is none. */
  port: z.number().int().min(0).max(65_535).optional(),
  /** Another address to listen on: in a container, 0.0.0.0. */
  host: z.string().default('127.0.0.1'),
  sources: z.array(Source).min(1),
  /** Of `queue` and `work`, which check it: one file may serve all. */
  queue: z.looseObject({}).optional(),
});

type Given = z.infer<typeof Config>;
export type Source = Omit<z.infer<typeof Source>, 'timeZone'> & { readonly timeZone: string };
export type ScheduleConfig = Omit<Given, 'sources'> & { readonly sources: readonly Source[] };

/** When a source is due next. Null where it never is again. */
export function nextAfter({ cron, timeZone }: Pick<Source, 'cron' | 'timeZone'>, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, paused: true }).nextRun(after);
}

function fail(file: string, where: string, problem: string): never {
  throw new UsageError(`${file}: ${where === '' ? '' : `${where}: `}${problem}`);
}

function checkCron(file: string, source: Source, at: number): void {
  try {
    if (nextAfter(source, new Date()) === null) fail(file, `sources[${at}].cron`, `"${source.cron}" never comes`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
    fail(file, `sources[${at}].cron`, `"${source.cron}" in ${source.timeZone}: ${why}`);
  }
}

/** @throws UsageError naming the key and what is wrong with it */
export function parseConfig(json: unknown, file: string): ScheduleConfig {
  const given = Config.safeParse(json);
  if (!given.success) {
    const issue = given.error.issues[0];
    const path = issue?.path.reduce<string>(
      (s, key) => (typeof key === 'number' ? `${s}[${key}]` : `${s === '' ? '' : `${s}.`}${String(key)}`),
      '',
    );
    return fail(file, path ?? '', issue?.message ?? 'is not a configuration');
  }
  const { timeZone, sources } = given.data;
  const all = sources.map((source): Source => ({ ...source, timeZone: source.timeZone ?? timeZone }));
  for (const [at, source] of all.entries()) {
    if (all.findIndex(({ name }) => name === source.name) < at)
      fail(file, `sources[${at}].name`, `"${source.name}" stands above`);
    checkCron(file, source, at);
  }
  return { ...given.data, sources: all };
}

/** @throws UsageError */
export function readConfig(file: string): ScheduleConfig {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${file}: ${error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read'}`,
      error,
    );
  }
  return parseConfig(json, file);
}
