// The explorer's own files, and those of the guide: read once, served from memory.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

export interface Asset {
  /** Of its content: `text/css; charset=utf-8`. */
  readonly type: string;
  readonly body: Buffer;
}

/** By path below the root, without a slash in front: `index.html`, `assets/app.js`. */
export type Assets = ReadonlyMap<string, Asset>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const OTHER = 'text/plain; charset=utf-8';

/** With types by their names' endings. */
export const assetsOf = (files: ReadonlyMap<string, Buffer>): Assets =>
  new Map([...files].map(([path, body]) => [path, { type: TYPES[extname(path)] ?? OTHER, body }]));

/** All files of a folder; none where it is not there. */
export function assetsIn(folder: string): Assets {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return assetsOf(new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)])));
}

/** Changes with the content, so that a browser asks for no file twice. */
export const etagOf = ({ body }: Asset): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
