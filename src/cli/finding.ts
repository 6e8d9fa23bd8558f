// What `explain` finds of one fact or claim: its parts, its sentences, and who stands to it how.
import type { Row } from '../store';
import { cellText } from './rows';

/** Asks a question of the library. */
export type Ask = (question: string, ...params: readonly string[]) => Promise<readonly Row[]>;
export const MANY = 'limit=1000';

/** "about", "Iran; Israel" */
export type Part = readonly [label: string, text: string];

/** Another claim, or an outlet's own words, with rows of evidence. */
export interface Group {
  /** contradicts, repeated by, denied by … */
  readonly label: string;
  readonly name: string;
  /** Score and reason of the link; '' where there is none. */
  readonly note: string;
  readonly rows: readonly Row[];
}

export interface Finding {
  readonly heading: string;
  readonly parts: readonly Part[];
  /** Rows of evidence-of or mentions-of. */
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
}

export const text = (row: Row, column: string): string => cellText(row[column]);
export const headed = (name: string, id: string): string => (name === '' ? id : `${name}  ${id}`);

/** Sentences and nothing else. */
export const plain = (heading: string, rows: readonly Row[]): Finding => ({ heading, parts: [], rows, groups: [] });

/** The distinct cells of a column, without those that are empty. */
export const distinct = (rows: readonly Row[], column: string): readonly string[] => [
  ...new Set(rows.map((row) => text(row, column)).filter((cell) => cell !== '')),
];

/** Rows that share a label and a claim, in the order in which they come. */
function grouped(
  rows: readonly Row[],
  label: string,
  describe: (row: Row) => Pick<Group, 'name' | 'note'>,
): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${text(row, label)} ${text(row, 'claimId')}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ label: text(first, label), ...describe(first), rows: group }] : [];
  });
}

const joined = (values: readonly string[]): readonly string[] => (values.length === 0 ? [] : [values.join('; ')]);

/** `Pavel Orlan (“He”)`: the name, and by which words the sentences call the speaker. */
function speakerText(names: readonly string[], sources: readonly string[]): string {
  const others = sources.filter((source) => !names.includes(source));
  return `${names.join('; ')}${others.length > 0 ? ` (${others.map((source) => `“${source}”`).join(', ')})` : ''}`;
}

/** What a claim is made of, from rows of evidence-of and parts-of-claim; a fact has no parts. */
function partsOf(rows: readonly Row[], parts: readonly Row[]): readonly Part[] {
  if (parts.length === 0) return [];
  const named = (part: string): readonly Row[] => parts.filter((row) => row['part'] === part);
  const names = (part: string): readonly string[] => distinct(named(part), 'name');
  const stances = distinct(rows, 'stance').map((stance) => `${stance} (${distinct(rows, 'polarity').join(', ')})`);
  const each = (part: string): readonly Part[] =>
    named(part).map((row) => [part, headed(text(row, 'name'), text(row, 'partId'))]);
  const line = (label: string, values: readonly string[]): readonly Part[] =>
    joined(values).map((value) => [label, value]);
  return [
    ...line('speaker', [speakerText(names('speaker'), distinct(rows, 'source'))]),
    ...line('cue', distinct(rows, 'cue')),
    ...line('stance', stances),
    ...line('content', distinct(rows, 'content').slice(0, 1)),
    ...line('to', names('to')),
    ...line('about', names('about')),
    ...['asserts', 'denies', 'grants', 'stands in', 'reports'].flatMap(each),
  ];
}

/** All that the graph tells of a fact or claim; no rows where there is none of that id. */
export async function findingOf(ask: Ask, id: string): Promise<Finding> {
  const of = (question: string): Promise<readonly Row[]> => ask(question, `id=${id}`, MANY);
  const rows = await of('evidence-of');
  const [first] = rows;
  if (!first) return plain(id, []);
  const links = grouped(await of('links-of-claim'), 'link', (row) => ({
    name: headed(text(row, 'name'), text(row, 'claimId')),
    note: `${text(row, 'sure')}  ${text(row, 'why')}`,
  }));
  const sides = grouped(await of('sides-of-fact'), 'side', (row) => ({
    name: headed(
      `${[text(row, 'who'), text(row, 'stance')].join(' ').trim()}: ${text(row, 'content')}`,
      text(row, 'claimId'),
    ),
    note: '',
  }));
  const parts = partsOf(rows, await of('parts-of-claim'));
  return { heading: headed(text(first, 'name'), id), parts, rows, groups: [...links, ...sides] };
}

/** Two claims that contradict each other, from a row of contradictions. */
export async function contradiction(ask: Ask, row: Row): Promise<Finding> {
  const side = async (label: string, column: string): Promise<Group> => {
    const rows = await ask('evidence-of', `id=${text(row, column)}`, MANY);
    return { label, name: headed(distinct(rows, 'name')[0] ?? '', text(row, column)), note: '', rows };
  };
  return {
    heading: `${text(row, 'denier')} CONTRADICTS ${text(row, 'sayer')}  ${text(row, 'score')}  ${text(row, 'reason')}`,
    parts: [],
    rows: [],
    groups: [await side('claims', 'claimId'), await side('contradicts', 'denialId')],
  };
}
