// Quotation marks of every style, as newspapers print and misprint them.
import { findQuotes } from '../../src/claims/quotes';
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
  ['a bracket before the mark', 'The plan (“a gift”) failed.', ['“a gift”']],
];

describe('[claims/quotes] finds', () => {
  it.each(rows)('%s', (_rule, text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });

  it('the same quotations whatever stands in other paragraphs', () => {
    expect(found('An inch is 1" long.\n“We agree,” he said.')).toContain('“We agree,”');
  });
});
