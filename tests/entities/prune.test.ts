import { resolve } from '../../src/entities';
import { referenced } from '../../src/entities/prune';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const read = (sentences: readonly string[]) => resolve(kit)(mention(kit)(parsed(sentences, [['Berg', 'PERSON']])));
const doc = read([
  'Berg|PROPN|nsubj|2 saw|VERB|root|0|see three|NUM|nummod|4 villagers|NOUN|obj|2|villager after|ADP|case|7 the|DET|det|7 raid|NOUN|obl|2 .|PUNCT|punct|2',
]);
const idOf = (name: string) => doc.entities.find((entity) => entity.name === name)?.id ?? '';
const none = { claims: [], relations: [] };

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
    evidence: { start: 0, end: 4, sentence: 0, rule: 'test', score: 1 },
  };
  expect(referenced({ ...doc, claims: [], relations: [relation] })).toContain(idOf('three villagers'));
});
