// To whom things belong: by what data/ says, and by their name.
import { homes, homesByName } from '../../src/data/homes';
import { loadKit } from '../../src/data/kit';

const kit = loadKit();

describe('[data/homes] homes', () => {
  const homesOf = homes(kit);
  test.each([
    ['a town', 'place:lyon', ['state:FRA']],
    ['a paper', 'outlet:le-monde', ['state:FRA']],
    ['a gulf between states', 'place:gulf-of-oman', []],
    ['a body that data/ does not name', 'organization:foreign-ministry-of-oman', []],
    ['nobody', 'person:anna-berg', []],
  ])('of %s, %s: %j', (_what, id, expected) => {
    expect(homesOf(id)).toEqual(expected);
  });
});

describe('[data/homes] homesByName', () => {
  const homesOf = homesByName(kit);
  test.each([
    ['a body of every state', 'organization:foreign-ministry-of-oman', ['state:OMN']],
    ['a name with two "of"', 'organization:ministry-of-defence-of-south-korea', ['state:KOR']],
    ['a body of no state', 'organization:university-of-lund', []],
    ['a state itself', 'state:OMN', []],
    ['a town', 'place:lyon', ['state:FRA']],
  ])('of %s, %s: %j', (_what, id, expected) => {
    expect(homesOf(id)).toEqual(expected);
  });
});
