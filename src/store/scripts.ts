// Reads the statements of cypher/. A label or type cannot be a parameter: it is put in by name, after a check of its form.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreError } from '../core/errors';
import type { Store } from './store';

/** The cypher/ of this package: beside src/ in a checkout, beside dist/ when installed. */
const CYPHER = resolve(__dirname, '..', '..', 'cypher');

const NAME = /^[A-Z][A-Za-z_]*$/;
export const isName = (text: string): boolean => NAME.test(text);

/** Refuses what is no plain label or type: nothing else may come between backquotes, colons and brackets. @throws StoreError */
export function checkedName(text: string): string {
  if (!isName(text)) throw new StoreError(`${JSON.stringify(text)} cannot be a label or a type of edge`, false);
  return text;
}

/** In backquotes, for WITH is a word of Cypher too. @throws StoreError */
const quoted = (text: string): string => `\`${checkedName(text)}\``;

/** `(a)-[r:`MET` {id: row.id}]->(b)`, or the same from the other side: the search begins at the node that stands first. */
export const pattern = (type: string, fromTarget: boolean): string =>
  fromTarget ? `(b)<-[r:${quoted(type)} {id: row.id}]-(a)` : `(a)-[r:${quoted(type)} {id: row.id}]->(b)`;

/** A statement, its placeholders filled with names. */
export type Script = (names?: Readonly<Record<string, string | readonly string[]>>) => string;

const PATTERN = /^\([ab]\)<?-\[r:`[A-Z][A-Za-z_]*` \{id: row\.id\}\]->?\([ab]\)$/;

const filled = (key: string, value: string | readonly string[] | undefined): string => {
  if (value === undefined) throw new StoreError(`a statement lacks its {{${key}}}`, false);
  if (key === 'pattern' && typeof value === 'string' && PATTERN.test(value)) return value;
  return (typeof value === 'string' ? [value] : value).map(quoted).join(':');
};

/**
 * Statements that find all by ids: there is one way to run them, so Neo4j need not plan them anew (20 ms each, and there are hundreds by
 * label and type) whenever its counts have changed.
 */
const ONE_WAY = /^(?:nodes|edges)-(?:known|lock|hold|create|merge|update)$|^count-(?:fact|claim)-edges$|^names-of$/;

/** All of cypher/write by name, comments taken out. */
export function loadScripts(kind: Store['kind'] = 'embedded'): (name: string) => Script {
  const folder = join(CYPHER, 'write');
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [file.replace('.cypher', ''), uncommented(readFileSync(join(folder, file), 'utf8'))]),
  );
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new StoreError(`cypher/write/${name}.cypher is missing`, false);
    const hint = kind === 'neo4j' && ONE_WAY.test(name) ? 'CYPHER replan=skip ' : '';
    return (names = {}) => hint + text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => filled(key, names[key]));
  };
}

const uncommented = (text: string): string => text.replace(/^\s*\/\/.*\n?/gm, '').trim();

/** Statements of cypher/schema in the order of their files: those for every store, and those for this kind only. */
export function schemaFor(kind: 'embedded' | 'neo4j'): readonly string[] {
  const folder = join(CYPHER, 'schema');
  const files = readdirSync(folder).filter((file) => /^[^.]+(\.(embedded|neo4j))?\.cypher$/.test(file));
  return files
    .filter((file) => file.split('.').length === 2 || file.includes(`.${kind}.`))
    .sort()
    .flatMap((file) => uncommented(readFileSync(join(folder, file), 'utf8')).split(/;\s*(?:\n|$)/))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
