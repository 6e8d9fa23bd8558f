// Names from label scores: legal, in order, the best there are.
import fc from 'fast-check';
import { nameSpans } from '../../../src/text/model/spans';

const LABELS = ['I-ORG', 'O', 'B-PERSON', 'B-ORG', 'I-PERSON'];
type Rows = readonly (readonly number[])[];
const spansOf = (rows: Rows, temperature = 1) =>
  nameSpans((word, label) => rows[word]?.[label] ?? Number.NaN, rows.length, LABELS, temperature);

/** Scores whose argmax are the given labels; the second label of a word, after "/", comes close. */
const rowsOf = (text: string): Rows =>
  text.split(' ').map((each) => {
    const [first, second] = each.split('/');
    return LABELS.map((label) => (label === first ? 4 : label === second ? 3 : 0));
  });
const shown = (rows: Rows): string =>
  spansOf(rows)
    .map(({ first, last, type }) => `${type} ${first}-${last}`)
    .join(', ');

const isLegal = (row: readonly string[]): boolean =>
  row.every(
    (label, i) =>
      !label.startsWith('I-') || (/^[BI]-/.test(row[i - 1] ?? '') && row[i - 1]?.slice(2) === label.slice(2)),
  );

/** The sum of scores of the labels that the spans stand for: equally good rows are equally right. */
function total(rows: Rows, spans: ReturnType<typeof spansOf>): number {
  const row = rows.map(() => 'O');
  for (const { first, last, type } of spans)
    for (let word = first; word <= last; word++) row[word] = `${word === first ? 'B' : 'I'}-${type}`;
  return row.reduce((sum, label, word) => sum + (rows[word]?.[LABELS.indexOf(label)] ?? Number.NaN), 0);
}

const everyRow = (words: number): readonly (readonly number[])[] =>
  Array.from({ length: words }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((row) => LABELS.map((_, label) => [...row, label])),
    [[]],
  );

const score = fc.double({ min: -8, max: 8, noNaN: true });
const anyRows = (longest: number): fc.Arbitrary<Rows> =>
  fc.array(fc.array(score, { minLength: LABELS.length, maxLength: LABELS.length }), { maxLength: longest });

describe('[text/model/spans] which spans', () => {
  test.each([
    ['no name', 'O O', ''],
    ['a name of two words', 'O B-PERSON I-PERSON O', 'PERSON 1-2'],
    ['a name at the end', 'O B-ORG', 'ORG 1-1'],
    ['two names side by side', 'B-ORG B-ORG I-ORG', 'ORG 0-0, ORG 1-2'],
    ['two types side by side', 'B-ORG B-PERSON', 'ORG 0-0, PERSON 1-1'],
    ['I- at the beginning becomes what comes close', 'I-ORG/B-ORG I-ORG', 'ORG 0-1'],
    ['I- of another type becomes that of its name', 'B-PERSON I-ORG/I-PERSON I-PERSON', 'PERSON 0-2'],
    ['the beginning gives way to what follows it', 'B-PERSON/B-ORG I-ORG I-ORG', 'ORG 0-2'],
    ['I- after O opens a name', 'O/B-ORG I-ORG', 'ORG 0-1'],
  ])('%s', (_name, text, expected) => {
    expect(shown(rowsOf(text))).toBe(expected);
  });

  test('no words, no spans', () => {
    expect(spansOf([])).toEqual([]);
  });

  test('they are those of the best legal row', () => {
    fc.assert(
      fc.property(anyRows(4), (rows) => {
        const sums = everyRow(rows.length)
          .filter((row) => isLegal(row.map((label) => LABELS[label] ?? '')))
          .map((row) => row.reduce((sum, label, word) => sum + (rows[word]?.[label] ?? 0), 0));
        expect(total(rows, spansOf(rows))).toBeCloseTo(Math.max(...sums), 6);
      }),
    );
  });

  test('where the best label of each word makes a legal row, that is it', () => {
    fc.assert(
      fc.property(anyRows(3), (rows) => {
        const best = rows.map((row) => Math.max(...row));
        fc.pre(isLegal(rows.map((row, word) => LABELS[row.indexOf(best[word] ?? 0)] ?? '')));
        expect(total(rows, spansOf(rows))).toBeCloseTo(
          best.reduce((a, b) => a + b, 0),
          6,
        );
      }),
    );
  });

  test('the order of the labels does not matter', () => {
    fc.assert(
      fc.property(anyRows(6), (rows) => {
        const turned = [...LABELS].reverse();
        const other = nameSpans((word, label) => rows[word]?.at(-1 - label) ?? Number.NaN, rows.length, turned);
        expect(total(rows, other)).toBeCloseTo(total(rows, spansOf(rows)), 6);
      }),
    );
  });

  test('in order, without overlap, inside the sentence, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(anyRows(40), fc.double({ min: 0.2, max: 5, noNaN: true }), (rows, temperature) =>
        spansOf(rows, temperature).every(
          (span, i, all) =>
            span.first > (all[i - 1]?.last ?? -1) &&
            span.last >= span.first &&
            span.last < rows.length &&
            span.score >= 0 &&
            span.score <= 1,
        ),
      ),
    );
  });
});

describe('[text/model/spans] how sure', () => {
  const half = Math.log(3);

  test('B- and I- of the type together', () => {
    // Out of 3 + 1 + 3 + 1 + … parts: O 1, B-ORG 3, I-ORG 2, the others 0.
    const rows = [[Math.log(2), 0, -99, half, -99]];
    expect(spansOf(rows)[0]?.score).toBeCloseTo(5 / 6);
  });

  test('the geometric mean over the words', () => {
    const rows = [
      [-99, 0, -99, half, -99], // ORG 3 of 4
      [half, half, -99, -99, -99], // ORG 1 of 2
    ];
    const [span] = spansOf(rows.map((row, i) => (i === 1 ? row.with(0, half + 1e-9) : row)));
    expect(span).toMatchObject({ first: 0, last: 1, type: 'ORG' });
    expect(span?.score).toBeCloseTo(Math.sqrt((3 / 4) * (1 / 2)));
  });

  test('a temperature above 1 is humbler, and changes no span', () => {
    fc.assert(
      fc.property(anyRows(8), (rows) => {
        expect(total(rows, spansOf(rows, 3))).toBe(total(rows, spansOf(rows)));
      }),
    );
    expect(spansOf(rowsOf('B-ORG'), 2)[0]?.score).toBeLessThan(spansOf(rowsOf('B-ORG'))[0]?.score ?? 0);
  });

  test('scores of thousands do not overflow', () => {
    expect(spansOf([[-5000, 0, 0, 5000, 0]])[0]?.score).toBe(1);
  });
});
