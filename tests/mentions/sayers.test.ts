// Texts, shares and sources are mentions where they may say something, and nowhere else.
import { mention } from '../../src/mentions';
import { kit, parsed } from './parsed';

const find = mention(kit);
const END = '.|PUNCT|punct|2';

test.each([
  [
    'a text that is the subject of a verb of saying is an outlet',
    'The|DET|det|2 report|NOUN|nsubj|3 said|VERB|root|0|say it|PRON|nsubj|5 rained|VERB|ccomp|3|rain .|PUNCT|punct|3',
    ['nominal Outlet The report', 'pronoun null it'],
  ],
  [
    'the same text is no mention where it says nothing',
    'The|DET|det|2 report|NOUN|nsubj|3 burned|VERB|root|0|burn .|PUNCT|punct|3',
    [],
  ],
  ['a text that is read is no mention', 'Read|VERB|root|0 the|DET|det|3 report|NOUN|obj|1 .|PUNCT|punct|1', []],
  [
    'a bare plural needs no article',
    `Polls|NOUN|nsubj|2|poll said|VERB|root|0|say no|INTJ|obj|2 ${END}`,
    ['nominal Outlet Polls'],
  ],
  [
    'what there is none of says nothing',
    'No|DET|det|2 report|NOUN|nsubj|3 said|VERB|root|0|say so|ADV|advmod|3 .|PUNCT|punct|3',
    [],
  ],
  [
    'according to a text',
    'According|VERB|case|4 to|ADP|fixed|1 a|DET|det|4 memo|NOUN|obl|7 ,|PUNCT|punct|4 it|PRON|nsubj|7 rained|VERB|root|0|rain .|PUNCT|punct|7',
    ['nominal Outlet a memo', 'pronoun null it'],
  ],
  [
    'a label before a colon',
    'Poll|NOUN|root|0 :|PUNCT|punct|1 it|PRON|nsubj|4 rained|VERB|appos|1|rain .|PUNCT|punct|1',
    ['nominal Outlet Poll', 'pronoun null it'],
  ],
  [
    'the verb of saying may be joined to another one',
    'The|DET|det|2 letter|NOUN|nsubj|3 leaked|VERB|root|0|leak and|CCONJ|cc|5 said|VERB|conj|3|say so|ADV|advmod|5 .|PUNCT|punct|3',
    ['nominal Outlet The letter'],
  ],
  [
    'another subject of the joined verb takes it away',
    'The|DET|det|2 letter|NOUN|nsubj|3 leaked|VERB|root|0|leak and|CCONJ|cc|6 he|PRON|nsubj|6 said|VERB|conj|3|say so|ADV|advmod|6 .|PUNCT|punct|3',
    ['pronoun Person he'],
  ],
  [
    'one source is a person',
    'A|DET|det|2 source|NOUN|nsubj|3 said|VERB|root|0|say so|ADV|advmod|3 .|PUNCT|punct|3',
    ['nominal Person A source'],
  ],
  [
    'several sources are a group',
    `Sources|NOUN|nsubj|2|source said|VERB|root|0|say so|ADV|advmod|2 ${END}`,
    ['nominal Group Sources'],
  ],
  ['"many" are a group', `Many|ADJ|nsubj|2 said|VERB|root|0|say so|ADV|advmod|2 ${END}`, ['nominal Group Many']],
  [
    'a share is a group, with what it is a share of',
    'Ten|NUM|nummod|2 percent|NOUN|nsubj|5 of|ADP|case|4 voters|NOUN|nmod|2|voter said|VERB|root|0|say so|ADV|advmod|5 .|PUNCT|punct|5',
    ['nominal Group Ten percent of voters', 'nominal Group voters'],
  ],
  ['a share that grows is no mention', `Many|ADJ|nsubj|2 left|VERB|root|0|leave ${END}`, []],
  [
    'those who are described',
    'Those|PRON|nsubj|6 close|ADJ|amod|1 to|ADP|case|5 the|DET|det|5 bank|NOUN|obl|2 said|VERB|root|0|say so|ADV|advmod|6 .|PUNCT|punct|6',
    ['nominal Group Those close to the bank', 'nominal Organization the bank'],
  ],
  [
    'those who are anybody are no mention',
    'Those|PRON|nsubj|4 who|PRON|nsubj|3 doubt|VERB|acl:relcl|1 said|VERB|root|0|say so|ADV|advmod|4 .|PUNCT|punct|4',
    [],
  ],
  [
    'a headline goes without article',
    `Judge|NOUN|nsubj|2 said|VERB|root|0|say so|ADV|advmod|2 ${END}`,
    ['nominal Person Judge'],
  ],
  ['who does not speak needs his article', `Judge|NOUN|nsubj|2 left|VERB|root|0|leave ${END}`, []],
])('[mentions/sayers] %s', (_rule, sentence, expected) => {
  const doc = find(parsed([sentence], []));
  const shown = doc.mentions.map(({ form, type, start, end }) => `${form} ${type} ${doc.text.slice(start, end)}`);
  expect(shown.toSorted()).toEqual([...expected].toSorted());
});
