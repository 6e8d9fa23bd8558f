// What the graph is told of data/: outlets by any of their names, codes by relation type.
import { catalogueOf } from '../src/catalogue';
import { loadNominals } from '../src/data/nominals';
import { loadOutlets, type Outlet } from '../src/data/outlets';
import { loadPlover } from '../src/data/plover';
import { loadRelations } from '../src/data/relations';

const outlet: Outlet = {
  ...{ id: 'outlet:harbour-post', name: 'The Harbour Post', aliases: ['HP'], domain: 'harbour.example' },
  ...{ kind: 'newspaper', country: 'GBR', owner: null, control: 'private', wikidata: null },
};

test.each(['The Harbour Post', 'harbour post', ' HP ', 'the hp', 'harbour.example'])(
  '[catalogue] %j is the outlet',
  (name) => {
    const { outlet: find } = catalogueOf({
      outlets: [outlet],
      relations: [],
      plover: { quads: new Map() },
      nominals: { pronouns: [] },
    });
    expect(find(name)).toEqual({ id: 'outlet:harbour-post', name: 'The Harbour Post' });
  },
);

test.each(['Post', 'Harbour', ''])('[catalogue] %j is no outlet that data/ knows', (name) => {
  const plover = { quads: new Map() };
  expect(catalogueOf({ outlets: [outlet], relations: [], plover, nominals: { pronouns: [] } }).outlet(name)).toBeNull();
});

test('[catalogue] every relation type with a PLOVER type has its quad class; a standing one has none', () => {
  const { relations } = catalogueOf({
    ...{ outlets: loadOutlets(), relations: loadRelations(), plover: loadPlover() },
    nominals: { pronouns: [] },
  });
  expect(relations.get('MET')).toMatchObject({ symmetric: true, plover: 'CONSULT', quad: 'verbal cooperation' });
  expect(relations.get('ATTACKED')).toMatchObject({ symmetric: false, quad: 'material conflict' });
  for (const { plover, quad } of relations.values()) expect(quad === null).toBe(plover === null);
});

test('[catalogue] pronouns that tell a gender: "she" and "his" do, "they" and "it" do not', () => {
  const kit = { outlets: [], relations: [], plover: { quads: new Map() }, nominals: loadNominals() };
  const { pronouns } = catalogueOf(kit);
  expect(['she', 'his', 'they', 'it'].map((form) => pronouns.get(form))).toEqual(['f', 'm', undefined, undefined]);
});
