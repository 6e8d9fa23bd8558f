// Evidence on the screen: what a claim is made of; article, outlet and date, the sentence with what was read marked in it, rule and score.
import type { Row } from '../store';
import { type Finding, type Group, type Part, text } from './finding';
import type { Terminal } from './terminal';
import { wrapped } from './wrap';

/** How the span is marked: bold on a terminal, `**so**` elsewhere. */
export type Mark = (words: string) => string;

export const markFor = ({ outIsTerminal }: Pick<Terminal, 'outIsTerminal'>): Mark =>
  outIsTerminal ? (words) => `\x1b[1m${words}\x1b[22m` : (words) => `**${words}**`;

/** How evidence is shown. */
export interface Look {
  readonly mark: Mark;
  /** Columns of the screen. */
  readonly width: number;
  /** Sentences for each, and others that stand to it somehow. */
  readonly limit: number;
}

const number = (row: Row, column: string): number => {
  const cell = row[column];
  return typeof cell === 'number' ? cell : 0;
};

/**
 * The sentence with the span marked; a span that runs on into the next sentence is marked to the end. Of a claim that fills its
 * sentence only the cue: "Paris **said** that …".
 */
export function marked(row: Row, mark: Mark): string {
  const sentence = text(row, 'sentence');
  const at = (column: string): number =>
    Math.max(0, Math.min(sentence.length, number(row, column) - number(row, 'sentenceStart')));
  const span = [at('start'), at('stop')] as const;
  const cue = [at('cueStart'), at('cueStop')] as const;
  const fills = !/[\p{L}\p{N}]/u.test(sentence.slice(0, span[0]) + sentence.slice(span[1]));
  const [from, to] = fills && cue[0] < cue[1] ? cue : span;
  const whole = from < to ? sentence.slice(0, from) + mark(sentence.slice(from, to)) + sentence.slice(to) : sentence;
  return whole.replace(/\s+/g, ' ').trim();
}

/** One piece of evidence, as a row of evidence-of, mentions-of, links-of-claim or sides-of-fact gives it. */
function evidenceLines(row: Row, { mark, width }: Look, indent: string): readonly string[] {
  const source = [text(row, 'outlet'), text(row, 'published')].filter((part) => part !== '').join(', ');
  const title = text(row, 'title');
  const reason = text(row, 'reason');
  const lines = [
    `${marked(row, mark)}`,
    `${text(row, 'rule')}  ${text(row, 'score')}${reason === '' ? '' : `  ${reason}`}`,
  ];
  const origin = [source, title === '' ? '' : `“${title}”`, text(row, 'articleId')]
    .filter((part) => part !== '')
    .join('  ');
  return [
    wrapped(`${indent}${origin}`, width, indent.length + 4),
    ...lines.map((line) => wrapped(`${indent}  ${line}`, width)),
  ];
}

/** The first ones, and how many more there are. */
const limited = <T>(
  all: readonly T[],
  limit: number,
  indent: string,
  show: (one: T) => readonly string[],
): readonly string[] => [
  ...all.slice(0, limit).flatMap(show),
  ...(all.length > limit ? [`${indent}… and ${all.length - limit} more (--limit)`] : []),
];

const COLUMN = 13;
const partLine = ([label, value]: Part, width: number): string =>
  wrapped(`  ${label.padEnd(COLUMN - 2)}${value.replace(/\n/g, ' ')}`, width, COLUMN);

const groupLines = ({ label, name, note, rows }: Group, look: Look): readonly string[] => [
  wrapped(`  ${label}  ${name.replace(/\n/g, ' ')}`, look.width, 4),
  ...(note === '' ? [] : [wrapped(`    ${note}`, look.width)]),
  ...limited(rows, look.limit, '    ', (row) => evidenceLines(row, look, '    ')),
];

/** All of a finding, below its heading: parts, sentences, who stands to it how. */
export const findingLines = ({ heading, parts, rows, groups }: Finding, look: Look): readonly string[] => [
  wrapped(heading, look.width, 2),
  ...parts.map((part) => partLine(part, look.width)),
  ...limited(rows, look.limit, '  ', (row) => evidenceLines(row, look, '  ')),
  ...limited(groups, look.limit, '  ', (group) => groupLines(group, look)),
];
