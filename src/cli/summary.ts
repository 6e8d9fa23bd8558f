// What came of a run: how much was read, written, settled.
import type { Linked } from '../contradictions';
import type { Settled } from '../identities';
import type { Report } from '../jobs';
import type { Settlement } from '../settle';

const number = (value: number): string => value.toLocaleString('en');

/** "3 pairs judged, 2 wait for you (dateline review)". */
const identityLine = ({ judged, withdrawn, unsure, namesakes }: Settled): string =>
  [
    `${number(judged)} ${judged === 1 ? 'pair' : 'pairs'} judged anew`,
    ...(withdrawn > 0 ? [`${number(withdrawn)} taken back`] : []),
    ...(namesakes > 0 ? [`${number(namesakes)} names told apart`] : []),
    ...(unsure > 0 ? [`${number(unsure)} wait (dateline review)`] : []),
  ].join(', ');

/** "4 contradictions, 12 repetitions". */
const linkedLine = ({ contradictions, repetitions }: Linked): string =>
  `${number(contradictions)} ${contradictions === 1 ? 'contradiction' : 'contradictions'}, ${number(repetitions)} ${repetitions === 1 ? 'repetition' : 'repetitions'}`;

const line = (name: string, value: string): string => `${name.padEnd(10)} ${value}`;

/** The summary as lines: "articles   12, 1 failed, 300 known". */
export function summaryLines(report: Report<Settlement>, place: string | null): readonly string[] {
  const { articles, failed, passed, changed, partial, issues, nodes, edges, settlement, seconds } = report;
  const isNew = ({ added, known }: { readonly added: number; readonly known: number }): string =>
    `${number(added)} new, ${number(known)} known`;
  const speed = seconds > 0 ? ` (${(articles / seconds).toFixed(1)} articles a second)` : '';
  const others = [
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(passed > 0 ? [`${number(passed)} passed over`] : []),
    ...(changed > 0 ? [`${number(changed)} in the place of another text`] : []),
    ...(partial > 0 ? [`${number(partial)} read in part (a teaser, a page cut off)`] : []),
  ];
  return [
    line('articles', [number(articles), ...others].join(', ')),
    line('sentences', number(report.sentences)),
    line('entities', number(report.entities)),
    line('claims', number(report.claims)),
    line('relations', number(report.relations)),
    ...(issues.size > 0
      ? [line('issues', [...issues].map(([code, times]) => `${code} ${number(times)}`).join(', '))]
      : []),
    ...(nodes && edges ? [line('nodes', isNew(nodes)), line('edges', isNew(edges))] : []),
    ...(settlement ? settledLines(settlement) : []),
    line('time', `${seconds.toFixed(1)} s${speed}`),
    line('memory', `${number(report.peakMemory)} MB at most`),
    line('store', place ?? 'none (dry run)'),
    ...(report.stopped ? ['stopped; the same command goes on from here'] : []),
  ];
}

export const settledLines = ({ identity, linked, happened }: Settlement): readonly string[] => [
  line('identity', identityLine(identity)),
  line('links', linkedLine(linked)),
  line('events', `${number(happened.happenings)}, each counted once`),
];
