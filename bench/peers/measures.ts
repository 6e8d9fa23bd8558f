// The three tables: speed in rounds, the start of a process, and memory on one long text.
import type { Contestant, Run } from './contestants';
import { output, run } from './contestants';

const STARTS = 5;
/** All are compared with this one. */
const PEER = 'spaCy md';

/** Files of articles, one a line. */
export interface Texts {
  /** As many to warm up with, and those that are measured. */
  readonly many: string;
  /** One article. */
  readonly short: string;
  /** The same one to warm up with, and one of very many characters. */
  readonly long: string;
}

export const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const times = (value: number, peer: number | undefined): string => (peer ? `${(value / peer).toFixed(2)}` : '–');
const speed = ({ words, seconds }: Run): number => words / seconds;

/** One after another, and all over again, so that a busy minute of the machine meets all alike. */
export function steady(all: readonly Contestant[], { many }: Texts, rounds: number, warm: number): string {
  const runs = Array.from({ length: rounds }, (_, round) =>
    all.map((one) => {
      say(`round ${round + 1} of ${rounds}: ${one.label}`);
      return { label: one.label, figures: run(one, many, warm) };
    }),
  ).flat();
  if (new Set(runs.map(({ figures }) => figures.words)).size > 1) throw new Error('not all counted the same words');
  const of = (label: string): readonly Run[] =>
    runs.flatMap((one) => (one.label === label ? [one.figures] : [])).sort((a, b) => speed(b) - speed(a));
  const best = (label: string): number | undefined => of(label).map(speed)[0];
  const rows = all.map(({ label }) => {
    const sorted = of(label);
    return [
      label,
      whole(best(label) ?? 0),
      times(best(label) ?? 0, best(PEER)),
      whole(Math.min(...sorted.map(speed))),
      whole(Math.max(...sorted.map(({ words, cpu_seconds: cpu }) => words / cpu))),
      seconds(Math.min(...sorted.map(({ start_seconds: start }) => start))),
      `${whole(Math.max(...sorted.map(({ peak_mb: peak }) => peak)))} MB`,
    ];
  });
  return table(
    ['reader', 'words/s', `× ${PEER}`, 'slowest round', 'words per CPU second', 'ready', 'peak memory'],
    rows,
  );
}

/** From the start of the process to its end, for one short article. */
export function cold(programs: readonly Contestant[], { short }: Texts): string {
  const best = programs.map(({ label, command }) => {
    say(`cold start: ${label}`);
    const spent = Array.from({ length: STARTS }, () => {
      const began = performance.now();
      output(command.includes('analyze') ? [...command, short] : [...command, short, '1']);
      return (performance.now() - began) / 1e3;
    });
    return { label, least: Math.min(...spent) };
  });
  const peer = best.find(({ label }) => label === PEER)?.least;
  return table(
    ['one article, from start to exit', 'time', `× ${PEER}`],
    best.map(({ label, least }) => [label, seconds(least), times(least, peer)]),
  );
}

export function long(all: readonly Contestant[], texts: Texts, characters: number): string {
  const rows = all.map((one) => {
    say(`long text: ${one.label}`);
    return { label: one.label, figures: run(one, texts.long, 1) };
  });
  const peer = rows.find(({ label }) => label === PEER)?.figures.peak_mb;
  return table(
    [`one text of ${whole(characters)} characters`, 'peak memory', `× ${PEER}`, 'words/s'],
    rows.map(({ label, figures }) => [
      ...[label, `${whole(figures.peak_mb)} MB`, times(figures.peak_mb, peer)],
      whole(speed(figures)),
    ]),
  );
}
