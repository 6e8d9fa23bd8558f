// The recipes of docs/COOKBOOK.md: questions with their Cypher and the answer that is printed below it. `npm run cookbook` prints the answers anew.
import { bind, findQuery, type Query } from '../src/queries';
import type { Cell, Row, Store } from '../src/store';

export interface Recipe {
  /** "3. Who contradicts himself?" */
  readonly title: string;
  /** Cypher, or a command line that asks a question of the library. */
  readonly block: string;
  readonly kind: 'cypher' | 'sh';
  /** Columns of the answer as printed; a part of those that the question gives. */
  readonly columns: readonly string[];
  /** Rows as printed, cells as text. */
  readonly rows: readonly (readonly string[])[];
}

const RECIPE = /^## (\d+\. .+)$/;
const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\|\s?|\s?\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));

/** What a cell is as text: nothing where there is nothing, lists with semicolons, no line ends. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** Sections whose heading begins with a number. @throws where one has no block or no table */
export function recipesOf(markdown: string): readonly Recipe[] {
  return markdown
    .split(/^(?=## )/m)
    .filter((section) => RECIPE.test(section.split('\n')[0] ?? ''))
    .map((section) => {
      const title = RECIPE.exec(section.split('\n')[0] ?? '')?.[1] ?? '';
      const [, kind, block] = /^```(cypher|sh)\n([\s\S]*?)\n```$/m.exec(section) ?? [];
      const [head, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
      if (block === undefined || head === undefined) throw new Error(`${title}: has no Cypher or no answer`);
      return { title, block, kind: kind === 'sh' ? 'sh' : 'cypher', columns: cellsOf(head), rows: rows.map(cellsOf) };
    });
}

/** The question that a command line asks, with its parameters. */
function libraryQuestion(line: string): { readonly name: string; readonly given: readonly string[] } {
  const name = /\bquery ([a-z-]+)/.exec(line)?.[1] ?? '';
  const given = [...line.matchAll(/--param (\w+)=("[^"]*"|\S+)/g)];
  return { name, given: given.map(([, param = '', value = '']) => `${param}=${value.replace(/^"|"$/g, '')}`) };
}

/** All rows that a recipe's question gives. */
export async function answer(
  { block, kind }: Recipe,
  store: Store,
  queries: readonly Query[],
): Promise<readonly Row[]> {
  if (kind === 'cypher') return store.query(block);
  const { name, given } = libraryQuestion(block);
  const query = findQuery(name, queries);
  return store.query(query.cypher, bind(query, given));
}

/** The columns that are printed, as text. @throws where the question gives no such column */
export const shownIn = ({ title, columns }: Recipe, rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map((row) =>
    columns.map((column) => {
      if (!(column in row)) throw new Error(`${title}: no column is called ${column}`);
      return cellText(row[column]);
    }),
  );

/** The Markdown with this answer in place of the one that is printed. */
export function withAnswer(markdown: string, recipe: Recipe, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const table = [line(recipe.columns), `|${recipe.columns.map(() => ' --- ').join('|')}|`, ...rows.map(line)];
  const from = markdown.indexOf(`## ${recipe.title}\n`);
  const [before, section] = [markdown.slice(0, from), markdown.slice(from)];
  return before + section.replace(/^\|.*\n(?:\|.*\n)*/m, () => `${table.join('\n')}\n`);
}
