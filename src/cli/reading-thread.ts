// One worker thread: makes its own kit and reader, then answers batch after batch with a graph.
import { parentPort, workerData } from 'node:worker_threads';
import { DatelineError } from '../core/errors';
import { type Answer, type Question, type Readers, readHere } from '../jobs';
import { drawerOf } from './profile';
import type { Start } from './reading-threads';
import { readerName, realServices } from './services';

function serve({ reader, profile }: Start): void {
  const port = parentPort;
  if (!port) throw new Error('reading-thread.ts runs only as a worker thread');
  const say = (answer: Answer): void => port.postMessage(answer);
  let readers: Readers;
  try {
    const services = realServices(process.env);
    // Threads of the model inside threads of articles would fight for the same cores.
    readers = readHere(services.reader(readerName(reader), true), drawerOf(services, profile));
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    say({ problem: error.message });
    return;
  }
  say({ ready: true });
  port.on('message', async ({ id, articles }: Question) => {
    say({ id, read: await readers.read(articles) });
  });
}

serve(workerData);
