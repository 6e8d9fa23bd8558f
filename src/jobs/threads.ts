// Readers in worker threads. One that dies or hangs is replaced; what it was reading is read again once, article by article, so that only the culprit fails.
import type { Worker } from 'node:worker_threads';
import { UsageError } from '../core/errors';
import type { Article } from '../core/model';
import { EMPTY } from '../graph';
import { joined, type Read, type Readers } from './read';

export interface Question {
  readonly id: number;
  readonly articles: readonly Article[];
}
/** `ready` comes first, or `problem` where the thread cannot read at all. */
export type Answer =
  | { readonly ready: true }
  | { readonly problem: string }
  | { readonly id: number; readonly read: Read };

interface Job {
  readonly articles: readonly Article[];
  readonly again: boolean;
  resolve(read: Read): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  /** The first is being read, the next lies ready. */
  readonly jobs: Map<number, Job>;
  ready: boolean;
  timer: NodeJS.Timeout | null;
}

const AT_HAND = 2;
/** A batch takes seconds. */
const PATIENCE = 10 * 60_000;

const lost = (articles: readonly Article[], why: string): Read => ({
  ...{ graph: EMPTY, seconds: new Map() },
  unread: articles.map(({ id }, at) => ({ at, stage: 'worker', reason: `${id}: its reader ${why}, twice` })),
  counts: { sentences: 0, claims: 0, relations: 0, issues: new Map() },
});

/** @param start makes a thread that answers Questions with Answers @param patience milliseconds after which a batch counts as hung */
export function threadReaders(start: () => Worker, size: number, patience = PATIENCE): Readers {
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  let next = 0;
  let [broken, closing]: [UsageError | null, boolean] = [null, false];

  const breakAll = (problem: string): void => {
    broken ??= new UsageError(problem);
    for (const { jobs } of threads) for (const job of jobs.values()) job.reject(broken);
    for (const job of queue.splice(0)) job.reject(broken);
  };
  const watch = (thread: Thread): void => {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = thread.jobs.size > 0 && !closing ? setTimeout(() => void thread.worker.terminate(), patience) : null;
  };
  const answered = (thread: Thread, answer: Answer): void => {
    if ('problem' in answer) breakAll(answer.problem);
    else if ('ready' in answer) thread.ready = true;
    else {
      thread.jobs.get(answer.id)?.resolve(answer.read);
      thread.jobs.delete(answer.id);
      watch(thread);
      deal();
    }
  };
  /** Reads a batch whose reader died once more. */
  const again = ({ articles, resolve, reject }: Job): void => {
    const parts = articles.map(
      (article) =>
        new Promise<Read>((done, fail) =>
          queue.push({ articles: [article], again: true, resolve: done, reject: fail }),
        ),
    );
    Promise.all(parts).then((reads) => resolve(joined(reads.map((read, from) => ({ from, read })))), reject);
  };
  const ended = (thread: Thread, why: string): void => {
    if (closing || !threads.has(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    const [culprit, ...others] = thread.jobs.values();
    if (!thread.ready) breakAll(`a reader thread cannot start: it ${why}`);
    threads.delete(thread);
    if (broken) return;
    queue.unshift(...others);
    if (culprit?.again) culprit.resolve(lost(culprit.articles, why));
    else if (culprit) again(culprit);
    deal();
  };
  const hire = (): Thread => {
    const thread: Thread = { worker: start(), jobs: new Map(), ready: false, timer: null };
    threads.add(thread);
    thread.worker.on('message', (answer: Answer) => answered(thread, answer));
    thread.worker.on('error', (error) =>
      ended(thread, `failed (${error instanceof Error ? error.message : String(error)})`),
    );
    thread.worker.on('exit', (code) => ended(thread, `ended with code ${code}`));
    return thread;
  };
  const idlest = (): Thread | null => {
    let best: Thread | null = null;
    for (const thread of threads) if (best === null || thread.jobs.size < best.jobs.size) best = thread;
    if (best?.jobs.size === 0 || threads.size === size) return best;
    return hire();
  };
  /** Hands out what waits, to the idlest first. */
  function deal(): void {
    while (queue.length > 0 && !closing) {
      const thread = idlest();
      if (!thread || thread.jobs.size >= AT_HAND) return;
      const job = queue.shift();
      if (!job) return;
      const question: Question = { id: next++, articles: job.articles };
      thread.jobs.set(question.id, job);
      if (thread.jobs.size === 1) watch(thread);
      thread.worker.postMessage(question);
    }
  }
  return {
    size,
    read: (articles) =>
      new Promise((resolve, reject) => {
        if (broken) reject(broken);
        else queue.push({ articles, again: false, resolve, reject });
        deal();
      }),
    close: async () => {
      closing = true;
      for (const { timer } of threads) if (timer) clearTimeout(timer);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
