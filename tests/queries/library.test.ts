// The questions that ship: in order, each with an example, all read-only and in the portable subset.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuery, loadQueries, writingWord } from '../../src/queries';
import { ASKED } from './ask.expected';
import { ASKED_OF_CLAIMS } from './ask-claims.expected';
import { ASKED_OF_EVENTS } from './ask-events.expected';
import { ASKED_OF_VERSIONS } from './ask-versions.expected';

const queries = loadQueries();

test('[queries/library] each question has expected answers, and at least one that is not empty', () => {
  const answered = [...ASKED, ...ASKED_OF_CLAIMS, ...ASKED_OF_EVENTS, ...ASKED_OF_VERSIONS]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name }) => name);
  expect([...new Set(answered)].sort()).toEqual(queries.map(({ name }) => name).sort());
});

/** What one store or the other refuses, or answers differently (see docs/OPERATIONS.md, "Portable Cypher"). */
const NOT_PORTABLE =
  /\b(apoc|elementId|datetime|duration|randomUUID|point|isEmpty)\b|\bdate\(|\|\||(?<!\.)\bid\(|:\w+[&!]/i;

test.each(queries.map((query) => [query]))(
  '[ask/$name] reads only, is portable, ordered, and shows itself in its example',
  (query) => {
    const body = query.cypher.replace(/^\/\/.*$/gm, '');
    expect(writingWord(body)).toBeNull();
    expect(body).not.toMatch(NOT_PORTABLE);
    expect(body).toMatch(/ORDER BY/);
    expect(query.example).toContain(`npm run -s dateline -- query ${query.name}`);
  },
);

test.each(queries.map((query) => [query]))(
  '[ask/$name] the example gives every parameter that must be given',
  (query) => {
    const given = [...(query.example ?? '').matchAll(/--param (\w+)=/g)].map((match) => match[1]);
    const names = query.params.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(
      expect.arrayContaining(query.params.filter(({ standard }) => standard === null).map(({ name }) => name)),
    );
  },
);

test('[queries/library] a question is found by its name; a wrong name gives the nearest', () => {
  expect(findQuery('who-met-whom', queries).title).toContain('met');
  expect(() => findQuery('who-meet-whom', queries)).toThrow(/did you mean who-met-whom\?/);
  expect(() => findQuery('denied', queries)).toThrow(/did you mean who-denied-what\?/);
  expect(() => findQuery('x', [])).toThrow(expect.objectContaining({ code: 'USAGE' }));
});

test('[queries/library] a file whose header has another name is refused, and so is a folder that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-ask-'));
  writeFileSync(join(folder, 'b.cypher'), '// a: b\nRETURN 1');
  expect(() => loadQueries(folder)).toThrow(expect.objectContaining({ code: 'DATA', path: 'line 1' }));
  rmSync(folder, { recursive: true });
  expect(() => loadQueries(folder)).toThrow(expect.objectContaining({ code: 'DATA', file: folder }));
});
