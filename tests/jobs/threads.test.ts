// Readers in worker threads: what becomes of a batch whose thread dies, hangs, or cannot start.
import { Worker } from 'node:worker_threads';
import { threadReaders } from '../../src/jobs';
import { article, numbered } from './parts';

/** A thread that dies of the word DIE, hangs on the word HANG, and dies the first time of the word ONCE; it says who read. */
const SCRIPT = `
const { parentPort, threadId, workerData } = require('node:worker_threads');
parentPort.on('message', ({ id, articles }) => {
  for (const { id: name, text } of articles) {
    if (text.includes('DIE') || (text.includes('ONCE') && Atomics.add(workerData, 0, 1) === 0)) process.exit(7);
    while (text.includes('HANG'));
  }
  const nodes = new Map(articles.map(({ id }) => [id, { id, labels: ['Article'], props: { thread: threadId } }]));
  const counts = { sentences: articles.length, claims: 0, relations: 0, issues: new Map() };
  parentPort.postMessage({ id, read: { graph: { nodes, edges: new Map() }, unread: [], counts, seconds: new Map() } });
});
parentPort.postMessage({ ready: true });`;

const started: Worker[] = [];
const start = (script = SCRIPT) => {
  const met = new Int32Array(new SharedArrayBuffer(4));
  return () => {
    const worker = new Worker(script, { eval: true, workerData: met });
    started.push(worker);
    return worker;
  };
};
beforeEach(() => started.splice(0));

const batch = (from: number, ...texts: readonly string[]) => texts.map((text, i) => article(from + i, text));

test('[jobs/threads] batches are read by several threads, each answer for its own batch', async () => {
  const readers = threadReaders(start(), 2);
  const reads = await Promise.all([0, 3, 6, 9, 12].map((from) => readers.read(numbered(from + 3).slice(from))));
  expect(reads.map(({ graph }) => [...graph.nodes.keys()].join(' '))).toEqual([
    'a0 a1 a2',
    'a3 a4 a5',
    'a6 a7 a8',
    'a9 a10 a11',
    'a12 a13 a14',
  ]);
  expect(
    new Set(reads.flatMap(({ graph }) => [...graph.nodes.values()].map(({ props }) => props['thread']))).size,
  ).toBe(2);
  await readers.close();
});

test('[jobs/threads] a thread that dies is replaced; only the article that kills it twice fails', async () => {
  const readers = threadReaders(start(), 2);
  const [sick, well] = await Promise.all([
    readers.read(batch(0, 'fine', 'DIE', 'fine')),
    readers.read(batch(3, 'fine', 'fine')),
  ]);
  expect([...sick.graph.nodes.keys()]).toEqual(['a0', 'a2']);
  expect(sick.unread).toEqual([
    { at: 1, stage: 'worker', reason: expect.stringMatching(/^a1: .*ended with code 7, twice/) },
  ]);
  expect(sick.counts.sentences).toBe(2);
  expect(well.graph.nodes.size).toBe(2);
  expect((await readers.read(batch(5, 'later'))).graph.nodes.size).toBe(1);
  await readers.close();
});

test('[jobs/threads] what a thread dies of by chance is read again', async () => {
  const readers = threadReaders(start(), 1);
  const read = await readers.read(batch(0, 'fine', 'ONCE'));
  expect(read).toMatchObject({ unread: [] });
  expect(read.graph.nodes.size).toBe(2);
  expect(started).toHaveLength(2);
  await readers.close();
});

test('[jobs/threads] a thread that hangs is ended; only the culprit fails', async () => {
  const readers = threadReaders(start(), 1, 700);
  const read = await readers.read(batch(0, 'fine', 'HANG'));
  expect([...read.graph.nodes.keys()]).toEqual(['a0']);
  expect(read.unread).toEqual([{ at: 1, stage: 'worker', reason: expect.stringContaining('twice') }]);
  await readers.close();
});

test('[jobs/threads] no thread is started before it is needed, and not more than batches', async () => {
  const readers = threadReaders(start(), 4);
  expect(started).toHaveLength(0);
  await readers.read(batch(0, 'fine'));
  await readers.read(batch(1, 'fine'));
  expect(started).toHaveLength(1);
  await readers.close();
});

test.each([
  [
    'says why',
    "require('node:worker_threads').parentPort.postMessage({ problem: 'the model is missing' })",
    'the model is missing',
  ],
  ['dies at its start', 'process.exit(3)', 'a reader thread cannot start: it ended with code 3'],
])('[jobs/threads] a thread that cannot read ends the run: one that %s', async (_how, script, problem) => {
  const readers = threadReaders(start(script), 2);
  const results = await Promise.allSettled([readers.read(batch(0, 'x')), readers.read(batch(1, 'y'))]);
  for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { message: problem } });
  await readers.close();
});
