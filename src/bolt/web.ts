// What the port answers to HTTP: where Bolt is, as Neo4j says it, and the files of a Neo4j Browser where a folder of them is given.
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { NEO4J } from './desk';

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon' },
  ...{ '.woff': 'font/woff', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8' },
};

/** The file that a path names, within the folder; null where there is none. */
export function fileIn(folder: string, path: string): string | null {
  let wanted: string;
  try {
    wanted = resolve(folder, `.${sep}${decodeURIComponent(path)}`);
  } catch {
    return null;
  }
  if (wanted.includes('\0') || (wanted !== resolve(folder) && !wanted.startsWith(resolve(folder) + sep))) return null;
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileIn(folder, join(path, 'index.html'));
  return found?.isFile() ? wanted : null;
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  response.end(JSON.stringify(body));
}

const discovery = (address: string) => ({
  ...{ bolt_routing: `neo4j://${address}`, bolt_direct: `bolt://${address}` },
  ...{ neo4j_version: NEO4J, neo4j_edition: 'community' },
});

/** `/browser/app.js` → `app.js`; null for other paths. */
const inBrowser = (path: string): string | null => /^\/browser(?:\/(.*))?$/.exec(path)?.[1] ?? null;

function sendFile(response: ServerResponse, file: string): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** What a path answers: a file, another address, or JSON. */
type Found = { readonly file: string } | { readonly to: string } | { readonly json: object };

function find(request: IncomingMessage, address: string, browser: string | null): Found | null {
  const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  const asked = inBrowser(path);
  if (browser !== null && (path === '/browser' || (path === '/' && wantsPage))) return { to: '/browser/' };
  if (path === '/') return { json: discovery(request.headers.host ?? address) };
  const file = browser === null || asked === null ? null : fileIn(browser, asked);
  return file === null ? null : { file };
}

/** @param address where Bolt is, for those that did not say whom they ask @param browser a folder with the files of Neo4j Browser */
export function website(address: string, browser: string | null): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return json(response, 405, { error: 'only GET' });
    const found = URL.canParse(request.url ?? '/', 'http://localhost') ? find(request, address, browser) : null;
    if (found === null) json(response, 404, { error: 'there is nothing here' });
    else if ('file' in found) sendFile(response, found.file);
    else if ('json' in found) json(response, 200, found.json);
    else response.writeHead(302, { location: found.to }).end();
  };
}
