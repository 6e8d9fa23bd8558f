// Bundles the explorer for browsers: every script and style local, named by its content. `npm run build` writes it to dist/explorer.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const OUT = resolve(__dirname, '..', 'dist', 'explorer');

/** The page, with the names that the bundle gave to its script and style. */
const page = (script: string, style: string): Buffer =>
  Buffer.from(
    readFileSync(join(__dirname, 'page.html'), 'utf8').replace('{{script}}', script).replace('{{style}}', style),
  );

/** Files by path below the root of the server: `index.html`, `assets/…`. */
export async function bundle(): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles, metafile } = await build({
    entryPoints: { app: join(__dirname, 'app', 'main.tsx'), style: join(__dirname, 'style', 'all.css') },
    absWorkingDir: __dirname,
    tsconfig: join(__dirname, 'tsconfig.json'),
    outdir: join(OUT, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'external',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = new Map<string, Buffer>(
    outputFiles.map((file) => [relative(OUT, file.path).split('\\').join('/'), Buffer.from(file.contents)]),
  );
  const named = (start: string, end: string): string =>
    [...files.keys()].find((name) => name.startsWith(`assets/${start}-`) && name.endsWith(end)) ?? '';
  if (Object.keys(metafile.outputs).length === 0) throw new Error('the explorer could not be bundled');
  return files.set('index.html', page(named('app', '.js'), named('style', '.css')));
}

/** Writes the bundle anew. */
async function write(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  for (const [name, body] of await bundle()) {
    const path = join(OUT, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }
}

if (require.main === module)
  write().catch((error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  });
