// A Cypher script: UNWIND and MERGE by id, in batches; run twice it changes nothing. Both stores take it.
import type { Node, Props, Value } from '../core/model';
import { schemaOf } from '../store';
import type { Part, PartEdge } from './part';
import { type Form, NOTE, streamed } from './stream';
import type { Tally } from './tally';

/** Rows, and characters, of one statement. */
const ROWS = 200;
const SIZE = 100_000;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** What is written as a code: one line stays one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CODED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPED = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

const code = (one: string): string => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A string as a literal, on one line. Neo4j reads `\uXXXX` before it reads strings, also behind an escaped backslash: there the
 * string is made of two.
 */
export const literal = (text: string): string =>
  `'${text.replace(ESCAPED, (one, at: number) => {
    const next = text[at + 1] ?? '';
    const isCode = next === 'u' || (CODED.test(next) && ESCAPES[next] === undefined);
    return `${ESCAPES[one] ?? code(one)}${one === '\\' && isCode ? "' + '" : ''}`;
  })}'`;

/** Whole numbers that Cypher's integers do not hold have an exponent. */
function figure(value: number): string {
  const text = Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
  return text.replace('e+', 'e');
}

function written(value: Value): string {
  if (typeof value === 'object') return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? literal(value) : typeof value === 'number' ? figure(value) : String(value);
}

const name = (given: string): string => `\`${given.replaceAll('`', '``')}\``;
const mapOf = (props: Props): string =>
  `{${Object.entries(props)
    .map(([key, value]) => `${name(key)}: ${written(value)}`)
    .join(', ')}}`;

/** Rows that one statement can write: by what it says of them. */
function grouped<T>(all: readonly T[], statement: (one: T) => string, row: (one: T) => string): string {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const key = statement(one);
    const rows = groups.get(key);
    if (rows) rows.push(row(one));
    else groups.set(key, [row(one)]);
  }
  return [...groups]
    .flatMap(([key, rows]) => batches(rows).map((some) => `UNWIND [\n${some}\n] AS row\n${key};\n`))
    .join('');
}

function batches(rows: readonly string[]): readonly string[] {
  const found: string[] = [];
  let [held, size]: [string[], number] = [[], 0];
  for (const row of rows) {
    if (held.length === ROWS || (held.length > 0 && size + row.length > SIZE)) {
      found.push(held.join(',\n'));
      [held, size] = [[], 0];
    }
    held.push(row);
    size += row.length;
  }
  return [...found, ...(held.length > 0 ? [held.join(',\n')] : [])];
}

function nodeStatement({ labels: [kind = '', ...others] }: Node): string {
  const more = others.length === 0 ? '' : `\nSET n:${others.map(name).join(':')}`;
  return `MERGE (n:${name(kind)} {id: row.id})\nSET n += row.props${more}`;
}

const edgeStatement = ({ fromKind, toKind, type }: PartEdge): string =>
  `MATCH (a:${fromKind} {id: row.start})\nMATCH (b:${toKind} {id: row.end})\nMERGE (a)-[r:${name(type)} {id: row.id}]->(b)\nSET r += row.props`;

const UNIQUE = /^CREATE CONSTRAINT/;

const formOf = (part: Part): Form => ({
  head: `// A graph of Dateline. Neo4j: cypher-shell --file graph.cypher. Running it again changes nothing.
${part.whole ? '' : `// ${NOTE}\n`}${schemaOf('neo4j')
  .filter((statement) => UNIQUE.test(statement))
  .map((statement) => `${statement};\n`)
  .join('')}`,
  nodes: (page) => grouped(page, nodeStatement, ({ id, props }) => `{id: ${literal(id)}, props: ${mapOf(props)}}`),
  middle: '',
  edges: (page) =>
    grouped(
      page,
      edgeStatement,
      ({ id, from, to, props }) =>
        `{id: ${literal(id)}, start: ${literal(from)}, end: ${literal(to)}, props: ${mapOf(props)}}`,
    ),
  tail: '',
});

/** Pieces of a script; each statement ends with `;` at the end of a line. @throws StoreError */
export const cypherScript = (part: Part, counted: Tally): AsyncIterable<string> =>
  streamed(part, formOf(part), counted);
