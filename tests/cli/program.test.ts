// The command line as a whole: help, mistakes, one-line errors, exit codes.
import { dateline, services } from './harness';

const COMMANDS = [
  'extract',
  'analyze',
  'build',
  'retry',
  'schedule',
  'query',
  'queries',
  'frames',
  'explore',
  'review',
  'explain',
  'remove',
  'stats',
  'sample',
  'export',
  'import',
  'serve',
  'schema',
  'doctor',
  'demo',
];

test('[cli] --help lists the commands, --version the version; both to stdout, exit 0', async () => {
  const help = await dateline(['--help']);
  expect(help).toMatchObject({ code: 0, err: [] });
  for (const name of COMMANDS) expect(help.out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(await dateline(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: [] });
});

test.each(COMMANDS)('[cli] %s --help has an example, exit 0', async (name) => {
  const { code, out, err } = await dateline([name, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).toMatch(new RegExp(`Examples?:\\n  npm run -s dateline -- ${name}`));
});

test.each([
  [['nonsense'], /unknown command 'nonsense'/],
  [['extract'], /missing required argument 'input'/],
  [['query'], /missing required argument 'what'/],
  [['build', '--nonsense', 'x'], /unknown option '--nonsense'/],
  [['extract', '--format', 'xml', 'x'], /--format xml: known are facts and pretty/],
  [['analyze', '--format', 'xml', 'x'], /--format xml: known are conllu and json/],
  [['query', 'who-met-whom', '--format', 'xml'], /--format xml: known are table, json, csv/],
  [['extract', '--reader', 'oracle', 'x'], /--reader oracle: known are model and light/],
  [['build', '--workers', '0', 'x'], /--workers 0: a number/],
  [['export', 'xml'], /export xml: known are jsonl, plover, graphml, gexf, jsonld, ftm, cypher, csv, neo4j-admin/],
  [['import', 'csv', 'x'], /import csv: known is plover/],
  [['explain', 'x', '--limit', '0'], /--limit 0/],
  [['query', 'who-met-whom', '--param', 'limit=many'], /"many" is no integer/],
  [['query', 'who-meet-whom'], /did you mean who-met-whom\?/],
  [['query', './missing.cypher'], /missing.cypher does not exist/],
  [['query', 'MATCH (n) DETACH DELETE n'], /only reads/],
])('[cli] a mistake: %j → exit 2, said in stderr, nothing in stdout', async (argv, problem) => {
  const { code, out, err } = await dateline(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.join('\n')).toMatch(problem);
  expect(err[0]).toMatch(/^dateline: /);
});

test('[cli] an error is one line; --verbose adds the cause', async () => {
  const broken = services({
    openExisting: async () => {
      throw new Error('first\n  second', { cause: new Error('deep') });
    },
  });
  expect(await dateline(['query', 'who-met-whom'], broken)).toEqual({
    code: 2,
    out: '',
    err: ['dateline: unexpected: first second'],
  });
  const { err } = await dateline(['query', 'who-met-whom', '--verbose'], broken);
  expect(err[0]).toBe('dateline: unexpected: first second');
  expect(err.join('\n')).toMatch(/at .*program\.test\.ts/);
});
