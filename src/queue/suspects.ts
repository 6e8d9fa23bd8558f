// Which article kills its readers. Jobs whose worker was gone are read again one at a time, each with a mark before it: who has two marks was in hand alone when two workers ended.
import { type Job, UnrecoverableError } from 'bullmq';

const MOST = 2;

type Marked = Pick<Job<unknown>, 'stalledCounter' | 'progress' | 'updateProgress'>;

/** Its worker was gone before it was done. */
export const isSuspect = ({ stalledCounter }: Marked): boolean => stalledCounter > 0;

const marksOf = ({ progress }: Marked): number => (typeof progress === 'number' ? progress : 0);

/** Before a suspect is read. @throws UnrecoverableError where it was read alone twice, and the worker ended both times */
export async function mark(job: Marked): Promise<void> {
  const marks = marksOf(job);
  if (marks >= MOST) throw new UnrecoverableError('its reader ended while it was read, twice');
  await job.updateProgress(marks + 1);
}

/** It was read, whatever came of it. */
export async function clear(job: Marked): Promise<void> {
  if (marksOf(job) > 0) await job.updateProgress(0);
}
