// The explorer's pure parts: segments, days, cells, labels, files.

import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { placeLabels } from '../../explorer/app/network/labels';
import { networkSvg } from '../../explorer/app/network/picture';
import { shownColumns, viewOf } from '../../explorer/app/parts/cells';
import { segments } from '../../explorer/app/parts/segments';
import { dayWords, timeWords } from '../../explorer/app/parts/words';
import { csv, tsv } from '../../explorer/app/take/csv';
import { sampleRow } from '../../explorer/app/take/rows';
import { dayNumber, levels, scaleOf, ticks } from '../../explorer/app/timeline/scale';
import { fromTsv } from '../../src/sample';

describe('[explorer/segments] spans that overlap are cut into segments', () => {
  test('nested and overlapping', () => {
    const spans = [
      { start: 0, end: 9, name: 'a' },
      { start: 4, end: 6, name: 'b' },
      { start: 5, end: 20, name: 'c' },
    ];
    expect(
      segments('Iran met Oman', spans).map(({ text, spans: own }) => [text, own.map((one) => one.name).join('')]),
    ).toEqual([
      ['Iran', 'a'],
      [' ', 'ab'],
      ['m', 'abc'],
      ['et ', 'ac'],
      ['Oman', 'c'],
    ]);
  });

  test('law: they make up the text, and each span covers its own letters', () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const cut = segments(text, spans);
        expect(cut.map((one) => one.text).join('')).toBe(text);
        for (const one of spans)
          expect(
            cut
              .filter((piece) => piece.spans.includes(one))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text.slice(one.start, Math.max(one.start, one.end)));
      }),
    );
  });
});

describe('[explorer/words] days are no more precise than they were told', () => {
  test.each([
    ['2019', '2019'],
    ['2019-03', 'Mar 2019'],
    ['2019-03-05', '5 Mar 2019'],
  ])('%s', (day, words) => expect(dayWords(day)).toBe(words));

  test.each([
    ['2019-03-05', '2019-03-07', '5 Mar 2019 – 7 Mar 2019'],
    ['2019-03', '2019-03-31', 'Mar 2019'],
    ['2019-03-05', null, '5 Mar 2019'],
    [null, '2019', 'until 2019'],
  ])('%s to %s', (from, to, words) => expect(timeWords(from, to)).toBe(words));
});

describe('[explorer/cells] a cell leads to what its row names', () => {
  test('names lead by their ids; an id that nothing names stands last', () => {
    expect(shownColumns(['day', 'who', 'whom', 'whoId', 'whomId', 'factId'])).toEqual([
      { name: 'day', id: null },
      { name: 'who', id: 'whoId' },
      { name: 'whom', id: 'whomId' },
      { name: 'factId', id: 'factId' },
    ]);
  });
  test.each([
    ['person:x', 'entity'],
    ['claim:denied-1', 'claim'],
    ['happening:meet-1', null],
    ['no id', null],
  ])('%s', (id, view) => expect(viewOf(id)).toBe(view));
});

describe('[explorer/labels] names never lie on each other', () => {
  const node = fc.record({
    ...{ x: fc.nat(400), y: fc.nat(400), radius: fc.integer({ min: 3, max: 20 }) },
    ...{ width: fc.integer({ min: 10, max: 120 }), weight: fc.nat(50) },
  });
  test('law, for up to 60 nodes', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (drawn) => {
        const nodes = drawn.map((one, i) => ({ ...one, id: `${i}` }));
        const named = nodes.filter(({ id }) => placeLabels(nodes).has(id));
        for (const a of named)
          for (const b of named)
            if (a.id < b.id) {
              const beside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
              const above = Math.abs(a.y + a.radius - b.y - b.radius) >= 15;
              expect(beside || above).toBe(true);
            }
      }),
    );
  });
});

describe('[explorer/take] files', () => {
  test('CSV quotes what must be quoted, and no field runs as a formula', () => {
    expect(
      csv([
        { a: 'x, "y"', b: 2 },
        { a: '=1+1', c: null },
      ]),
    ).toBe('a,b,c\r\n"x, ""y""",2,\r\n\'=1+1,,\r\n');
  });
  test('TSV has a line for each row, whatever stands in its fields', () => {
    expect(tsv([{ a: 'x\ty\nz', b: true }])).toBe('a\tb\nx y z\ttrue\n');
  });
  test('law: a marked sample is read by `dateline sample --score`, whatever its text is', () => {
    const entity = { id: 'state:IRN', name: 'Iran', type: 'State' as const };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const claim = {
          ...{ kind: 'claim' as const, id: 'claim:denied-1', stance: 'DENIED', label: 'denied', name: text, text },
          ...{ quoted: false, speaker: entity, about: [], addressees: [], date: null, lastReported: null },
          ...{ contradicts: 0, support: 1, independent: 1, quote: text, withdrawnIn: null },
        };
        const article = { id: 'article:1', title: text, outlet: text, published: null, url: null };
        const evidence = { of: claim.id, sentence: 's', text, start: 0, marks: [], article, rule: 'r', score: 1 };
        expect(fromTsv('marks', tsv([sampleRow({ statement: claim, evidence }, 'right')]))).toEqual([
          { id: 'claim:denied-1', type: 'DENIED', weight: 1, verdict: 'right' },
        ]);
      }),
    );
  });
  test('law: SVG is well-formed whatever the names are', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('</text><script>alert(1)</script>'));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const node = { type: 'State' as const, weight: 3, depth: 0, x: 0, y: 0 };
        const told = { type: 'MET', symmetric: false, polarity: 'asserted' as const, modality: 'alleged' as const };
        const svg = networkSvg({
          nodes: [
            { ...node, id: 'a', name: one },
            { ...node, id: 'b', name: other, x: 90 },
          ],
          edges: [
            {
              ...{ id: 'e', kind: 'fact', from: 'a', to: 'b', label: other, denied: false, ...told },
              ...{ count: 1, support: 1, independent: 1, first: null, last: null, ids: [] },
            },
          ],
          ...{ named: new Set(['a', 'b']), letters: 12, colourOf: () => '#123456' },
        });
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).not.toContain('<script');
      }),
    );
  });
});

describe('[explorer/timeline] days on a line', () => {
  test.each([
    ['1970-01-02', 1],
    ['1970', 0],
    ['1970-02', 31],
    ['someday', null],
  ])('%s', (day, number) => expect(dayNumber(day)).toBe(number));
  test('ticks are first days of months or years, at most so many', () => {
    const scale = scaleOf([dayNumber('2018-03-14') ?? 0, dayNumber('2019-06-14') ?? 0], 700);
    expect(ticks(scale, 8).map((tick) => tick.label)).toEqual([
      'Apr 2018',
      'Jul 2018',
      'Oct 2018',
      'Jan 2019',
      'Apr 2019',
    ]);
  });
  test('marks of one day are stacked, others stand on the line', () => {
    expect(levels([10, 10, 10, 40], 9, 3)).toEqual([0, 1, 2, 0]);
  });
});
