// The explorer's own files: of dist/explorer where the package was built, else bundled in memory from explorer/ of a checkout.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Assets, assetsIn, assetsOf } from './assets';

/** Stands beside dist/explore once built; src has no such folder. */
const BUILT = resolve(__dirname, '..', 'explorer');
const SOURCE = resolve(__dirname, '..', '..', 'explorer');

interface Bundler {
  readonly bundle: () => Promise<ReadonlyMap<string, Buffer>>;
}

/** From source this takes about half a second, and needs the development packages; none where there are neither. */
export async function bundledAssets(): Promise<Assets> {
  if (existsSync(BUILT)) return assetsIn(BUILT);
  if (!existsSync(join(SOURCE, 'bundle.ts'))) return new Map();
  const { bundle }: Bundler = require(join(SOURCE, 'bundle'));
  return assetsOf(await bundle());
}
