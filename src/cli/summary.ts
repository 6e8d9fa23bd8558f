// What came of a run: how much was read, written, settled.
import type { Linked } from '../contradictions';
import type { Happened } from '../events';
import type { Settled } from '../identities';

export interface Summary {
  readonly articles: number;
  readonly failed: number;
  readonly sentences: number;
  /** Each counted once, however many articles name it. */
  readonly entities: number;
  readonly claims: number;
  /** With what one end does alone. */
  readonly relations: number;
  /** By code: NO_DATE 3. */
  readonly issues: ReadonlyMap<string, number>;
  /** Null in a dry run. */
  readonly nodes: { readonly added: number; readonly known: number } | null;
  readonly edges: { readonly added: number; readonly known: number } | null;
  /** Who is who, once all is in; null in a dry run. */
  readonly identity: Settled | null;
  /** What contradicts and repeats what; null in a dry run. */
  readonly linked: Linked | null;
  /** What happened, each once; null in a dry run. */
  readonly happened: Happened | null;
  readonly seconds: number;
}

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

/** The summary as lines: "articles   12, 1 failed". */
export function summaryLines(summary: Summary, place: string | null): readonly string[] {
  const {
    articles,
    failed,
    sentences,
    entities,
    claims,
    relations,
    issues,
    nodes,
    edges,
    identity,
    linked,
    seconds,
    happened,
  } = summary;
  const line = (name: string, value: string): string => `${name.padEnd(10)} ${value}`;
  const isNew = ({ added, known }: { readonly added: number; readonly known: number }): string =>
    `${number(added)} new, ${number(known)} known`;
  const speed = seconds > 0 ? ` (${(articles / seconds).toFixed(1)} articles a second)` : '';
  return [
    line('articles', `${number(articles)}${failed > 0 ? `, ${number(failed)} failed` : ''}`),
    line('sentences', number(sentences)),
    line('entities', number(entities)),
    line('claims', number(claims)),
    line('relations', number(relations)),
    ...(issues.size > 0
      ? [line('issues', [...issues].map(([code, times]) => `${code} ${number(times)}`).join(', '))]
      : []),
    ...(nodes && edges ? [line('nodes', isNew(nodes)), line('edges', isNew(edges))] : []),
    ...(identity ? [line('identity', identityLine(identity))] : []),
    ...(linked ? [line('links', linkedLine(linked))] : []),
    ...(happened ? [line('events', `${number(happened.happenings)}, each counted once`)] : []),
    line('time', `${seconds.toFixed(1)} s${speed}`),
    line('store', place ?? 'none (dry run)'),
  ];
}
