// Lines on a narrow screen: nothing lost, nothing too wide, the rest below.
import fc from 'fast-check';
import { wrapped } from '../../src/cli/wrap';

test.each([
  ['fits', '  a short line', 14, undefined, '  a short line'],
  ['goes on under its first word', '  one two three', 10, undefined, '  one two\n  three'],
  ['goes on under a column', 'about  Iran and Israel', 12, 7, 'about  Iran\n       and\n       Israel'],
  ['two spaces stay within a line, none at its end', 'a  b  c', 4, undefined, 'a  b\nc'],
  ['a word too wide stands alone', 'id claim:0123456789 end', 8, 2, 'id\n  claim:0123456789\n  end'],
  ['bold takes no columns', 'He \x1b[1mdenied it\x1b[22m.', 13, undefined, 'He \x1b[1mdenied it\x1b[22m.'],
])('[cli/wrap] %s', (_, line, width, hang, expected) => {
  expect(wrapped(line, width, hang)).toBe(expected);
});

test('[cli/wrap] keeps every word in order, and no line of several words is wider than the screen', () => {
  const word = fc.stringMatching(/^[a-z“”]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), fc.nat(6), (words, width, hang) => {
      const lines = wrapped(words.join(' '), width, hang).split('\n');
      expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words);
      for (const line of lines) if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
