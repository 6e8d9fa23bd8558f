// Puts what was measured between two marks of a page: `<!-- NAME -->` and `<!-- end NAME -->`.
import { readFileSync, writeFileSync } from 'node:fs';

/** @throws Error where the page has no such marks */
export function between(path: string, name: string, text: string): void {
  const page = readFileSync(path, 'utf8');
  const open = `<!-- ${name} -->`;
  const [before, after] = [page.indexOf(open) + open.length, page.indexOf(`<!-- end ${name} -->`)];
  if (before < open.length || after < before) throw new Error(`${path} has no ${open} … <!-- end ${name} -->`);
  writeFileSync(path, `${page.slice(0, before)}\n${text}\n${page.slice(after)}`);
}
