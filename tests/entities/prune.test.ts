import { resolve } from '../../src/entities';
import { referenced, shown } from '../../src/entities/prune';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const read = (sentences: readonly string[]) => resolve(kit)(mention(kit)(parsed(sentences, [['Berg', 'PERSON']])));
const doc = read([
  'Berg|PROPN|nsubj|2 saw|VERB|root|0|see three|NUM|nummod|4 villagers|NOUN|obj|2|villager after|ADP|case|7 the|DET|det|7 raid|NOUN|obl|2 .|PUNCT|punct|2',
]);
const idOf = (name: string) => doc.entities.find((entity) => entity.name === name)?.id ?? '';
const none = { claims: [], times: [], relations: [], deeds: [], propositions: [], answers: [], events: [] };

test('[entities/prune] named things and described events are kept, an unnamed group is not', () => {
  expect([...referenced({ ...doc, ...none })].toSorted()).toEqual([idOf('the raid'), idOf('Berg')].toSorted());
});

test('[entities/prune] an unnamed group is kept as the end of a relation', () => {
  const relation = {
    id: 'r1',
    type: 'MET',
    subject: idOf('Berg'),
    object: idOf('three villagers'),
    place: null,
    with: [],
    when: null,
    polarity: 'asserted' as const,
    modality: 'actual' as const,
    role: null,
    claim: null,
    anchor: { start: 0, end: 4 },
    evidence: { start: 0, end: 4, sentence: 0, rule: 'test', score: 1 },
  };
  expect(referenced({ ...doc, claims: [], relations: [relation], deeds: [] })).toContain(idOf('three villagers'));
});

test('[entities/prune] a group that is named by whose it is is kept once the article comes back to it', () => {
  const again = read([
    'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
    'Sudlandian|ADJ|amod|2 troops|NOUN|nsubj|3|troop left|VERB|root|0|leave .|PUNCT|punct|3',
    'Sudlandian|ADJ|amod|2 troops|NOUN|nsubj|3|troop returned|VERB|root|0|return .|PUNCT|punct|3',
    'Migrants|NOUN|nsubj|2|migrant left|VERB|root|0|leave .|PUNCT|punct|2',
    'Migrants|NOUN|nsubj|2|migrant returned|VERB|root|0|return .|PUNCT|punct|2',
  ]);
  const kept = referenced({ ...again, ...none });
  const names = again.entities.filter(({ id }) => kept.has(id)).map(({ name }) => name);
  expect(names).toContain('Sudlandian troops');
  expect(names).not.toContain('Migrants');
});

test('[entities/prune] shown: what is not kept has no entity and no link; "he" without a name stays a mention', () => {
  const he = 'He|PRON|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2';
  const four =
    'Berg|PROPN|nsubj|2 saw|VERB|root|0|see three|NUM|nummod|4 villagers|NOUN|obj|2|villager .|PUNCT|punct|2';
  const { entities, mentions, links, text } = shown({ ...read([he, he, four]), ...none });
  expect(entities.map(({ id }) => id)).toEqual([expect.stringMatching(/^person:berg/)]);
  expect(new Set(links.map(({ entity }) => entity))).toEqual(new Set(entities.map(({ id }) => id)));
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['He', 'He', 'Berg']);
});

test('[entities/prune] a body that is the same in all articles is kept without a name', () => {
  const body = read([
    'Berg|PROPN|nsubj|2 left|VERB|root|0|leave .|PUNCT|punct|2',
    'The|DET|det|4 Sudlandian|ADJ|amod|4 foreign|ADJ|amod|4 ministry|NOUN|nsubj|5 agreed|VERB|root|0|agree .|PUNCT|punct|5',
  ]);
  expect([...referenced({ ...body, ...none })]).toContain('organization:foreign-ministry-of-sudland');
});
