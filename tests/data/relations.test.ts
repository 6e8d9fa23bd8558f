// The examples of data/relations are its tests: each is read by the whole reader. So is what the loader refuses.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, Deed, Reading } from '../../src/core/model';
import { DATA } from '../../src/data/file';
import { loadKit } from '../../src/data/kit';
import { loadRelations } from '../../src/data/relations';
import { onModel } from '../reader';

const kit = loadKit();
const types = kit.relations;

const article = (id: string, text: string, published: string | null): Article => ({
  id,
  text,
  published,
  title: null,
  outlet: null,
  url: null,
});

const nameOf = (reading: Reading, id: string): string =>
  reading.entities.find((entity) => entity.id === id)?.name ?? `no entity ${id}`;

/** `Angela Merkel > Kyiv`; the ends of a symmetric relation in the order of the alphabet. */
function pairOf(subject: string, object: string, symmetric: boolean): string {
  if (object === '') return `${subject} >`;
  if (subject === '') return `> ${object}`;
  return (symmetric ? [subject, object].sort() : [subject, object]).join(' > ');
}

const pairs = (reading: Reading, told: readonly Deed[], symmetric: boolean): readonly string[] => [
  ...new Set(
    told.map(({ subject, object }) => {
      if (subject === null || object === null)
        return subject === null ? `> ${nameOf(reading, object ?? '')}` : `${nameOf(reading, subject)} >`;
      return pairOf(nameOf(reading, subject), nameOf(reading, object), symmetric);
    }),
  ),
];

describe('data/relations: every example is read as its file says', () => {
  const cases = types.flatMap((type) =>
    type.examples.map((example, i) => ({
      type,
      example,
      id: `${type.type}-${i}`,
      title: `${type.type}: ${example.text}`,
    })),
  );
  const readings = new Map<string, Reading>();

  beforeAll(async () => {
    const articles = cases.map(({ id, example }) => article(id, example.text, example.date ?? null));
    for (const outcome of await onModel(kit).run(articles)) {
      if (!outcome.ok) throw outcome.error;
      readings.set(outcome.doc.id, outcome.doc);
    }
  }, 60_000);

  test.each(cases)('$title', ({ type, example, id }) => {
    const reading = readings.get(id);
    if (!reading) throw new Error(`${id} was not read`);
    const told: readonly (Deed & { readonly role?: string | null })[] = [...reading.relations, ...reading.deeds];
    const found = told.filter((one) => one.type === type.type);
    const expected = example.expect.map((pair) => {
      const [subject = '', object = ''] = pair.split(/ ?> ?/);
      return pairOf(subject, object, type.symmetric);
    });
    expect([...pairs(reading, found, type.symmetric)].sort()).toEqual([...expected].sort());
    for (const { polarity, modality, when, role, evidence } of found) {
      const frame = type.frames.find(({ rule }) => rule === evidence.rule.replace('?', ''));
      if (example.mode !== undefined) expect(frame?.plover?.mode ?? null).toBe(example.mode);
      expect({ polarity, modality }).toEqual({ polarity: example.polarity, modality: example.modality });
      if (example.when !== undefined) expect(when?.date).toBe(example.when);
      if (example.role !== undefined) expect(role?.toLowerCase()).toBe(example.role);
    }
  });
});

describe('data/relations: the loader refuses what is wrong, naming file and path', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'relations-'));
    cpSync(join(DATA, 'relations'), join(root, 'relations'), { recursive: true });
    cpSync(join(DATA, 'titles.json'), join(root, 'titles.json'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const edit = (from: string, to: string): void => {
    const path = join(root, 'relations', 'visited.json');
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" is not in the file`);
    writeFileSync(path, text.replace(from, to));
  };

  test.each([
    ['a frame without an object', '"S visit O"', '"S visit"', /visited\.json: frames\.verbs\[0\]: .*needs S and O/],
    [
      'an unknown word list',
      '"S visit O"',
      '"S @visit O"',
      /visited\.json: frames\.verbs\[0\]: .*no word list "@visit"/,
    ],
    [
      'an unknown type to exclude',
      '"unless": ["HOLDS_ROLE"',
      '"unless": ["HELD_ROLE"',
      /visited\.json: unless: no type "HELD_ROLE"/,
    ],
    ['an unknown entity type', '"Person"', '"Human"', /visited\.json: domain\[0\]/],
    ['a key that is none', '"label"', '"lable"', /visited\.json: /],
    ['too few examples', '"examples": [', '"examples": [], "notes": [', /visited\.json: /],
  ])('%s', (_, from, to, message) => {
    edit(from, to);
    expect(() => loadRelations(root)).toThrow(message);
    expect(() => loadRelations(root)).toThrow(expect.objectContaining({ code: 'DATA' }));
  });

  test('two files of one type', () => {
    cpSync(join(root, 'relations', 'visited.json'), join(root, 'relations', 'visited-2.json'));
    expect(() => loadRelations(root)).toThrow(/"VISITED" stands twice/);
  });

  test('a new file is all that a new type needs', () => {
    const path = join(root, 'relations', 'visited.json');
    writeFileSync(
      join(root, 'relations', 'xeroxed.json'),
      readFileSync(path, 'utf8').replace('"VISITED"', '"XEROXED"'),
    );
    expect(loadRelations(root).map(({ type }) => type)).toContain('XEROXED');
  });
});

describe('data/relations: names and words stay out of the code', () => {
  const sources = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : [];
    });

  const files = ['relations', 'data', 'graph', 'store'].flatMap((room) => sources(join(__dirname, '../../src', room)));

  test.each(types.map(({ type }) => type))('no file of src has %s in a string', (type) => {
    const quoted = new RegExp(`['"]${type}['"]`);
    expect(files.filter((path) => quoted.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
