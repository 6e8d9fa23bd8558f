// How far a build is: a bar on a terminal, a plain line now and then otherwise. On stderr.
import type { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

export interface Progress {
  /** Some more bytes were read. */
  read(bytes: number): void;
  /** So many articles are in the graph, so many failed, so many were there before. */
  show(articles: number, failed: number, passed: number): void;
  /** A message among the progress. */
  say(line: string): void;
  stop(): void;
}

/** Seconds between two plain lines. */
const EVERY = 10;

const number = (value: number): string => value.toLocaleString('en');

/** "2 h 5 min", "40 s". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How far a run is. */
export interface Pace {
  readonly articles: number;
  readonly failed: number;
  readonly passed: number;
  /** Since the first byte. */
  readonly seconds: number;
  /** Bytes read; null for all where that is not known beforehand. */
  readonly bytes: number;
  readonly total: number | null;
}

/** "1,200 articles, 3 failed, 40.2 a second, 5 min left". */
export function told({ articles, failed, passed, seconds, bytes, total }: Pace): string {
  // All is read, not all is written: how long that takes no byte says.
  const left = total === null || bytes === 0 || bytes >= total ? null : (seconds * (total - bytes)) / bytes;
  return [
    `${number(articles)} article${articles === 1 ? '' : 's'}`,
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(passed > 0 ? [`${number(passed)} passed over`] : []),
    ...(seconds > 1 && articles > 0 ? [`${(articles / seconds).toFixed(1)} a second`] : []),
    ...(left !== null && seconds > 1 ? [`${duration(left)} left`] : []),
  ].join(', ');
}

type Tell = (articles: number, failed: number, passed: number) => string;

function plain(terminal: Terminal, tell: Tell): Omit<Progress, 'read'> {
  let last: number | null = null;
  return {
    show: (articles, failed, passed) => {
      const now = performance.now();
      last ??= now;
      if (now - last < EVERY * 1000) return;
      last = now;
      terminal.say(tell(articles, failed, passed));
    },
    say: terminal.say,
    stop: () => undefined,
  };
}

function bar(terminal: Terminal, total: number, read: () => number, tell: Tell): Omit<Progress, 'read'> {
  const { SingleBar }: typeof import('cli-progress') = require('cli-progress');
  const format = ' {bar} {percentage}%  {told}';
  const shown: SingleBar = new SingleBar({ format, hideCursor: true, clearOnComplete: true, stopOnComplete: false });
  shown.start(total, 0, { told: '' });
  let words = '';
  return {
    show: (articles, failed, passed) => {
      words = tell(articles, failed, passed);
      shown.update(Math.min(read(), total), { told: words });
    },
    say: (line) => {
      process.stderr.write('\r\x1b[K');
      terminal.say(line);
      shown.update(Math.min(read(), total), { told: words });
    },
    stop: () => shown.stop(),
  };
}

/** @param total bytes to read; null where that cannot be known */
export function progressOf(terminal: Terminal, total: number | null): Progress {
  const began = performance.now();
  let bytes = 0;
  const tell: Tell = (articles, failed, passed) =>
    told({ articles, failed, passed, bytes, total, seconds: (performance.now() - began) / 1000 });
  const shown =
    terminal.errIsTerminal && total !== null && total > 0
      ? bar(terminal, total, () => bytes, tell)
      : plain(terminal, tell);
  return {
    ...shown,
    read: (more) => {
      bytes += more;
    },
  };
}
