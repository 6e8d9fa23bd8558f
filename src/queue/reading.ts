// A reading worker: articles in, graphs out. An article is done only when its graph is in the queue of the writer.
import { type Job, UnrecoverableError } from 'bullmq';
import type { Article } from '../core/model';
import type { Readers } from '../jobs';
import { apart } from './apart';
import { gather } from './gather';
import { pack } from './packed';
import { ArticleJob, type GraphJob, graphJobId, type Queues, room } from './queues';
import { clear, isSuspect, mark } from './suspects';
import { type Worked, type Working, work } from './worker';

/** Milliseconds that an article waits for others to be read with. */
const PATIENCE = 30;

interface InHand {
  readonly job: Job<unknown>;
  readonly article: Article;
}

/** Null: it was read. Else why not, in one line. */
type Problem = { readonly reason: string | null };

/** @throws UnrecoverableError: no try makes an article of it */
function articleIn(data: unknown): Article {
  const parsed = ArticleJob.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UnrecoverableError(`the job holds no article: ${parsed.error.issues[0]?.message ?? ''}`);
}

export function workRead(queues: Queues, readers: Readers, working: Working): Promise<Worked> {
  const { settings, write } = queues;

  const readTogether = async (all: readonly InHand[]): Promise<readonly Problem[]> => {
    const [first] = all;
    const suspect = first && isSuspect(first.job) ? first.job : null;
    if (suspect) await mark(suspect);
    const { graph, unread } = await readers.read(all.map(({ article }) => article));
    if (suspect) await clear(suspect);
    const problems = new Map(unread.map(({ at, reason }) => [at, reason]));
    const good = all.filter((_, at) => !problems.has(at));
    if (good.length > 0) {
      const { id, lines } = pack(graph);
      const data: GraphJob = { articles: good.map(({ article }) => article.id), lines };
      await room(write, settings.waitingGraphs, working.signal);
      await write.add('graph', data, { jobId: graphJobId(id) });
    }
    return all.map((_, at) => ({ reason: problems.get(at) ?? null }));
  };
  const readAll = async (all: readonly InHand[]): Promise<readonly Problem[]> => {
    const problems: Problem[] = [];
    for (const some of apart(all, ({ article: { id, text } }) => [[id, text]]))
      problems.push(...(await readTogether(some)));
    return problems;
  };
  const read = gather({
    ...{ most: settings.articles, atOnce: readers.size, patience: PATIENCE },
    alone: ({ job }: InHand) => isSuspect(job),
    work: readAll,
  });
  const process = async (job: Job<unknown>): Promise<void> => {
    const { reason } = await read({ job, article: articleIn(job.data) });
    if (reason !== null) throw new Error(reason);
  };
  // A group in hand of each reader, and one ready.
  const inHand = settings.articles * (readers.size + 1);
  return work(queues, { name: 'read', inHand, until: [queues.read], process }, working);
}
