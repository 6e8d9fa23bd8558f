// The lock file: `npm ci` refuses one that lacks a platform's package, and npm drops those it cannot see when it writes one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}
const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8'),
);

test('[lock-file] every platform build that a package asks for is listed', () => {
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});

test('[lock-file] no package is bound to one registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
