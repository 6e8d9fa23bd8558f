// Word pieces: the ids of the uncased BERT vocabulary, as in training.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { wordPieces } from '../../../src/text/model/pieces';

const SMALL = [
  '[PAD]',
  '[UNK]',
  'iran',
  'ian',
  '##ian',
  '##ians',
  '##s',
  "'",
  's',
  '.',
  '-',
  '中',
  'u',
  '##x',
  'x',
  '+',
  '😀',
];

describe('[text/model/pieces] with a small vocabulary', () => {
  const pieces = wordPieces(SMALL);
  const text = (form: string): string =>
    pieces(form)
      .map((id) => SMALL[id])
      .join(' ');

  test.each([
    ['a word of the vocabulary', 'iran', 'iran'],
    ['capitals and accents do not count', 'ÍRAN', 'iran'],
    ['the longest piece first', 'Iranians', 'iran ##ians'],
    ['a part that does not come out even is unknown', 'Iranish', '[UNK]'],
    ['marks stand alone', "U.S.'s", "u . s . ' s"],
    ['signs of ASCII stand alone', 'x+x', 'x + x'],
    ['only the bad part is unknown', 'iran-q', 'iran - [UNK]'],
    ['Chinese characters stand alone', '中中x', '中 中 x'],
    ['zero-width and soft hyphens are nothing', 'ir\u200ba\u00adn', 'iran'],
    ['white space inside parts', 'u\u00a0s', 'u s'],
    ['at most eight', '........iran', '. . . . . . . .'],
    ['pieces of a long part are cut too', 'x'.repeat(30), 'x ##x ##x ##x ##x ##x ##x ##x'],
    ['no more than 100 characters in a part', 'x'.repeat(101), '[UNK]'],
    ['emoji', '😀', '😀'],
    ['nothing', '', '[UNK]'],
    ['a control token written in the text is text', '[PAD]', '[UNK] [UNK] [UNK]'],
  ])('%s', (_name, form, expected) => {
    expect(text(form)).toBe(expected);
  });

  test('one to eight ids of the vocabulary, the same each time', () => {
    const unit = fc.oneof(fc.constantFrom(...SMALL, 'É', '\u0301', ' '), fc.string({ unit: 'binary', maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const form = parts.join('');
        const found = pieces(form);
        expect(wordPieces(SMALL)(form)).toEqual(found);
        expect(pieces(form)).toEqual(found);
        return found.length >= 1 && found.length <= 8 && found.every((id) => SMALL[id] !== undefined);
      }),
    );
  });

  test('capitals do not count', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'iransIRANS.-') }), (form) => {
        expect(pieces(form.toUpperCase())).toEqual(pieces(form.toLowerCase()));
      }),
    );
  });

  test('they stay right when more forms came than are kept', () => {
    const many = wordPieces(SMALL);
    for (let i = 0; i < 50_001; i++) many(`x${i}`);
    expect(many('Iranians')).toEqual(pieces('Iranians'));
  });
});

describe('[text/model/pieces] with the vocabulary of the model: ids that training saw', () => {
  const file = join(__dirname, '../../../data/models/vocab.txt');
  const pieces = wordPieces(readFileSync(file, 'utf8').trimEnd().split('\n'));

  test.each([
    ['Tehran', [13503]],
    ['embargoed', [7861, 8237, 3995, 2098]],
    ['Erdoğan', [9413, 16168, 2319]],
    ['U.S.', [1057, 1012, 1055, 1012]],
    ['’s', [1521, 1055]],
    ['$1,000', [1002, 1015, 1010, 2199]],
    ['naïve', [15743]],
    ['e\u0301te\u0301', [3802, 2063]],
    ['İstanbul', [9960]],
    ['ΟΔΟΣ', [1169, 29722, 29730, 29733]], // no final sigma
    ['Straße', [2358, 27807]],
    ['中国abc', [1746, 1799, 5925]],
    ['한국', [1469, 30006, 30021, 29991, 30014, 30020]],
    ['ﬁn', [1984, 2078]],
    ['²', [1082]],
    ['1\u20442', [1015, 30070, 2475]],
    ['##ing', [1001, 1001, 13749]],
    ['a\u200bb', [11113]],
    ['a\u00adb', [11113]],
    ['a\u00a0b', [1037, 1038]],
    ['…', [1529]],
    ['—', [1517]],
    ['😀', [100]],
    ['👨\u200d👩\u200d👧', [100]],
    ['\u200b', [100]],
    ['\u0301', [100]],
    ['\ufffd', [100]],
    ['', [100]],
    ['x'.repeat(100), [22038, 20348, 20348, 20348, 20348, 20348, 20348, 20348]],
    ['x'.repeat(101), [100]],
    [`a.${'x'.repeat(101)}`, [1037, 1012, 100]],
    ['http://example.org/a/b?c=d&e=f', [8299, 1024, 1013, 1013, 2742, 1012, 8917, 1013]],
  ])('%s', (form, ids) => {
    expect(pieces(form)).toEqual(ids);
  });
});
