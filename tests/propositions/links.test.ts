// What contradicts and what repeats what: the examples of data/propositions.json, rules by hand-made statements, laws.
import fc from 'fast-check';
import { isHashed } from '../../src/core/ids';
import type { Asserted, Reading, Statement, Term } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { linksOf, wordsOf } from '../../src/propositions';
import { onModel } from '../reader';

const kit = loadKit();
const words = wordsOf(kit);
const read = onModel(kit);

/** An article's claims as a store would give them; facts are left out. */
const statementsOf = (reading: Reading): readonly Statement[] =>
  reading.claims.map(({ id, stance, speaker, content }) => ({
    ...{
      id: `${reading.id}/${id}`,
      stance,
      speaker,
      published: reading.published,
      articles: [reading.id],
      facts: [],
      inside: [],
    },
    context: reading.entities.map((entity) => entity.id).filter((entity) => !isHashed(entity)),
    text: content.map(({ start, end }) => reading.text.slice(start, end)).join(' … '),
    propositions: reading.propositions.filter(({ claim }) => claim === id),
  }));

async function typesBetween(a: string, b: string): Promise<readonly string[]> {
  const articles = [a, b].map((text, i) => ({
    id: String(i),
    text,
    title: null,
    published: '2024-03-05',
    outlet: null,
    url: null,
  }));
  const statements = (await read.run(articles)).flatMap((outcome) => (outcome.ok ? statementsOf(outcome.doc) : []));
  return linksOf(statements, words).map(({ type }) => type);
}

describe('[propositions/links] examples of data/propositions.json', () => {
  test.each(kit.propositions.examples)('$link: $a / $b', async ({ a, b, link }) => {
    expect(await typesBetween(a, b)).toEqual(link === null ? [] : [link]);
  });
});

const term = (role: string, head: string, more: Partial<Term> = {}): Term => ({
  ...{ role, head, words: [], called: [], entities: [], of: [], whose: [] },
  ...more,
});
const tanker = [term('subject', 'iran', { entities: ['state:IRN'] }), term('object', 'tanker')];
const said: Statement['propositions'][number] = {
  predicate: 'attack',
  polarity: 'asserted',
  ahead: false,
  open: false,
  names: [],
  terms: tanker,
  when: null,
};
const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  ...{ id, stance: 'STATED', speaker: `person:${id}`, text: `text of ${id}`, published: '2024-03-05', articles: [id] },
  ...{ propositions: [said], facts: [], context: [], inside: [] },
  ...more,
});
const denial = (id: string, more: Partial<Statement> = {}): Statement =>
  statement(id, { stance: 'DENIED', propositions: [{ ...said, polarity: 'negated' }], ...more });
const typesOf = (...all: readonly Statement[]): readonly string[] =>
  linksOf(all, words).map(({ type, from, to }) => `${from} ${type} ${to}`);

