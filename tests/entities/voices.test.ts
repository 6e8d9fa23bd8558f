// Those who speak without a name, predicates, and offices by the table: documents built by hand.
import type { NameType, Resolved } from '../../src/core/model';
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const find = mention(kit);
const link = resolve(kit);

/** `entity: words | words` for each entity, by id without the hash. */
function read(
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[] = [],
  published: string | null = null,
): readonly string[] {
  const { text, entities, mentions, links }: Resolved = link(find(parsed(sentences, names, published)));
  return entities.map(({ id }) => {
    const own = new Set(links.filter(({ entity }) => entity === id).map((one) => one.mention));
    const words = mentions.filter((one) => own.has(one.id)).map(({ start, end }) => text.slice(start, end));
    return `${id.replace(/-[0-9a-f]{8,16}$/, '')}: ${words.join(' | ')}`;
  });
}

const I_LEFT = 'I|PRON|nsubj|2 left|VERB|root|0|leave my|PRON|nmod:poss|4 house|NOUN|obj|2 .|PUNCT|punct|2';
const YOU_LEFT = 'You|PRON|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2';
const HE_LEFT = 'He|PRON|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2';

describe('[entities/voices]', () => {
  test('outside quotations "I" is one narrator, "you" one reader', () => {
    const found = read([I_LEFT, YOU_LEFT, I_LEFT, YOU_LEFT]);
    expect(found).toContain('person:i: I | my | I | my');
    expect(found).toContain('person:you: You | You');
  });

  test('"we" of a text without an issuer is the narrator’s company', () => {
    expect(
      read(['We|PRON|nsubj|2 left|VERB|root|0|leave our|PRON|nmod:poss|4 house|NOUN|obj|2 .|PUNCT|punct|2']),
    ).toContain('group:we: We | our');
  });

  test('"Dear Jane Roe": "you" is who is greeted', () => {
    const dear = 'Dear|ADJ|amod|2 Jane|PROPN|root|0 Roe|PROPN|flat|2 :|PUNCT|punct|2';
    expect(read([dear, YOU_LEFT], [['Jane Roe', 'PERSON']])).toContain('person:jane-roe: Jane Roe | You');
  });
});

describe('[entities/pronouns] who was never named', () => {
  test('the next "he" goes on from the first', () => {
    expect(read([HE_LEFT, HE_LEFT])).toEqual(['person:he: He | He']);
  });
});

describe('[entities/predication]', () => {
  const says = (verb: string, rest: string): readonly string[] =>
    read(
      [`Jane|PROPN|nsubj|5 Roe|PROPN|flat|1 ${verb} a|DET|det|5 minister|NOUN|root|0 ${rest}.|PUNCT|punct|5`],
      [['Jane Roe', 'PERSON']],
    );

  test('what somebody is said to be means him', () => {
    expect(says('was|AUX|cop|5|be', '')).toEqual(['person:jane-roe: Jane Roe | a minister']);
  });

  test('not where it is denied or asked', () => {
    expect(
      read(
        [
          'Jane|PROPN|nsubj|6 Roe|PROPN|flat|1 was|AUX|cop|6|be not|PART|advmod|6 a|DET|det|6 minister|NOUN|root|0 .|PUNCT|punct|6',
        ],
        [['Jane Roe', 'PERSON']],
      ),
    ).toEqual(['person:jane-roe: Jane Roe']);
    expect(
      read(
        ['Was|AUX|cop|5|be Jane|PROPN|nsubj|5 Roe|PROPN|flat|2 a|DET|det|5 minister|NOUN|root|0 ?|PUNCT|punct|5'],
        [['Jane Roe', 'PERSON']],
      ),
    ).toEqual(['person:jane-roe: Jane Roe']);
  });
});

describe('[entities/office-table]', () => {
  const PRESIDENT =
    "Norland|PROPN|nmod:poss|3 's|PART|case|1 president|NOUN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4";
  const NORLAND = [['Norland', 'GPE']] as const;

  test('an office of a state means who held it on the day of the article', () => {
    expect(read([PRESIDENT], NORLAND, '2015-06-01')).toEqual([
      "person:ada-holm: Norland's president",
      'state:NOR: Norland',
    ]);
  });

  test.each([
    ['after the term', '2021-06-01'],
    ['without a date', null],
  ])('nobody of the table %s', (_when, published) => {
    expect(read([PRESIDENT], NORLAND, published).some((line) => line.startsWith('person:ada-holm'))).toBe(false);
  });
});

describe('[entities/bodies]', () => {
  test('a body of which a state has one has its state in the id; a surname alone has its article', () => {
    const ministry =
      "Norland|PROPN|nmod:poss|4 's|PART|case|1 foreign|ADJ|amod|4 ministry|NOUN|nsubj|5 thanked|VERB|root|0|thank Roe|PROPN|obj|5 .|PUNCT|punct|5";
    const { entities } = link(
      find(
        parsed(
          [ministry],
          [
            ['Norland', 'GPE'],
            ['Roe', 'PERSON'],
          ],
        ),
      ),
    );
    expect(entities.map(({ id }) => id)).toEqual([
      'organization:foreign-ministry-of-norland',
      'state:NOR',
      expect.stringMatching(/^person:roe-[0-9a-f]{8}$/),
    ]);
  });
});
