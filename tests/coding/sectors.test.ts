// Which PLOVER sectors an actor has: by its id, type, roles and words; the table is that of data/plover-sectors.json.
import fc from 'fast-check';
import { sectorsOf } from '../../src/coding/sectors';
import { loadKit } from '../../src/data/kit';

const kit = loadKit();
const sectors = sectorsOf(kit);
const unknown = { id: 'organization:x1', type: 'Organization', name: 'Northwind', roles: [] } as const;

test.each(kit.ploverSectors.examples)(
  '[coding/sectors] $type $name $roles: $sectors',
  ({ type, name, roles, sectors: expected }) => {
    expect(sectors({ id: 'x:1', type, name, roles })).toEqual(expected);
  },
);

test.each([
  ['organization:us-army', ['MIL']],
  ['organization:mossad', ['SPY']],
  ['organization:new-york-police-department', ['COP']],
  ['organization:international-criminal-court', ['JUD']],
  ['organization:amnesty-international', ['SOC']],
  ['group:hezbollah', ['REB']],
  ['group:sinaloa-cartel', ['CRM']],
  ['group:kurds', ['CVL']],
])('[coding/sectors] %s is known, whatever it is called: %j', (id, expected) => {
  expect(sectors({ ...unknown, id, name: 'the police' })).toEqual(expected);
});

test('[coding/sectors] an international body has none: UN', () => {
  expect(sectors({ ...unknown, id: 'organization:united-nations', name: 'United Nations' })).toEqual([]);
});

test('[coding/sectors] whatever an actor is called, its sectors are PLOVER’s, each once', () => {
  const codes = new Set(kit.plover.sectors.map(({ code }) => code));
  const words = kit.ploverSectors.words.flatMap((entry) => entry.words);
  const name = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('of', 'former', 'Norburg', '’s', '')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(name, fc.constantFrom('Person', 'Group', 'Organization', 'Place'), (said, type) => {
      const given = sectors({ id: 'x:1', type, name: said.join(' '), roles: [`${said.join(' ')}|`] });
      expect(given.filter((code) => !codes.has(code))).toEqual([]);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});
