// A text is made again of its sentences and what stands between them.
import fc from 'fast-check';
import { gapsOf, textFrom } from '../../src/graph/gaps';

const again = (text: string, sentences: readonly { readonly start: number; readonly end: number }[]): string =>
  textFrom(
    sentences.map(({ start, end }) => text.slice(start, end)),
    gapsOf({ text, sentences: sentences.map((one, index) => ({ ...one, index, paragraph: 0, tokens: [] })) }),
  );

describe('[graph/gaps]', () => {
  it('says nothing where one blank stands between sentences', () => {
    expect(
      gapsOf({
        text: 'One. Two.',
        sentences: [
          { start: 0, end: 4 },
          { start: 5, end: 9 },
        ],
      }),
    ).toBeNull();
  });
  it('says where something else does', () => {
    expect(
      gapsOf({
        text: '\nOne.\n\nTwo.',
        sentences: [
          { start: 1, end: 5 },
          { start: 7, end: 11 },
        ],
      }),
    ).toBe('[[0,"\\n"],[1,"\\n\\n"]]');
  });
  it('gives any text again, letter by letter, wherever its sentences end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (text, cuts) => {
          const at = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
          const sentences = at.flatMap((start, i) =>
            i % 2 === 0 && at[i + 1] !== undefined ? [{ start, end: at[i + 1] ?? start }] : [],
          );
          expect(again(text, sentences)).toBe(text);
        },
      ),
    );
  });
});
