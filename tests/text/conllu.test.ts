// CoNLL-U: given tokens are kept, and what is written reads back the same.
import { InputError } from '../../src/core/errors';
import { readConllu, writeConllu } from '../../src/text/conllu';

const row = (id: string, form: string, misc = '_'): string =>
  [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
const FILE = [
  '# newdoc id = d1',
  '# sent_id = d1-1',
  row('1', 'He'),
  row('2-3', "didn't", 'SpaceAfter=No'),
  row('2', 'did'),
  row('3', "n't"),
  row('4', '.'),
  '',
  '# newpar',
  '# sent_id = d1-2',
  row('1', 'Nobody'),
  row('1.1', 'ghost'),
  row('2', 'did', 'SpaceAfter=No'),
  row('3', '.'),
  '',
].join('\n');

describe('[text/conllu] reading', () => {
  const [doc] = readConllu(FILE, 'a.conllu');

  test('text is made of the tokens; a range says where spaces are; paragraphs stand apart', () => {
    expect(doc?.article.text).toBe("He didn't.\n\nNobody did.");
    expect(doc?.sentIds).toEqual(['d1-1', 'd1-2']);
  });

  test('offsets point into that text; empty nodes are no tokens', () => {
    const words = doc?.sentences.flatMap((sentence) => sentence.words) ?? [];
    expect(words.map(({ start, end }) => doc?.article.text.slice(start, end))).toEqual([
      'He',
      'did',
      "n't",
      '.',
      'Nobody',
      'did',
      '.',
    ]);
  });

  test('a line with another number of columns is an input error with its line', () => {
    expect(() => readConllu('1\tHe\t_\n', 'bad.conllu')).toThrow(InputError);
    expect(() => readConllu('1\tHe\t_\n', 'bad.conllu')).toThrow(/bad\.conllu:1/);
  });
});

test('[text/conllu] what is written reads back with the same words', () => {
  const [doc] = readConllu(FILE, 'a.conllu');
  const text = doc?.article.text ?? '';
  const written = (doc?.sentences ?? []).map((sentence, index) =>
    writeConllu(
      text,
      {
        ...sentence,
        index,
        tokens: sentence.words.map((word, i) => ({
          ...word,
          lemma: word.form,
          upos: 'X',
          xpos: 'X',
          head: i - 1,
          deprel: i === 0 ? 'root' : 'dep',
        })),
      },
      doc?.sentIds[index] ?? '',
    ),
  );
  const [again] = readConllu(written.join(''), 'b.conllu');
  expect(again?.sentIds).toEqual(doc?.sentIds);
  expect(again?.sentences.map(({ words }) => words.map(({ form }) => form))).toEqual(
    doc?.sentences.map(({ words }) => words.map(({ form }) => form)),
  );
});
