// What may be set of the queues, in the key `queue` of a configuration. Sizes bound the memory of Redis.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../core/errors';

const count = (most: number) => z.int().min(1).max(most);

const Settings = z.strictObject({
  /** What all keys in Redis begin with: two archives may share a server. */
  prefix: z.string().min(1).default('dateline'),
  /** Threads of a reader, besides the one that keeps its locks. */
  concurrency: count(99).default(1),
  /** Articles read at once, whose graph is one job of the writer. */
  articles: count(100).default(8),
  /** Graph jobs that the writer merges at once. */
  graphs: count(100).default(8),
  /** Articles that may wait; who puts more in waits too. */
  waiting: count(10_000_000).default(10_000),
  /** Graph jobs that may wait; readers wait beyond. */
  waitingGraphs: count(1_000_000).default(500),
  /** How often a job is tried before it is among the dead letters. Of a graph: only where the store does not answer. */
  attempts: count(100).default(3),
  /** Milliseconds before the second try, doubled for each one after. */
  backoff: count(600_000).default(1_000),
  /** Seconds after which the jobs of a worker that is gone are taken up by others. More than the slowest batch takes. */
  lock: z.number().min(1).max(3_600).default(60),
  /** Articles that were read and are remembered, so that adding them again adds nothing; and for how many hours at most. */
  completed: count(10_000_000).default(10_000),
  completedHours: z.number().positive().default(24),
  /** Dead letters that are kept, the newest. */
  failed: count(10_000_000).default(100_000),
});
export type Settings = z.infer<typeof Settings>;

/** As they are where nothing is set. */
export const defaultSettings = (): Settings => Settings.parse({});

const File = z.looseObject({ queue: Settings.default(defaultSettings) });

/** Keys of `schedule` that hold here as well. */
const Shared = z.looseObject({
  rate: z.number().positive().max(100).optional(),
  allowPrivate: z.boolean().optional(),
  profile: z.string().optional(),
});

/** @throws UsageError that names the key */
function loaded<T>(path: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read as JSON`, cause);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}`);
}

/** The key `queue` of a JSON file; other keys are left to others. @throws UsageError that names the key */
export const loadSettings = (path: string): Settings => loaded(path, File).queue;

/** What the same file says of fetching, and of how much text is kept. @throws UsageError that names the key */
export const loadShared = (path: string): z.infer<typeof Shared> => loaded(path, Shared);
