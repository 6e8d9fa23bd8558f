// Reads the comment lines that head a question: its name, what it answers, its parameters and an example.
import { DataError } from '../core/errors';

export const PARAM_TYPES = ['string', 'integer', 'list'] as const;
export type ParamType = (typeof PARAM_TYPES)[number];
export type ParamValue = string | number | readonly string[];

/** `// :param person string = "" (a name, alias or id; empty: anyone)` */
export interface Param {
  readonly name: string;
  readonly type: ParamType;
  /** Null: it must be given. */
  readonly standard: ParamValue | null;
  readonly note: string;
}

export interface Query {
  readonly name: string;
  /** "pairs who met, newest first" */
  readonly title: string;
  readonly params: readonly Param[];
  /** A command line to try. */
  readonly example: string | null;
  /** The whole file, header included: comments do no harm, and the file can be pasted into Neo4j Browser. */
  readonly cypher: string;
}

const TITLE = /^([a-z0-9-]+): (.+)$/;
const PARAM = /^:param (\w+) (\w+)(?: = ("(?:[^"\\]|\\.)*"|-?\d+|\[[^\]]*\]))?(?: \((.*)\))?$/;
const EXAMPLE = /^:example (.+)$/;

/** Whether a value is one of the type: `["a"]` a list of strings, 25 an integer. */
function isOf(type: ParamType, value: unknown): value is ParamValue {
  if (type === 'string') return typeof value === 'string';
  if (type === 'integer') return Number.isSafeInteger(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function readParam(words: string, refuse: (problem: string) => never): Param {
  const match = PARAM.exec(words);
  if (!match) return refuse('is no `:param NAME TYPE = DEFAULT (note)`');
  const [, name = '', typeName, literal, note = ''] = match;
  const type = PARAM_TYPES.find((known) => known === typeName);
  if (!type) return refuse(`has the type "${typeName}"; known are ${PARAM_TYPES.join(', ')}`);
  if (literal === undefined) return { name, type, standard: null, note };
  const standard: unknown = JSON.parse(literal);
  return isOf(type, standard) ? { name, type, standard, note } : refuse(`has a default that is no ${type}`);
}

/** The leading comment lines, without their slashes. */
const headLines = (cypher: string): readonly string[] => {
  const lines = cypher.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^\/\/\s?/, ''));
};

/** A question's file. @throws DataError where its header is not in order */
export function readQuery(file: string, cypher: string): Query {
  const head = headLines(cypher);
  const title = TITLE.exec(head[0] ?? '');
  if (!title) throw new DataError(file, 'line 1', 'is no `// NAME: what it answers`');
  const [, name = '', answers = ''] = title;
  const params: Param[] = [];
  let example: string | null = null;
  for (const [i, line] of head.entries()) {
    const refuse = (problem: string): never => {
      throw new DataError(file, `line ${i + 1}`, problem);
    };
    if (line.startsWith(':param')) params.push(readParam(line, refuse));
    else if (line.startsWith(':example')) example = EXAMPLE.exec(line)?.[1] ?? refuse('is no `:example COMMAND`');
    else if (line.startsWith(':')) refuse('begins with neither :param nor :example');
  }
  const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  const unknown = [...used].find((one) => !params.some((param) => param.name === one));
  if (unknown !== undefined) throw new DataError(file, '', `uses $${unknown}, which no :param declares`);
  const idle = params.find((param) => !used.has(param.name));
  if (idle) throw new DataError(file, '', `declares ${idle.name}, which it does not use`);
  return { name, title: answers, params, example, cypher };
}
