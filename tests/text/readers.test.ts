// Both readers, one contract: tags, heads and names of sentences that news is made of, and laws that hold for any text.
import fc from 'fast-check';
import type { Article, Parsed, Sentence } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { loadReaderModel } from '../../src/data/reader-model';
import { lightReader, modelReader } from '../../src/text';

const kit = loadKit();
const READERS = [lightReader(kit), modelReader(kit, loadReaderModel(), 0)];
const article = (text: string): Article => ({ id: 'a', text, title: null, published: null, outlet: null, url: null });
/** `met nsubj Netanyahu`: head, relation, dependent. */
const has = ({ sentences }: Parsed, relation: string): boolean => {
  const [head, deprel, form] = relation.split(' ');
  return sentences.some(({ tokens }) =>
    tokens.some(
      (token) => token.form === form && token.deprel === deprel && (tokens[token.head]?.form ?? 'ROOT') === head,
    ),
  );
};

/** How many heads there are from a word up to the root; more than there are words where it goes round in a circle. */
function stepsToRoot(tokens: Sentence['tokens'], from: number): number {
  let [at, steps] = [from, 0];
  while (at >= 0 && steps <= tokens.length) [at, steps] = [tokens[at]?.head ?? -1, steps + 1];
  return steps;
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))('[text] the %s reader', (_reader, reader) => {
  const read = async (text: string): Promise<Parsed> => {
    const [doc] = await reader.parse([article(text)]);
    if (!doc) throw new Error('no document');
    return doc;
  };

  describe('heads', () => {
    test.each([
      [
        'subject and object',
        'Angela Merkel met the president.',
        ['met nsubj Angela', 'met obj president', 'Angela flat Merkel', 'ROOT root met'],
      ],
      [
        'a title before a name describes it',
        'Russian President Vladimir Putin left.',
        ['left nsubj Vladimir', 'Vladimir nmod:desc President'],
      ],
      [
        'passive with agent',
        'The minister was arrested by police.',
        ['arrested nsubj:pass minister', 'arrested aux:pass was', 'arrested obl:agent police'],
      ],
      ['copula', 'The reports are false.', ['false cop are', 'false nsubj reports', 'ROOT root false']],
      ['genitive', "Iran's foreign ministry denied it.", ['ministry nmod:poss Iran', 'denied nsubj ministry']],
      [
        'prepositions: "of" hangs on the noun',
        'The president of Iran flew to Moscow.',
        ['president nmod Iran', 'flew obl Moscow', 'Moscow case to'],
      ],
      ['conjuncts', 'Merkel met Putin and Lavrov.', ['met obj Putin', 'Putin conj Lavrov']],
      [
        'indirect speech with "that"',
        'The ministry said that Israel attacked Syria.',
        ['said ccomp attacked', 'attacked nsubj Israel', 'attacked mark that'],
      ],
      [
        'indirect speech without "that"',
        'The ministry said Israel attacked Syria.',
        ['said ccomp attacked', 'attacked nsubj Israel'],
      ],
      [
        'direct speech before its verb',
        '“The talks failed,” the minister said.',
        ['ROOT root said', 'said nsubj minister', 'said ccomp failed'],
      ],
      ['inverted verb of speech', '“The talks failed,” said the minister.', ['ROOT root said', 'said nsubj minister']],
      [
        'relative clause',
        'The envoy who met Putin left.',
        ['left nsubj envoy', 'envoy acl:relcl met', 'met nsubj who'],
      ],
      [
        'infinitive after a verb',
        'Iran agreed to withdraw its forces.',
        ['agreed xcomp withdraw', 'withdraw obj forces'],
      ],
      ['infinitive after an object', 'The EU urged Iran to stop.', ['urged nsubj EU', 'urged xcomp stop']],
      [
        'a dateline stands apart',
        'TEHRAN – The minister left.',
        ['ROOT root left', 'left nsubj minister', 'left parataxis TEHRAN'],
      ],
      ['time', 'Merkel met Putin last week.', ['met obl:unmarked week']],
      ['apposition', 'Rania Haddad, the deputy director, spoke.', ['spoke nsubj Rania', 'Rania appos director']],
      [
        'compound with a hyphen',
        'The US-led coalition attacked the city.',
        ['attacked nsubj coalition', 'coalition amod led'],
      ],
    ])('%s', async (_name, text, relations) => {
      const doc = await read(text);
      expect(relations.filter((relation) => !has(doc, relation))).toEqual([]);
    });
  });

  describe('tags', () => {
    test.each([
      ['a verb after "to"', 'They agreed to visit Iran.', 'visit', 'VERB'],
      ['the same word after "the" is a noun', 'The visit began.', 'visit', 'NOUN'],
      ['"to" before a noun is a preposition', 'He went to Paris.', 'to', 'ADP'],
      ['"that" after a verb of speech', 'He said that it ended.', 'that', 'SCONJ'],
      ['an adjective of nationality', 'Iranian forces left.', 'Iranian', 'ADJ'],
      ['"has" before a participle', 'Iran has left.', 'has', 'AUX'],
      ['"has" with an object', 'Iran has missiles.', 'has', 'VERB'],
    ])('%s', async (_name, text, form, upos) => {
      const { sentences } = await read(text);
      expect(sentences[0]?.tokens.find((token) => token.form === form)?.upos).toBe(upos);
    });
  });

  describe('names', () => {
    test.each([
      [
        'titles stay outside',
        'Israeli Prime Minister Benjamin Netanyahu left.',
        ['Israeli GROUP', 'Benjamin Netanyahu PERSON'],
      ],
      [
        'known states, places, organizations',
        'Iran and the United Nations met in Geneva.',
        ['Iran GPE', 'United Nations ORG', 'Geneva GPE'],
      ],
      ['unknown persons by shape', 'Tervo Halmasalu spoke.', ['Tervo Halmasalu PERSON']],
      [
        'unknown organizations by their generic word',
        'The Basilan Fisheries Council spoke.',
        ['Basilan Fisheries Council ORG'],
      ],
      ['days and months are no names', 'On Tuesday in March they met Putin.', ['Putin PERSON']],
      ['a full stop is no part of a name', 'They serve Israel.', ['Israel GPE']],
    ])('%s', async (_name, text, expected) => {
      const doc = await read(text);
      expect(doc.names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual(expected);
    });
  });

  describe('laws', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'The',
          'minister',
          'said',
          'that',
          'Iran',
          ',',
          '.',
          '“',
          '”',
          'met',
          'and',
          'to',
          'Putin',
          'who',
          'was',
          'of',
          '-',
          '(',
          ')',
          '\n\n',
          'by',
          "'s",
          'false',
        ),
      )
      .map((parts) => parts.join(' '));

    test('heads form a tree with one root, and names lie on tokens', async () => {
      await fc.assert(
        fc.asyncProperty(text, async (any) => {
          const { sentences, names } = await read(any);
          for (const { tokens } of sentences) {
            expect(tokens.filter((token) => token.head < 0)).toHaveLength(1);
            expect(tokens.map((_, i) => stepsToRoot(tokens, i)).filter((steps) => steps > tokens.length)).toEqual([]);
          }
          const starts = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ start }) => start)));
          expect(names.every(({ start }) => starts.has(start))).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    test('an empty text has no sentence and says so', async () => {
      expect((await read(' \n ')).issues).toEqual([{ code: 'EMPTY_TEXT' }]);
    });

    test('a sentence of 3,000 words takes less than five seconds', async () => {
      const began = performance.now();
      await read(`${'the minister said that Iran met '.repeat(500)}.`);
      expect(performance.now() - began).toBeLessThan(5000);
    });
  });
});
