// How far a build is: a bar on a terminal, a plain line now and then otherwise. On stderr.
import type { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

export interface Progress {
  /** Some more bytes were read. */
  read(bytes: number): void;
  /** So many articles are in the graph, so many failed. */
  show(articles: number, failed: number): void;
  /** A message among the progress. */
  say(line: string): void;
  stop(): void;
}

/** Seconds between two plain lines. */
const EVERY = 10;

const told = (articles: number, failed: number): string =>
  `${articles.toLocaleString('en')} article${articles === 1 ? '' : 's'}${failed > 0 ? `, ${failed.toLocaleString('en')} failed` : ''}`;

function plain(terminal: Terminal): Progress {
  let last = performance.now();
  return {
    read: () => undefined,
    show: (articles, failed) => {
      if (performance.now() - last < EVERY * 1000) return;
      last = performance.now();
      terminal.say(told(articles, failed));
    },
    say: terminal.say,
    stop: () => undefined,
  };
}

function bar(terminal: Terminal, total: number): Progress {
  const { SingleBar }: typeof import('cli-progress') = require('cli-progress');
  const format = ' {bar} {percentage}%  {told}  {duration_formatted}';
  const shown: SingleBar = new SingleBar({ format, hideCursor: true, clearOnComplete: true, stopOnComplete: false });
  shown.start(total, 0, { told: '' });
  let bytes = 0;
  let words = told(0, 0);
  return {
    read: (more) => {
      bytes += more;
    },
    show: (articles, failed) => {
      words = told(articles, failed);
      shown.update(Math.min(bytes, total), { told: words });
    },
    say: (line) => {
      process.stderr.write('\r\x1b[K');
      terminal.say(line);
      shown.update(Math.min(bytes, total), { told: words });
    },
    stop: () => shown.stop(),
  };
}

/** @param total bytes to read; null where that cannot be known */
export const progressOf = (terminal: Terminal, total: number | null): Progress =>
  terminal.errIsTerminal && total !== null && total > 0 ? bar(terminal, total) : plain(terminal);
