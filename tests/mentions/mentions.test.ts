import type { NameType } from '../../src/core/model';
import { mention } from '../../src/mentions';
import { kit, parsed } from './parsed';

const find = mention(kit);
type Case = readonly [
  rule: string,
  sentence: string,
  names: readonly (readonly [string, NameType])[],
  expected: readonly string[],
];

const CASES: readonly Case[] = [
  [
    '[mentions/names] a name goes without the title before it, and the title is no mention',
    'President|PROPN|compound|2 Ada|PROPN|nsubj|4 Holm|PROPN|flat|2 left|VERB|root|0|leave .|PUNCT|punct|4',
    [['President Ada Holm', 'PERSON']],
    ['name Person Ada Holm'],
  ],
  [
    '[mentions/names] an adjective of a state is no mention, its forces are a group',
    'Norlandian|ADJ|amod|2 forces|NOUN|nsubj|3|force left|VERB|root|0|leave .|PUNCT|punct|3',
    [['Norlandian', 'GROUP']],
    ['nominal Group Norlandian forces'],
  ],
  [
    '[mentions/names] a people is a group, a counted part of it a nominal of its own',
    'Norlandians|PROPN|nsubj|2 met|VERB|root|0|meet 300|NUM|nummod|4 Sudlandians|PROPN|obj|2 .|PUNCT|punct|2',
    [
      ['Norlandians', 'GROUP'],
      ['Sudlandians', 'GROUP'],
    ],
    ['name Group Norlandians', 'nominal Group 300 Sudlandians'],
  ],
  [
    '[mentions/lookup] a name that the reader missed is found by the Kit',
    'Hill|PROPN|compound|2 Front|PROPN|nsubj|3 fled|VERB|root|0|flee .|PUNCT|punct|3',
    [],
    ['name Group Hill Front'],
  ],
  [
    '[mentions/names] a place goes with its own generic word',
    'He|PRON|nsubj|2 left|VERB|root|0|leave Vik|PROPN|compound|4 province|NOUN|obj|2 .|PUNCT|punct|2',
    [['Vik', 'GPE']],
    ['pronoun Person He', 'name Place Vik province'],
  ],
  [
    '[mentions/names] a capital has no type before the article is known',
    'Norburg|PROPN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    [['Norburg', 'GPE']],
    ['name null Norburg'],
  ],
  [
    '[mentions/extent] a nominal runs through its of-phrase, without the relative clause',
    'The|DET|det|2 mayor|NOUN|nsubj|9 of|ADP|case|5 the|DET|det|5 town|NOUN|nmod|2 ,|PUNCT|punct|8 who|PRON|nsubj|8 resigned|VERB|acl:relcl|2|resign left|VERB|root|0|leave .|PUNCT|punct|9',
    [],
    ['nominal Person The mayor of the town', 'nominal Place the town'],
  ],
  [
    '[mentions/nominals] a predicate refers to nothing new',
    'Roe|PROPN|nsubj|4 is|AUX|cop|4|be a|DET|det|4 minister|NOUN|root|0 .|PUNCT|punct|4',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'predicate Person a minister'],
  ],
  [
    '[mentions/nominals] a bare singular refers only where it is set off',
    'Roe|PROPN|nsubj|8 ,|PUNCT|punct|3 spokesman|NOUN|appos|1 for|ADP|case|6 the|DET|det|6 army|NOUN|nmod|3 ,|PUNCT|punct|3 left|VERB|root|0|leave .|PUNCT|punct|8',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Person spokesman for the army', 'nominal Organization the army'],
  ],
  [
    '[mentions/nominals] a series of raids is an event',
    'A|DET|det|2 series|NOUN|nsubj|5 of|ADP|case|4 raids|NOUN|nmod|2|raid began|VERB|root|0|begin .|PUNCT|punct|5',
    [],
    ['nominal Event A series of raids'],
  ],
  [
    '[mentions/pleonastic] "it" that stands for nothing is no mention',
    'It|PRON|nsubj|3 is|AUX|cop|3|be clear|ADJ|root|0 that|SCONJ|mark|6 it|PRON|nsubj|6 agreed|VERB|csubj|3|agree .|PUNCT|punct|3',
    [],
    ['pronoun null it'],
  ],
  [
    '[mentions/pronouns] "each other" is one mention, a relative pronoun none',
    'They|PRON|nsubj|2 met|VERB|root|0|meet each|DET|det|4 other|ADJ|obj|2 .|PUNCT|punct|2',
    [],
    ['pronoun null They', 'pronoun null each other'],
  ],
  [
    '[mentions/extent] when and where something happens is no part of a body or of those told',
    'Roe|PROPN|nsubj|2 told|VERB|root|0|tell reporters|NOUN|obj|2|reporter in|ADP|case|5 Port|PROPN|nmod|3 Ada|PROPN|flat|5 that|SCONJ|mark|11 the|DET|det|9 army|NOUN|nsubj|11 fully|ADV|advmod|11 rested|VERB|ccomp|2|rest .|PUNCT|punct|2',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Group reporters', 'name Place Port Ada', 'nominal Organization the army'],
  ],
  [
    '[mentions/exempt] a body inside its spokesman’s title is a mention where it is somebody’s',
    'The|DET|det|5 Sudlandian|ADJ|amod|4 foreign|ADJ|amod|4 ministry|NOUN|compound|5 spokesman|NOUN|nsubj|6 spoke|VERB|root|0|speak .|PUNCT|punct|6',
    [],
    ['nominal Organization Sudlandian foreign ministry', 'nominal Person The Sudlandian foreign ministry spokesman'],
  ],
  [
    '[mentions/exempt] and none where it is nobody’s',
    'The|DET|det|3 ministry|NOUN|compound|3 spokesman|NOUN|nsubj|4 spoke|VERB|root|0|speak .|PUNCT|punct|4',
    [],
    ['nominal Person The ministry spokesman'],
  ],
  [
    '[mentions/extent] a time that the reader hung on a body is not its',
    'Roe|PROPN|nsubj|2 entered|VERB|root|0|enter the|DET|det|4 ministry|NOUN|obj|2 in|ADP|case|7 the|DET|det|7 morning|NOUN|nmod|4 .|PUNCT|punct|2',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Organization the ministry'],
  ],
  [
    '[mentions/extent] "from" belongs to the removal, not to what is removed',
    'Roe|PROPN|nsubj|2 removed|VERB|root|0|remove foreign|ADJ|amod|4 troops|NOUN|obj|2|troop from|ADP|case|6 Sudland|PROPN|nmod|4 .|PUNCT|punct|2',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Group foreign troops', 'name State Sudland'],
  ],
  [
    '[mentions/extent] where people come from is theirs under any other verb',
    'Roe|PROPN|nsubj|2 met|VERB|root|0|meet young|ADJ|amod|4 men|NOUN|obj|2|man from|ADP|case|6 Sudland|PROPN|nmod|4 .|PUNCT|punct|2',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Group young men from Sudland', 'name State Sudland'],
  ],
  [
    '[mentions/kinds] a nerve agent is nobody, and the state of war no state',
    'The|DET|det|3 nerve|NOUN|compound|3 agent|NOUN|nsubj|4 ended|VERB|root|0|end the|DET|det|6 state|NOUN|obj|4 of|ADP|case|8 calm|NOUN|nmod|6 .|PUNCT|punct|4',
    [],
    [],
  ],
  [
    '[mentions/exempt] bare papers are no newspaper',
    'Roe|PROPN|nsubj|2 wanted|VERB|root|0|want papers|NOUN|obj|2|paper and|CCONJ|cc|6 the|DET|det|6 newspaper|NOUN|conj|3 .|PUNCT|punct|2',
    [['Roe', 'PERSON']],
    ['name Person Roe', 'nominal Outlet the newspaper'],
  ],
  [
    '[mentions/drafts] a surname that is a month is a name where it acts, not where it dates',
    'Eva|PROPN|nsubj|3 May|PROPN|flat|1 left|VERB|root|0|leave in|ADP|case|5 May|PROPN|obl|3 ,|PUNCT|punct|8 May|PROPN|nsubj|8 said|VERB|parataxis|3|say .|PUNCT|punct|3',
    [['Eva May', 'PERSON']],
    ['name Person Eva May', 'name Person May'],
  ],
  [
    '[mentions/drafts] a name read in a headline ends before its verb',
    'Ada|PROPN|nsubj|4 Holm|PROPN|flat|1 Would|PROPN|flat|1 leave|VERB|root|0 .|PUNCT|punct|4',
    [['Ada Holm Would', 'PERSON']],
    ['name Person Ada Holm'],
  ],
  [
    '[mentions/drafts] a body keeps the people in its name',
    'The|DET|det|3 Vik|PROPN|compound|3 People|PROPN|nmod:poss|6 ’s|PART|case|3 Freedom|PROPN|compound|6 Army|PROPN|nsubj|7 left|VERB|root|0|leave .|PUNCT|punct|7',
    [
      ['Vik', 'GPE'],
      ['Freedom Army', 'ORG'],
    ],
    ['name Organization Vik People’s Freedom Army'],
  ],
  [
    '[mentions/lookup] a state at the head of a sentence is a name though it is tagged a noun',
    'Sudland|NOUN|nsubj|2 agreed|VERB|root|0|agree .|PUNCT|punct|2',
    [],
    ['name State Sudland'],
  ],
  [
    '[mentions/lookup] a state and the word after it are no outlet of that name',
    'Sudland|PROPN|nsubj|3 today|NOUN|obl:unmarked|3 agreed|VERB|root|0|agree .|PUNCT|punct|3',
    [['Sudland', 'GPE']],
    ['name State Sudland'],
  ],
  [
    '[mentions/extent] an adverb goes with its adjective or number',
    'Berg|PROPN|nsubj|2 launched|VERB|root|0|launch the|DET|det|6 long|ADV|advmod|5 awaited|VERB|amod|6|await offensive|NOUN|obj|2 .|PUNCT|punct|2',
    [['Berg', 'PERSON']],
    ['name Person Berg', 'nominal Event the long awaited offensive'],
  ],
  [
    '[mentions/nominals] what has an owner of its own is a mention of its own',
    'The|DET|det|2 soldiers|NOUN|nsubj|6|soldier and|CCONJ|cc|5 their|PRON|nmod:poss|5 allies|NOUN|conj|2|ally fled|VERB|root|0|flee .|PUNCT|punct|6',
    [],
    ['nominal Group The soldiers', 'nominal Group their allies', 'pronoun null their'],
  ],
];

test.each(CASES)('%s', (_rule, sentence, names, expected) => {
  const doc = find(parsed([sentence], names));
  const shown = doc.mentions.map(({ form, type, start, end }) => `${form} ${type} ${doc.text.slice(start, end)}`);
  expect(shown.toSorted()).toEqual([...expected].toSorted());
});

test('[mentions] stand in reading order, and each id stands once', () => {
  for (const [, sentence, names] of CASES) {
    const { mentions } = find(parsed([sentence], names));
    expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start || b.end - a.end));
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  }
});