describe('[propositions/links] rules', () => {
  const fact: Asserted = {
    proposition: 'p',
    name: 'Iran ATTACKED a tanker',
    polarity: 'asserted',
    modality: 'alleged',
    when: null,
  };
  const on = (day: string) => ({ date: day, end: day, precision: 'day' as const });

  test('the denial contradicts what it denies, whichever came first', () => {
    expect(typesOf(statement('a'), denial('b'))).toEqual(['b CONTRADICTS a']);
    expect(typesOf(denial('a'), statement('b', { published: '2024-03-09' }))).toEqual(['a CONTRADICTS b']);
  });

  test.each([
    ['another subject', { terms: [term('subject', 'iraq', { entities: ['state:IRQ'] }), term('object', 'tanker')] }],
    ['another object', { terms: [tanker[0] ?? term('subject', ''), term('object', 'ferry')] }],
    ['another place', { terms: [...tanker, term('in', 'gulf', { entities: ['place:gulf-of-oman'] })] }],
    ['other numbers', { terms: [tanker[0] ?? term('subject', ''), term('object', 'tanker', { words: ['3'] })] }],
    ['another day', { when: on('2024-02-01') }],
    ['what is to come', { ahead: true }],
    ['an open negation', { open: true }],
    ['another predicate', { predicate: 'inspect' }],
  ])('%s: no link', (_what, more) => {
    const first = {
      ...said,
      when: on('2024-03-04'),
      terms: [
        tanker[0] ?? term('subject', ''),
        term('object', 'tanker', { words: ['2'] }),
        term('in', 'port', { entities: ['place:tartus'] }),
      ],
    };
    expect(
      typesOf(
        statement('a', { propositions: [first] }),
        denial('b', { propositions: [{ ...said, ...more, polarity: 'negated' }] }),
      ),
    ).toEqual([]);
  });

  test('reports of other months speak of other happenings, unless one speaker tells twice when it was', () => {
    const later = { published: '2024-08-01' };
    expect(typesOf(statement('a'), denial('b', later))).toEqual([]);
    const dated = { propositions: [{ ...said, when: on('2024-03-04') }] };
    const negated = { ...later, propositions: [{ ...said, when: on('2024-03-04'), polarity: 'negated' as const }] };
    expect(typesOf(statement('a', dated), denial('b', negated))).toEqual([]);
    const speaker = 'person:a';
    const [one, other] = [statement('a', { ...dated, speaker }), denial('b', { ...negated, speaker })];
    expect(typesOf(one, other)).toEqual(['b CONTRADICTS a']);
  });

  test('facts: opposite polarity of one proposition; a plan is no deed', () => {
    const one = statement('a', { propositions: [], facts: [fact] });
    const denied: Asserted = { ...fact, polarity: 'negated' };
    expect(typesOf(one, denial('b', { propositions: [], facts: [denied] }))).toEqual(['b CONTRADICTS a']);
    expect(typesOf(one, denial('b', { propositions: [], facts: [{ ...denied, modality: 'planned' }] }))).toEqual([]);
  });

  test('demands, promises and threats contradict nothing', () => {
    for (const stance of ['DEMANDED', 'PROMISED', 'THREATENED', 'CONDEMNED'])
      expect(typesOf(statement('a', { stance, facts: [fact] }), denial('b'))).toEqual([]);
  });

  test('nobody contradicts himself within one article, but may in another', () => {
    const same = { speaker: 'person:a', published: '2024-03-06' };
    expect(typesOf(statement('a'), denial('b', { ...same, articles: ['a'] }))).toEqual([]);
    expect(typesOf(statement('a'), denial('b', same))).toEqual(['b CONTRADICTS a']);
  });

  test('near the same words of one speaker are a repetition, of two they are not', () => {
    const text = 'We will not sell the old harbour of Velden to anybody';
    const one = statement('a', { propositions: [], text });
    const more = { propositions: [], text: `${text}, now or later`, published: '2024-05-01' };
    expect(typesOf(one, statement('b', { ...more, speaker: one.speaker }))).toEqual(['b REPEATS a']);
    expect(typesOf(one, statement('b', more))).toEqual([]);
  });

  test('a claim that many deny has no more links than a person can read', () => {
    const many = Array.from({ length: 60 }, (_, i) => statement(`s${i}`));
    const links = linksOf([...many, denial('d')], words).filter(({ type }) => type === 'CONTRADICTS');
    expect(links.length).toBe(20);
  });
});

describe('[propositions/links] laws', () => {
  const arbitrary = fc.record({
    id: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 12 }),
    denied: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    day: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 12, maxLength: 12 }),
  });
  const statements = ({ id, denied, day }: { id: number[]; denied: boolean[]; day: number[] }): readonly Statement[] =>
    id.map((n, i) =>
      (denied[i] ? denial : statement)(`c${n}`, { published: `2024-03-${String(day[i]).padStart(2, '0')}` }),
    );

  test('the order of statements does not matter, and no claim is linked with itself', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const all = statements(given);
        const links = linksOf(all, words);
        expect(linksOf(all.toReversed(), words)).toEqual(links);
        expect(links.every(({ from, to }) => from !== to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
