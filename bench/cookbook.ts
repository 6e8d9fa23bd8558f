// npm run cookbook [-- --store FOLDER]: asks every recipe of docs/COOKBOOK.md of the demo graph and prints the answers there anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadQueries } from '../src/queries';
import { openStore } from '../src/store';
import { answer, recipesOf, shownIn, withAnswer } from './recipes';

const DOC = resolve(__dirname, '..', 'docs', 'COOKBOOK.md');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { store: { type: 'string', default: join('.', 'dateline-demo.graph') } } });
  const store = await openStore(values.store, process.env);
  const queries = loadQueries();
  let text = readFileSync(DOC, 'utf8');
  for (const recipe of recipesOf(text)) {
    const rows = shownIn(recipe, await answer(recipe, store, queries));
    if (rows.length === 0) process.stderr.write(`${recipe.title}: no answer\n`);
    text = withAnswer(text, recipe, rows);
  }
  await store.close();
  writeFileSync(DOC, text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
