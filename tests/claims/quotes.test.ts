// Quotation marks of every style, as newspapers print and misprint them.
import fc from 'fast-check';
import { findQuotes } from '../../src/claims/quoted/quotes';
import type { Span } from '../../src/core/model';

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
const found = (text: string): readonly string[] =>
  findQuotes(text, paragraphsOf(text)).map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' + '),
  );

const rows: readonly (readonly [rule: string, text: string, quotes: readonly string[]])[] = [
  ['curly marks', 'He said “no” and left.', ['“no”']],
  ['straight marks', 'He said "no" and left.', ['"no"']],
  ['two typewriter signs', "''We agree,'' he said.", ["''We agree,''"]],
  ['angle marks', 'Il dit « non » et part.', ['« non »']],
  ['single marks', "'We agree,' he said.", ["'We agree,'"]],
  ['an apostrophe is no mark', "The players' bus and Berg's car left.", []],
  ['an apostrophe inside single marks closes nothing', "'We don't agree,' he said.", ["'We don't agree,'"]],
  ['the outer one of two', '“He called me ‘a liar’ twice,” she said.', ['“He called me ‘a liar’ twice,”']],
  ['two in a row', '“Yes,” he said, “and no.”', ['“Yes,”', '“and no.”']],
  ['a closing mark without an opening one is no quotation', 'We agree,” he said.', []],
  ['an opening mark that nothing closes is no quotation', '“We agree, he said.\nThe road is open.', []],
  ['a mark that closes another style', '“We agree," he said.', ['“We agree,"']],
  ['re-opened in the next paragraph', '“One.\n“Two,” he said.', ['“One. + “Two,”']],
  ['over three paragraphs', '“One.\n“Two.\n“Three.”', ['“One. + “Two. + “Three.”']],
  ['low and high marks', 'Sie sagte: „Ja.“ Dann ging sie.', ['„Ja.“']],
  ['angle marks the other way round', 'Sie sagte: »Ja.« Dann ging sie.', ['»Ja.«']],
  ['a closing mark that opens, by misprint', '”We agree,” he said.', ['”We agree,”']],
  ['an opening mark that closes, by misprint', '“No,“ he said. “Yes.”', ['“No,“', '“Yes.”']],
  ['single marks inside double ones that end together', "“He said ‘no,'” she told us.", ["“He said ‘no,'”"]],
  ['straight single marks inside straight double ones', `"He said 'no'," she told us.`, [`"He said 'no',"`]],
  ['double marks inside single ones', '\'He said "no",\' she told us.', ['\'He said "no",\'']],
  ['a mark of the same style inside', '“He said “no” twice,” she told us.', ['“He said “no” twice,”']],
  ['in brackets inside a quotation', '“It (the “plan”) is dead,” he said.', ['“It (the “plan”) is dead,”']],
  ['a curly mark takes up no straight one', '"One.\n“Two,” he said.', ['“Two,”']],
  ['a straight mark takes up a straight one', '"One.\n"Two," he said.', ['"One. + "Two,"']],
  ['two typewriter signs take up two', "``One.\n``Two,'' he said.", ["``One. + ``Two,''"]],
  ['what nothing takes up ends with its paragraph', '“One.\nTwo.\n“Three,” he said.', ['“Three,”']],
  ['a year without its century opens nothing', "He came in the '90s and left.", []],
  ['a genitive inside single marks closes nothing', "'Berg's car left,' he said.", ["'Berg's car left,'"]],
  ['a mark at the end of the text', 'He said “no”', ['“no”']],
  ['a bracket before the mark', 'The plan (“a gift”) failed.', ['“a gift”']],
];

describe('[claims/quotes] finds', () => {
  it.each(rows)('%s', (_rule, text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });

  it('no mark outside the text, and each quotation in one piece, whatever the marks', () => {
    const marks = fc.array(
      fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', 'a', 'B', ' ', ',', '.', '\n'),
    );
    fc.assert(
      fc.property(marks, (signs) => {
        const text = signs.join('');
        const spans = findQuotes(text, paragraphsOf(text)).flatMap((quote) => quote.spans);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n');
        }
      }),
    );
  });

  it('the same quotations whatever stands in other paragraphs', () => {
    expect(found('An inch is 1" long.\n“We agree,” he said.')).toContain('“We agree,”');
  });
});
