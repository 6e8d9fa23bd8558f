// A worker thread of the reader model: opens its own session, then answers batch after batch.
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderModel } from '../../data/reader-model';
import { openNetwork } from './network';
import type { Answer, Job } from './worker-network';

async function serve(model: ReaderModel): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('worker.ts runs only as a worker thread');
  const network = openNetwork(model);
  port.on('message', async ({ id, batch, sentences }: Job) => {
    const answer: Answer = await network
      .then((read) => read(batch, sentences))
      .then(
        (analyses) => ({ id, analyses }),
        (error: unknown) => ({ id, problem: error instanceof Error ? error.message : String(error) }),
      );
    port.postMessage(answer);
  });
  await network;
}

void serve(workerData);
