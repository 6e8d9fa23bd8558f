// Bodies, places, events: one more content word is another thing; acronyms need evidence; types go together or not.
import fc from 'fast-check';
import type { EntityType } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { compare, knowledgeOf } from '../../src/identity';
import { profile, type Said } from './profiles';

const kit = loadKit();
const know = knowledgeOf(kit);
const judge = (type: EntityType, a: string, b: string, x: Said = {}, y: Said = {}, only = false) =>
  compare(profile(a, { id: 'x:a', type, ...x }), profile(b, { id: 'x:b', type, ...y }), know, only)?.verdict ??
  'nothing';

describe('[identity/bodies] names', () => {
  test.each<[EntityType, string, string, string]>([
    ['Organization', 'Norvale', 'Norvale Inc.', 'positive'],
    ['Organization', 'Norvale Centre for Defence', 'Norvale Center for Defense', 'positive'],
    ['Organization', 'Halley & Stone', 'Halley and Stone Ltd', 'positive'],
    ['Organization', 'Ministry of Fisheries of Norway', 'Norwegian Fisheries Ministry', 'positive'],
    ['Organization', 'Liwa al-Haqq', 'Liwa al-Haq', 'positive'],
    ['Organization', 'Bank of Norvale', 'Bank of Ostrov', 'nothing'],
    ['Organization', 'Bank of Norvale', 'Norvale', 'nothing'],
    ['Organization', 'Norvale Times', 'Times', 'nothing'],
    ['Organization', 'Norvale Party', 'Norvale Youth Party', 'nothing'],
    ['Organization', 'University of Norvale', 'Norvale University', 'nothing'],
    ['Organization', 'Norwegian Fisheries Ministry', 'Fisheries Ministry', 'nothing'],
    ['Organization', 'Norwegian Fisheries Ministry', 'Danish Fisheries Ministry', 'nothing'],
    ['Organization', 'Defence Ministry', 'Ministry of Defense', 'nothing'],
    ['Organization', 'Channel 4', 'Channel 5', 'nothing'],
    ['Place', 'Saraqib', 'Saraqeb', 'positive'],
    ['Place', 'South Ostrov Sea', 'Ostrov', 'nothing'],
    ['Place', 'Ostrov province', 'Ostrov', 'nothing'],
    ['Place', 'North Ostrov', 'South Ostrov', 'nothing'],
    ['Event', 'Norvale Games 2018', 'Norvale Games 2019', 'nothing'],
    ['Event', 'Battle of Saraqib', 'Battle of Saraqeb', 'positive'],
  ])('%s: %s, %s: %s', (type, a, b, verdict) => {
    expect(judge(type, a, b)).toBe(verdict);
    expect(judge(type, b, a)).toBe(verdict);
  });

  test.each<[EntityType, EntityType, string]>([
    ['Organization', 'Outlet', 'positive'],
    ['Organization', 'Group', 'positive'],
    ['Outlet', 'Group', 'positive'],
    ['Organization', 'Place', 'nothing'],
    ['Organization', 'Person', 'nothing'],
    ['Organization', 'Event', 'nothing'],
    ['State', 'Place', 'nothing'],
    ['Person', 'Group', 'nothing'],
  ])('%s and %s of one name: %s', (x, y, verdict) => {
    expect(judge(x, 'Ostrov Norvale', 'Ostrov Norvale', {}, { type: y })).toBe(verdict);
  });

  test('a name that many bear needs company', () => {
    const near = { near: ['person:x', 'person:y', 'person:z'] };
    expect(judge('Organization', 'Defence Ministry', 'Ministry of Defense', near, near)).toBe('positive');
  });
});

describe('[identity/bodies] acronyms', () => {
  const long = 'Norvale Network for Civic Rights';
  test('initials alone say nothing', () => expect(judge('Organization', 'NNCR', long)).toBe('nothing'));
  test('where an article calls the body so, they are one', () => {
    expect(judge('Organization', 'NNCR', long, {}, { names: [long, 'NNCR'] })).toBe('positive');
  });
  test('company tells where no other name has these initials', () => {
    const near = { near: ['person:x', 'person:y', 'person:z'] };
    expect(judge('Organization', 'NNCR', long, near, near, true)).toBe('positive');
    expect(judge('Organization', 'NNCR', long, near, near, false)).toBe('nothing');
  });
  test('four letters and one state tell as well', () => {
    const near = { near: ['state:NOR'] };
    expect(judge('Organization', 'NNCR', long, near, near, true)).toBe('positive');
    expect(judge('Organization', 'NNC', 'Norvale Network for Clubs', near, near, true)).toBe('unsure');
  });
  test('an unknown "PLA" is not the one whom the reader knows by it', () => {
    const china: Said = {
      id: 'organization:peoples-liberation-army',
      known: true,
      names: ["People's Liberation Army", 'PLA'],
    };
    const near = { near: ['person:x', 'person:y', 'person:z'] };
    expect(judge('Organization', 'PLA', "People's Liberation Army", near, { ...china, ...near }, true)).toBe('nothing');
  });
  test('other letters are another body', () => {
    expect(judge('Organization', 'NNCP', long, {}, { names: [long, 'NNCR'] })).toBe('nothing');
  });
});

test('[identity/bodies] no name is taken for one that it stands in, whatever the names are', () => {
  const words = kit.organizations
    .flatMap(({ name }) => name.split(' '))
    .filter((word) => /^[A-Z][a-z]{4,}$/.test(word));
  const { identity } = kit;
  const idle = new Set([...identity.suffixes.words, ...identity.bodyWords.small, ...identity.particles.dropped]);
  const content = fc.constantFrom(...words.filter((word) => !idle.has(word.toLowerCase())));
  const type = fc.constantFrom<EntityType>('Organization', 'Place', 'Event', 'Group', 'Outlet');
  fc.assert(
    fc.property(type, fc.array(content, { minLength: 1, maxLength: 3 }), content, fc.nat(3), (kind, name, more, at) => {
      const longer = [...name.slice(0, at), more, ...name.slice(at)];
      // "Russian Army", "Army": an owner is content as well
      expect(judge(kind, name.join(' '), longer.join(' '))).toBe('nothing');
    }),
    { numRuns: 500 },
  );
});
