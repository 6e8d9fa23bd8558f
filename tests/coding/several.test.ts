// Talks among three states or more are multilateral, unless they have another mode.
import { withSeveral } from '../../src/coding/several';
import type { CodedEvent, Entity, EntityType } from '../../src/core/model';
import { loadPloverClaims } from '../../src/data/plover-claims';

const codes = loadPloverClaims();

const entity = (id: string, type: EntityType): Entity => ({
  ...{ id, type, name: id, aliases: [], known: false, wikidata: null, roles: [] },
});
const ENTITIES = [
  ...['Iran', 'Norway', 'Sudan'].map((id) => entity(id, 'State')),
  ...['Anna', 'Ali', 'Ivan'].map((id) => entity(id, 'Person')),
];

const event = (type: string, mode: string | null, actors: readonly string[]): CodedEvent => ({
  ...{ type, mode, actors, recipients: [], cameo: null, place: null, when: null, polarity: 'asserted' },
  ...{ modality: 'actual', at: { start: 0, end: 4 }, sentence: 0, from: 'MET', of: ['r1'] },
});

describe('[coding/several] the mode of talks by how many states take part', () => {
  const { type, mode } = codes.several;
  test.each<[rule: string, read: CodedEvent, mode: string | null]>([
    ['three states', event(type, null, ['Iran', 'Norway', 'Sudan']), mode],
    ['two', event(type, null, ['Iran', 'Norway']), null],
    ['people are none', event(type, null, ['Ali', 'Anna', 'Ivan']), null],
    ['another mode stays', event(type, 'phone', ['Iran', 'Norway', 'Sudan']), 'phone'],
    ['another type has none', event('AGREE', null, ['Iran', 'Norway', 'Sudan']), null],
  ])('%s', (_, read, expected) => {
    expect(withSeveral(codes, read, ENTITIES).mode).toBe(expected);
  });
});
