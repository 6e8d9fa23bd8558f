// Words after Universal Dependencies, on awkward text and on any text.
import fc from 'fast-check';
import { forms, tokenize } from './awkward';

describe('[text/tokens] words', () => {
  test.each([
    ['clitics', "They don't, we'll, it's, Iran's", "They do n't , we 'll , it 's , Iran 's"],
    ['curly clitics', 'Iran’s ties weren’t cut', 'Iran ’s ties were n’t cut'],
    ['a plural genitive', "the ministers' talks", "the ministers ' talks"],
    ['hyphens split words', 'state-run, US-led, Turkey-Qatar', 'state - run , US - led , Turkey - Qatar'],
    ['an acronym with stops and a hyphen', 'U.S-Israeli and U.S.-backed', 'U.S - Israeli and U.S. - backed'],
    [
      'affixes keep their word',
      'anti-government, co-founder, de-confliction',
      'anti-government , co-founder , de-confliction',
    ],
    ['weapons and dates stay whole', 'F-16, S-300, 2019-03-05, COVID-19', 'F-16 , S-300 , 2019-03-05 , COVID-19'],
    ['decimals and thousands', 'about 1,500.50 or 3.2', 'about 1,500.50 or 3.2'],
    ['money and percent', '$1.5 million, €20, 40%', '$ 1.5 million , € 20 , 40 %'],
    ['units', '15km and 300m away', '15 km and 300 m away'],
    [
      'abbreviations',
      'Lt. Gen. J. Votel met Mr. Smith at 5 p.m. in the U.S.',
      'Lt. Gen. J. Votel met Mr. Smith at 5 p.m. in the U.S.',
    ],
    ['the last full stop', 'He left.', 'He left .'],
    ['nested quotation marks', '“He said ‘no’.”', '“ He said ‘ no ’ . ”'],
    ['dashes of every kind', 'TEHRAN – Iran—and--so on', 'TEHRAN – Iran — and -- so on'],
    ['ellipses', 'Well... no…', 'Well ... no …'],
    ['brackets', '(ICRC) [sic]', '( ICRC ) [ sic ]'],
    ['no-break spaces', '10\u00a0million\u202fpeople', '10 million people'],
    ['a missing space after a full stop', 'in the spring.The EU said', 'in the spring . The EU said'],
    [
      'addresses',
      'see https://example.org/a?b=1, or mail a.b@example.org.',
      'see https://example.org/a?b=1 , or mail a.b@example.org .',
    ],
    ['hashtags and handles', '@POTUS wrote #IStand.', '@POTUS wrote #IStand .'],
    ['cannot', 'It cannot be', 'It can not be'],
    ['clitics without apostrophe', 'I dont, cant; thats Im', 'I do nt , ca nt ; that s I m'],
    ['clitics in capitals and with a backtick', "DON'T, it`s", "DO N'T , it `s"],
    ['"its" only before what no possessive has', 'its not its fault', 'it s not its fault'],
    [
      'smileys, also after a word or before a full stop',
      'fine :-) fine:) (fine) ;-).',
      'fine :-) fine :) ( fine ) ;-) .',
    ],
    ['repeated marks are one word', '*** -- $$$ << >> !!! ?! .?', '*** -- $$$ << >> !!! ?! .?'],
    ['repeated marks after a word', 'who?!! News==---- a++ ok.?', 'who ?!! News ==---- a ++ ok .?'],
    ['an abbreviation before other marks', 'in the U.S.? of X Inc..', 'in the U.S. ? of X Inc. .'],
    ['"No." before a figure', 'No. 5 is no. They know.', 'No. 5 is no . They know .'],
    [
      'an abbreviation after a hyphen',
      'Corker, R-Tenn., and Graham (R-S.C.)',
      'Corker , R - Tenn. , and Graham ( R - S.C. )',
    ],
    ['an abbreviation without its space', 'on Nov.28 in St.Petersburg', 'on Nov. 28 in St. Petersburg'],
    ['a missing space after a comma', 'a citizen,21 or so..and more', 'a citizen , 21 or so .. and more'],
    ['file names', 'see draft-2.doc (and .pdf)', 'see draft-2.doc ( and .pdf )'],
    ['an address in angle brackets', 'Doe <j.doe@example.org>', 'Doe < j.doe@example.org >'],
    ['numbers of telephones', '555-010-0199 or 555-0100, not 400-500', '555-010-0199 or 555-0100 , not 400 - 500'],
    ['decades and short years', "the 80's, the '90s, '71", "the 80's , the '90s , '71"],
    ['times and units', 'at 7:30PM with 8gb over 5G', 'at 7:30 PM with 8 gb over 5G'],
    ['a slash after a single letter', 'w/o sound b/c of it, and/or w/ it', 'w/o sound b/c of it , and / or w/ it'],
    ['a word that is broken off', 'I don’t re- — I forget th- this', 'I do n’t re- — I forget th- this'],
    ['suffixes keep their word', 'nutrition-wise, company-wide', 'nutrition-wise , company - wide'],
    ['a dateline', 'TEHRAN (AP) — Jan. 5', 'TEHRAN ( AP ) — Jan. 5'],
  ])('%s', (_name, text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  test('a stretch of 10,000 characters stays one word', () => {
    expect(tokenize(`a ${'x.'.repeat(5000)} b`)).toHaveLength(3);
  });
});

describe('[text/tokens] laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'don’t',
          '“',
          '”',
          "'s",
          '-',
          '—',
          '...',
          '1,000',
          ' ',
          '\u00a0',
          '\n',
          '(',
          ')',
          'Iran',
          '.',
          '$',
          '😀',
          'a-b',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('words cover every character that is no white space, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (any) => {
        const words = tokenize(any);
        const covered = words.map(({ start, end }) => any.slice(start, end)).join('');
        const ordered = words.every(({ start, end }, i) => start < end && start >= (words[i - 1]?.end ?? 0));
        return ordered && covered === any.replace(/[\s\u200b\ufeff]+/gu, '');
      }),
      { numRuns: 500 },
    );
  });

  test('a word is what stands at its offsets', () => {
    fc.assert(
      fc.property(text, (any) => tokenize(any).every(({ form, start, end }) => any.slice(start, end) === form)),
    );
  });
});
