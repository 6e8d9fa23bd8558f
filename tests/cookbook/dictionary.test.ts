// The data dictionary: the file in docs is what the generator makes now.
import { readFileSync } from 'node:fs';
import { DICTIONARY, dictionary } from '../../bench/dictionary';
import { LABELS, typesOf } from '../../bench/schema';
import { loadKit } from '../../src/data/kit';

const kit = loadKit();

test('[docs/DATA-DICTIONARY.md] is current (npm run dictionary)', () => {
  expect(readFileSync(DICTIONARY, 'utf8')).toBe(dictionary(kit));
});

test('[docs/DATA-DICTIONARY.md] ends of relationships are labels of the schema', () => {
  for (const { from, to } of typesOf(kit).values())
    for (const label of `${from}, ${to}`.split(', ')) expect(LABELS.has(label)).toBe(true);
});

test('[docs/DATA-DICTIONARY.md] has every relation type, stance, PLOVER type, mode and sector of data/', () => {
  const text = dictionary(kit);
  const { types, sectors } = kit.plover;
  const names = [
    ...[...kit.relations, ...kit.stances, ...types].map(({ type }) => type),
    ...types.flatMap(({ modes }) => modes.map(({ mode }) => mode)),
    ...sectors.map(({ code }) => code),
  ];
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
