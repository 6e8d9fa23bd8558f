// Answers questions of tools from the table: finds the entry, and does what YIELD, WHERE and RETURN say.

import type { SeenMap } from '../store/seen';
import type { Content, Row, Told } from './content';
import type { Answer } from './engine';
import { record } from './messages';
import type { PackedMap } from './packstream';
import { TOOLS, type Tool } from './tools';
import { paramsOf } from './values';

/** Without comments, in one line. */
const plain = (cypher: string): string =>
  cypher
    .replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*;$/, '');

const YIELDS = /^YIELD (\*|[\w`]+(?: AS [\w`]+)?(?: ?, ?[\w`]+(?: AS [\w`]+)?)*)(?= |$) ?(.*)$/i;

interface Kept {
  readonly field: string;
  readonly name: string;
}
const bare = (name: string): string => name.replace(/`/g, '');

/** "name, edition AS kind": which fields, under which names. */
function kept(items: string, fields: readonly string[]): readonly Kept[] {
  if (items === '*') return fields.map((field) => ({ field, name: field }));
  return items.split(',').map((item) => {
    const [field = '', name = field] = item.trim().split(/ AS /i).map(bare);
    return { field, name };
  });
}

/** The store does what follows YIELD: to it, these rows are a list of maps. */
async function further(
  all: Told,
  keep: readonly Kept[],
  rest: string,
  content: Content,
  params: SeenMap,
): Promise<Told> {
  const asMap = (row: Row): PackedMap => Object.fromEntries(all.fields.map((field, at) => [field, row[at] ?? null]));
  const named = keep.map(({ field, name }) => `row__.\`${field}\` AS \`${name}\``).join(', ');
  const end = /\bRETURN\b/i.test(rest) ? '' : ` RETURN ${keep.map(({ name }) => `\`${name}\``).join(', ')}`;
  return content.ask(`UNWIND $rows__ AS row__ WITH ${named} ${rest}${end}`, {
    ...params,
    ...paramsOf({ rows__: all.rows.map(asMap) }),
  });
}

async function tell(tool: Tool, after: string, content: Content, params: SeenMap): Promise<Told> {
  const all: Told = { fields: tool.fields, rows: await tool.rows(content) };
  const [, items = '*', rest = after] = YIELDS.exec(after) ?? [];
  const keep = kept(items, all.fields);
  if (/^(?:WHERE|RETURN|ORDER|SKIP|LIMIT)\b/i.test(rest)) return further(all, keep, rest, content, params);
  const places = keep.map(({ field }) => all.fields.indexOf(field));
  return {
    fields: keep.map(({ name }) => name),
    rows: all.rows.map((row) => places.map((at) => row[at] ?? null)),
  };
}

/** What a tool is told; null where the statement asks the graph. @throws Problem */
export async function answerTool(cypher: string, params: SeenMap, content: Content): Promise<Answer | null> {
  const asked = plain(cypher);
  for (const tool of TOOLS) {
    const match = tool.asks.exec(asked);
    if (match) return answerOf(await tell(tool, asked.slice(match[0].length).trim(), content, params));
  }
  return null;
}

function answerOf({ fields, rows }: Told): Answer {
  let at = 0;
  const take = (most: number): readonly Row[] => {
    const some = rows.slice(at, at + most);
    at += some.length;
    return some;
  };
  return {
    fields,
    page: async (most) => ({ records: Buffer.concat(take(most).map(record)), more: at < rows.length }),
    skip: async (most) => {
      take(most);
      return at < rows.length;
    },
    close: () => undefined,
  };
}
