// axe-core in a page: what it finds wrong, in one line each.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = require.resolve('axe-core/axe.min.js');

/** @param rules only these; none is all @throws where axe looked at nothing */
export async function faults(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const { passes, violations }: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify(rules.length === 0 ? {} : { runOnly: rules })})`,
  );
  if (passes.length < Math.max(1, 10 - 10 * rules.length)) throw new Error(`axe checked ${passes.length} rules only`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
