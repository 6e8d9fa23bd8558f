// Evidence on the screen: article, outlet and date, the sentence with what was read marked in it, rule and score.
import type { Row } from '../store';
import { cellText } from './rows';
import type { Terminal } from './terminal';

/** How the span is marked: bold on a terminal, `**so**` elsewhere. */
export type Mark = (words: string) => string;

export const markFor = ({ outIsTerminal }: Pick<Terminal, 'outIsTerminal'>): Mark =>
  outIsTerminal ? (words) => `\x1b[1m${words}\x1b[22m` : (words) => `**${words}**`;

const number = (row: Row, column: string): number => {
  const cell = row[column];
  return typeof cell === 'number' ? cell : 0;
};
const text = (row: Row, column: string): string => cellText(row[column]);

/** The sentence with the span marked; a span that runs on into the next sentence is marked to the end. */
export function marked(row: Row, mark: Mark): string {
  const sentence = text(row, 'sentence');
  const at = (column: string): number =>
    Math.max(0, Math.min(sentence.length, number(row, column) - number(row, 'sentenceStart')));
  const [from, to] = [at('start'), at('stop')];
  const whole = from < to ? sentence.slice(0, from) + mark(sentence.slice(from, to)) + sentence.slice(to) : sentence;
  return whole.replace(/\s+/g, ' ').trim();
}

/** One piece of evidence, as a row of evidence-of or mentions-of gives it. */
export function evidenceLines(row: Row, mark: Mark): readonly string[] {
  const source = [text(row, 'outlet'), text(row, 'published')].filter((part) => part !== '').join(', ');
  const title = text(row, 'title');
  const reason = text(row, 'reason');
  return [
    `  ${[source, title === '' ? '' : `“${title}”`, text(row, 'articleId')].filter((part) => part !== '').join('  ')}`,
    `    ${marked(row, mark)}`,
    `    ${text(row, 'rule')}  ${text(row, 'score')}${reason === '' ? '' : `  ${reason}`}`,
  ];
}
