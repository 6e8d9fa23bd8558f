// Tables: how the width is shared, and what a cell shows.
import { cellText, render, widthsOf } from '../../src/cli/rows';

test.each([
  ['enough room: each has what it needs, with a blank on either side', [4, 10], 40, [6, 12]],
  ['the widest gives way first', [4, 60], 40, [6, 31]],
  ['then the two widest alike', [4, 60, 60], 60, [6, 25, 25]],
  ['no column below the narrowest', [40, 40, 40], 10, [8, 8, 8]],
])('[cli/rows] %s', (_, needed, total, expected) => {
  expect(widthsOf(needed, total)).toEqual(expected);
});

test.each([
  [null, ''],
  [undefined, ''],
  [false, 'false'],
  [0, '0'],
  [['a', 1, null], 'a; 1; '],
  [{ _labels: ['Person'], name: 'A' }, '{"_labels":["Person"],"name":"A"}'],
])('[cli/rows] the cell %j shows %j', (cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

test('[cli/rows] a table fits its width, long words and line breaks included', () => {
  const rows = [{ a: 'x', sentence: `${'word '.repeat(40)}\nlast`, url: `https://example.org/${'a'.repeat(80)}` }];
  const lines = render(rows, 'table', 80).trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines.join('\n')).toContain('last');
});

test('[cli/rows] columns that only some rows have are columns of all', () => {
  expect(render([{ a: 1 }, { b: 2 }], 'csv', 80)).toBe('a,b\n1,\n,2\n');
});
