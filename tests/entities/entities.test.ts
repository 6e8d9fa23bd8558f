import type { NameType, Resolved } from '../../src/core/model';
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const find = mention(kit);
const link = resolve(kit);
const read = (
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[],
  published: string | null = null,
): Resolved => link(find(parsed(sentences, names, published)));

/** `id: mention | mention`, one for each entity. */
const shown = ({ text, entities, mentions, links }: Resolved): readonly string[] =>
  entities.map(({ id }) => {
    const own = new Set(links.filter(({ entity }) => entity === id).map((one) => one.mention));
    const words = mentions.filter((one) => own.has(one.id)).map(({ start, end }) => text.slice(start, end));
    return `${id.replace(/-[0-9a-f]{16}$/, '-#')}: ${words.join(' | ')}`;
  });

const SAID = 'said|VERB|root|0|say';
const PERSON = 'PERSON' as const;
type Case = readonly [
  rule: string,
  sentences: readonly string[],
  names: readonly (readonly [string, NameType])[],
  expected: readonly string[],
];

const CASES: readonly Case[] = [
  [
    '[entities/names] a surname is the person named in full, before or after',
    [
      'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 spoke|VERB|root|0|speak .|PUNCT|punct|3',
    ],
    [
      ['Berg', PERSON],
      ['Jon Berg', PERSON],
    ],
    ['person:jon-berg: Berg | Jon Berg'],
  ],
  [
    '[entities/names] two named people are never one, and a shared surname is the one named last',
    [
      'Jon|PROPN|nsubj|3 Berg|PROPN|flat|1 met|VERB|root|0|meet Eva|PROPN|obj|3 Berg|PROPN|flat|4 .|PUNCT|punct|3',
      'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
    ],
    [
      ['Jon Berg', PERSON],
      ['Eva Berg', PERSON],
      ['Berg', PERSON],
    ],
    ['person:jon-berg: Jon Berg', 'person:eva-berg: Eva Berg | Berg'],
  ],
  [
    '[entities/names] an alias of the Kit, and an acronym that the article gives',
    [
      'The|DET|det|3 Relief|PROPN|compound|3 Board|PROPN|nsubj|7 (|PUNCT|punct|5 RB|PROPN|appos|3 )|PUNCT|punct|5 thanked|VERB|root|0|thank WC|PROPN|obj|7 .|PUNCT|punct|7',
      'RB|PROPN|nsubj|4 and|CCONJ|cc|3 WC|PROPN|conj|1 agreed|VERB|root|0|agree .|PUNCT|punct|4',
    ],
    [
      ['Relief Board', 'ORG'],
      ['RB', 'ORG'],
      ['WC', 'ORG'],
      ['RB', 'ORG'],
      ['WC', 'ORG'],
    ],
    ['organization:relief-board: Relief Board | RB | RB', 'organization:world-council: WC | WC'],
  ],
  [
    '[entities/metonymy] a capital is its state where it acts, and a place where one goes',
    [
      'Norburg|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
      'Berg|PROPN|nsubj|2 flew|VERB|root|0|fly to|ADP|case|4 Norburg|PROPN|obl|2 .|PUNCT|punct|2',
    ],
    [
      ['Norburg', 'GPE'],
      ['Berg', PERSON],
      ['Norburg', 'GPE'],
    ],
    ['state:NOR: Norburg', 'person:berg: Berg', 'place:norburg: Norburg'],
  ],
  [
    '[entities/metonymy] a capital that one has ties with is its state',
    [
      'Berg|PROPN|nsubj|2 praised|VERB|root|0|praise ties|NOUN|obj|2|tie with|ADP|case|5 Norburg|PROPN|nmod|3 .|PUNCT|punct|2',
    ],
    [
      ['Berg', PERSON],
      ['Norburg', 'GPE'],
    ],
    ['person:berg: Berg', 'state:NOR: Norburg'],
  ],
  [
    '[entities/title] an office that the article gave, by another word for it',
    [
      'Sudlandian|ADJ|amod|3 Prime|PROPN|compound|3 Minister|PROPN|compound|4 Berg|PROPN|nsubj|5 left|VERB|root|0|leave .|PUNCT|punct|5',
      'The|DET|det|3 weary|ADJ|amod|3 premier|NOUN|nsubj|4 spoke|VERB|root|0|speak .|PUNCT|punct|4',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg | The weary premier'],
  ],
  [
    '[entities/title] "the Norlandian leader" is not the one who leads another state',
    [
      'Sudlandian|ADJ|amod|3 Prime|PROPN|compound|3 Minister|PROPN|compound|4 Berg|PROPN|nsubj|5 left|VERB|root|0|leave .|PUNCT|punct|5',
      'The|DET|det|3 Norlandian|ADJ|amod|3 leader|NOUN|nsubj|4 spoke|VERB|root|0|speak .|PUNCT|punct|4',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg', 'person:the-norlandian-leader-#: The Norlandian leader'],
  ],
  [
    '[entities/apposition] what stands beside a name between commas is the same',
    [
      'Berg|PROPN|nsubj|7 ,|PUNCT|punct|4 the|DET|det|4 spokesman|NOUN|appos|1 ,|PUNCT|punct|4 quietly|ADV|advmod|7 left|VERB|root|0|leave .|PUNCT|punct|7',
    ],
    [['Berg', PERSON]],
    ['person:berg: Berg | the spokesman'],
  ],
  [
    '[entities/nominals] the government is the state that its adjective names',
    ['The|DET|det|3 Norlandian|ADJ|amod|3 government|NOUN|nsubj|4 agreed|VERB|root|0|agree .|PUNCT|punct|4'],
    [],
    ['state:NOR: The Norlandian government'],
  ],
  [
    '[entities/nominals] the same noun with "the" takes up what came with "a"',
    [
      'A|DET|det|2 mosque|NOUN|nsubj|3 fell|VERB|root|0|fall .|PUNCT|punct|3',
      'Berg|PROPN|nsubj|2 saw|VERB|root|0|see the|DET|det|4 mosque|NOUN|obj|2 .|PUNCT|punct|2',
    ],
    [['Berg', PERSON]],
    ['place:a-mosque-#: A mosque | the mosque', 'person:berg: Berg'],
  ],
  [
    '[entities/plurals] "both leaders" are the last two persons, each of them',
    [
      'Jon|PROPN|nsubj|2 met|VERB|root|0|meet Eva|PROPN|obj|2 .|PUNCT|punct|2',
      'Both|DET|det|2 leaders|NOUN|nsubj|3|leader left|VERB|root|0|leave .|PUNCT|punct|3',
    ],
    [
      ['Jon', PERSON],
      ['Eva', PERSON],
    ],
    ['person:jon: Jon | Both leaders', 'person:eva: Eva | Both leaders'],
  ],
  [
    '[entities/pronouns] gender decides, not nearness alone',
    [
      'Eva|PROPN|nsubj|3 Dahl|PROPN|flat|1 met|VERB|root|0|meet Peter|PROPN|obj|3 Berg|PROPN|flat|4 .|PUNCT|punct|3',
      'She|PRON|nsubj|2 thanked|VERB|root|0|thank him|PRON|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Eva Dahl', PERSON],
      ['Peter Berg', PERSON],
    ],
    ['person:eva-dahl: Eva Dahl | She', 'person:peter-berg: Peter Berg | him'],
  ],
  [
    '[entities/binding] the object of a verb is not its subject',
    [
      'Jon|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'Peter|PROPN|nsubj|2 thanked|VERB|root|0|thank him|PRON|obj|2 .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Peter', PERSON],
    ],
    ['person:jon: Jon | him', 'person:peter: Peter'],
  ],
  [
    '[entities/cataphora] a pronoun in a fronted clause looks ahead to the subject',
    [
      'Peter|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
      'After|SCONJ|mark|3 he|PRON|nsubj|3 met|VERB|advcl|7|meet Eva|PROPN|obj|3 ,|PUNCT|punct|7 Jon|PROPN|nsubj|7 stressed|VERB|root|0|stress unity|NOUN|obj|7 .|PUNCT|punct|7',
    ],
    [
      ['Peter', PERSON],
      ['Eva', PERSON],
      ['Jon', PERSON],
    ],
    ['person:peter: Peter', 'person:jon: he | Jon', 'person:eva: Eva'],
  ],
  [
    '[entities/first-person] "I" is the speaker of the quotation, also one named after it',
    [
      `“|PUNCT|punct|3 I|PRON|nsubj|3 met|VERB|ccomp|8|meet Eva|PROPN|obj|3 ,|PUNCT|punct|3 ”|PUNCT|punct|3 Jon|PROPN|nsubj|8 ${SAID} .|PUNCT|punct|8`,
    ],
    [
      ['Eva', PERSON],
      ['Jon', PERSON],
    ],
    ['person:jon: I | Jon', 'person:eva: Eva'],
  ],
  [
    '[entities/first-person] "we" is whom the speaker speaks for',
    [
      'Norlandian|ADJ|amod|2 spokesman|NOUN|compound|3 Jon|PROPN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4',
      `“|PUNCT|punct|3 We|PRON|nsubj|3 agree|VERB|ccomp|8 with|ADP|case|5 Sudland|PROPN|obl|3 ”|PUNCT|punct|3 Jon|PROPN|nsubj|8 ${SAID} .|PUNCT|punct|8`,
      'Norland|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    ],
    [
      ['Jon', PERSON],
      ['Sudland', 'GPE'],
      ['Jon', PERSON],
      ['Norland', 'GPE'],
    ],
    ['person:jon: Jon | Jon', 'state:NOR: We | Norland', 'state:SUD: Sudland'],
  ],
];

test.each(CASES)('%s', (_rule, sentences, names, expected) => {
  expect(shown(read(sentences, names))).toEqual(expected);
});

const LEADER = 'The|DET|det|3 Norlandian|ADJ|amod|3 leader|NOUN|nsubj|4 left|VERB|root|0|leave .|PUNCT|punct|4';
const HOLM = 'Ada|PROPN|nsubj|3 Holm|PROPN|flat|1 spoke|VERB|root|0|speak .|PUNCT|punct|3';

test.each([
  ['2015-06-01', ['person:ada-holm: Ada Holm | The Norlandian leader']],
  ['2022-06-01', ['person:ada-holm: Ada Holm', 'person:the-norlandian-leader-#: The Norlandian leader']],
])('[entities/title] the table of offices holds for the day of the article, %s', (day, expected) => {
  expect(shown(read([HOLM, LEADER], [['Ada Holm', PERSON]], day))).toEqual(expected);
});

test('[entities/choose] each link says by which rule and why', () => {
  const { links } = read([HOLM, LEADER], [['Ada Holm', PERSON]], '2015-06-01');
  expect(links.map(({ rule }) => rule)).toEqual(['entities/names#known', 'entities/title#office-holder']);
  expect(links[1]?.reason).toContain('held the office of president of Norland on 2015-06-01');
  for (const { score } of links) expect(score).toBeGreaterThan(0.4);
});

test('[entities/finish] the same article gives the same ids, and unnamed things of two articles differ', () => {
  const doc = find(parsed([LEADER], []));
  expect(link(doc)).toEqual(link(doc));
  expect(link({ ...doc, id: 'other' }).entities[0]?.id).not.toBe(link(doc).entities[0]?.id);
});
