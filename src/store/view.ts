// An embedded store opened only to look: any statement that reads, its answer row by row, and what was wrong with it by kind.
import { existsSync } from 'node:fs';
import { GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { StoreError } from '../core/errors';
import { isMap } from './cells';
import { claimFolder } from './folder';
import { type Seen, type SeenMap, seenOf } from './seen';

/** What was wrong with a statement. */
export type Fault = 'syntax' | 'parameter' | 'procedure' | 'arithmetic' | 'type' | 'writes' | 'memory' | 'execution';

/** A statement that the store refuses, or that failed. */
export class ViewError extends StoreError {
  constructor(
    readonly fault: Fault,
    message: string,
    cause?: unknown,
  ) {
    super(message, false, cause);
  }
}

/** An answer; rows are made when they are asked for. */
export interface Sight {
  readonly columns: readonly string[];
  readonly length: number;
  row(at: number): readonly Seen[];
}

export interface View {
  /** @throws ViewError */
  run(cypher: string, params: SeenMap): Promise<Sight>;
  close(): void;
}

const messageOf = (error: unknown): string => (isMap(error) ? String(error['message']) : String(error));

/** What the database's messages begin with or say, by fault; the first that fits. */
const FAULTS: readonly (readonly [Fault, RegExp])[] = [
  ['writes', /GRAFEO-T003|read-only/i],
  ['parameter', /missing parameter/i],
  ['procedure', /unknown procedure/i],
  ['arithmetic', /division by zero|out of range|overflow/i],
  ['memory', /memory/i],
  ['type', /type (?:error|mismatch)|expected .* (?:found|got)/i],
  ['syntax', /GRAFEO-Q00[12]|syntax error/i],
];

/** All lines of it, for they point into the statement; without the library's own codes. */
function refusal(error: unknown): ViewError {
  const message = messageOf(error);
  const fault = FAULTS.find(([, says]) => says.test(message))?.[0] ?? 'execution';
  return new ViewError(fault, message.replace(/(?:[A-Z]\w+ error: )?GRAFEO-\w+: /g, '').trim(), error);
}

/** A statement may read files of this machine; nobody shall through a store. */
const FILES = /\bLOAD\s+CSV\b/i;
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

const sightOf = (result: QueryResult): Sight => {
  const { columns, length } = result;
  return {
    ...{ columns, length },
    row: (at) => {
      const row = result.get(at);
      return columns.map((column) => seenOf(row[column]));
    },
  };
};

/** Opens the folder for reading; several processes may, while none writes. @throws StoreError */
export function openView(folder: string): View {
  if (!existsSync(folder)) throw new StoreError(`there is no graph at ${folder}`, false);
  const file = claimFolder(folder);
  let db: GrafeoDB;
  try {
    db = GrafeoDB.openReadOnly(file);
  } catch (error) {
    const { message } = refusal(error);
    if (/lock/i.test(message))
      throw new StoreError(`${folder} is in use by another process; end that one, or name another store`, true, error);
    throw new StoreError(`${folder} cannot be opened: ${message.split('\n')[0]}`, false, error);
  }
  return {
    run: async (cypher, params) => {
      if (FILES.test(cypher.replace(QUOTED, ' '))) throw new ViewError('writes', 'LOAD CSV is not allowed here');
      try {
        return sightOf(await db.executeCypher(cypher, params));
      } catch (error) {
        throw refusal(error);
      }
    },
    close: () => db.close(),
  };
}
