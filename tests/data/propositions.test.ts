// data/propositions.json: each word where it stands once, nothing the same and the contrary, base forms as the reader gives them.
import { loadKit } from '../../src/data/kit';
import { lemmatizer } from '../../src/text/lemmas';

const kit = loadKit();
const { nominals, same, opposite, contents, responsibility, hedges, examples } = kit.propositions;
const lemmaOf = lemmatizer(kit);

const nouns = nominals.flatMap((family) => family.nouns);
const verbs = nominals.map((family) => family.verb);
const paired = same.flatMap((set) => set.words);
const sides = opposite.flatMap(({ one, other }) => [one, other]);
const lists = { contents, responsibility, hedges };

const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);
const pairs = (text: string) => text.split(', ').map((pair) => pair.split(' / '));
const TAGS = { VERB: 'VB', NOUN: 'NN', ADJ: 'JJ', ADV: 'RB', ADP: 'IN' } as const;
const isLemma = (word: string, tag: keyof typeof TAGS) => lemmaOf(word, tag, TAGS[tag]) === word;
const isLemmaOfAny = (word: string) =>
  (['VERB', 'NOUN', 'ADJ', 'ADV', 'ADP'] as const).some((tag) => isLemma(word, tag));
/** The second word of a verb that has two: "pull out", "shoot dead". */
const PARTICLES = 'about ahead apart aside away back dead down forward in off on out over through up'.split(' ');

const verbOf = new Map(nominals.flatMap(({ verb, nouns }) => nouns.map((noun) => [noun, verb] as const)));
const setOf = new Map(same.flatMap(({ words }) => words.map((word) => [word, words[0] ?? word] as const)));
/** What a word comes to when nouns are read as their verbs and each set as its first word: "purchase", "buying" as "buy". */
function one(word: string): string {
  const verb = setOf.has(word) ? word : (verbOf.get(word) ?? word);
  return setOf.get(verb) ?? verb;
}
const contraries = opposite.flatMap(({ one, other }) => one.flatMap((a) => other.map((b) => [a, b] as const)));
const contrary = new Set(contraries.flatMap(([a, b]) => [`${one(a)} / ${one(b)}`, `${one(b)} / ${one(a)}`]));

describe('[data/propositions] nominals', () => {
  test('there are 500 families or more, in the order of the alphabet', () => {
    expect(nominals.length).toBeGreaterThanOrEqual(500);
    expect(verbs).toEqual([...verbs].sort());
  });

  test('a noun stands once, a verb has one family', () => {
    expect(repeated(nouns)).toEqual([]);
    expect(repeated(verbs)).toEqual([]);
  });

  test('a noun that has a set is of a verb of that set', () => {
    expect([...verbOf].filter(([noun, verb]) => setOf.has(noun) && one(noun) !== one(verb))).toEqual([]);
  });

  test('no noun of what somebody said is a noun of what somebody did', () => {
    expect(contents.filter((word) => verbOf.has(word))).toEqual([]);
  });
});

describe('[data/propositions] same', () => {
  test('there are 200 sets or more, each of two words or more, and a word stands once', () => {
    expect(same.length).toBeGreaterThanOrEqual(200);
    expect(same.filter(({ words }) => words.length < 2)).toEqual([]);
    expect(repeated(paired)).toEqual([]);
  });

  test.each(
    pairs(
      'withdrawal / pull-out, withdrawal / pull out, purchase / buy, inquiry / probe, death / dead, downing / shoot down, ' +
        'abduction / kidnapping, resignation / step down, recognition / recognise, mobilisation / mobilize',
    ),
  )('%s may stand for %s', (a = '', b = '') => {
    expect(one(a)).toBe(one(b));
  });

  test.each(
    pairs(
      'injure / kill, kill / murder, kill / die, arrest / question, arrest / charge, detain / jail, charge / convict, ' +
        'withdraw / retreat, suspend / cancel, postpone / cancel, deport / expel, attack / threaten, rocket / missile, refugee / migrant',
    ),
  )('%s is more or less than %s', (a = '', b = '') => {
    expect(one(a)).not.toBe(one(b));
  });
});

describe('[data/propositions] opposite', () => {
  test('there are 200 or more, each with a reason of its own', () => {
    expect(opposite.length).toBeGreaterThanOrEqual(200);
    expect(repeated(opposite.map(({ reason }) => reason))).toEqual([]);
  });

  test('no word stands twice on a side, no two words are contraries in two places', () => {
    expect(sides.filter((side) => repeated(side).length > 0)).toEqual([]);
    expect(repeated(contraries.map((pair) => [...pair].sort().join(' / ')))).toEqual([]);
  });

  test('no contraries come to one word by nominals and sets', () => {
    expect(contraries.filter(([a, b]) => one(a) === one(b))).toEqual([]);
  });

  test('no two words of a side are contraries elsewhere', () => {
    const torn = sides.filter((side) => side.some((a) => side.some((b) => contrary.has(`${one(a)} / ${one(b)}`))));
    expect(torn).toEqual([]);
  });

  test.each(
    pairs('buy / sell, lend / borrow, good / bad, big / small, arrest / release, attack / withdraw, export / import'),
  )('%s and %s may both hold', (a = '', b = '') => {
    expect(contrary.has(`${one(a)} / ${one(b)}`)).toBe(false);
  });
});

describe('[data/propositions] words', () => {
  const all = [...verbs, ...paired, ...sides.flat(), ...Object.values(lists).flat()];

  test('are in the base form that the reader gives for one of the parts of speech', () => {
    expect(verbs.filter((verb) => !isLemma(verb, 'VERB'))).toEqual([]);
    expect(nouns.filter((noun) => !isLemma(noun, 'NOUN'))).toEqual([]);
    expect(all.filter((word) => !isLemmaOfAny(word))).toEqual([]);
  });

  test('where there are two they are a verb and its particle', () => {
    const several = all.map((word) => word.split(' ')).filter((words) => words.length > 1);
    expect(several.filter(([, particle = '', more]) => more || !PARTICLES.includes(particle))).toEqual([]);
  });

  test.each(Object.entries(lists))('of %s stand once', (_name, words) => {
    expect(repeated(words)).toEqual([]);
  });

  test('to repeat a denial is not to deny: no noun of denial is a content', () => {
    const denials = kit.stances.filter(({ type }) => type === 'DENIED').flatMap(({ cues }) => cues);
    const denying = denials.filter(({ pos }) => pos === 'noun').flatMap(({ lemmas }) => lemmas);
    expect(denying).toContain('denial');
    expect(denying.filter((word) => contents.includes(word))).toEqual([]);
  });
});

test('[data/propositions] no contraries are alternatives of one frame of data/relations', () => {
  const frames = kit.relations.flatMap((relation) => relation.frames);
  const torn = frames.flatMap(({ anchor }) => contraries.filter((pair) => pair.every((word) => anchor.includes(word))));
  expect(torn).toEqual([]);
});

test('[data/propositions] there are 40 examples or more, of each link and of none, and none stands twice', () => {
  expect(examples.length).toBeGreaterThanOrEqual(40);
  for (const link of ['CONTRADICTS', 'REPEATS', null])
    expect(examples.filter((example) => example.link === link).length).toBeGreaterThanOrEqual(7);
  expect(repeated(examples.map(({ a, b }) => [a, b].sort().join(' ')))).toEqual([]);
});

describe('[data/propositions] stances, nobody, anybody', () => {
  const { telling, naming, answering } = kit.propositions.stances;
  const types = kit.stances.map(({ type }) => type);

  test.each(Object.entries({ telling, naming, answering }))(
    'each of %s is one of data/stances.json, once',
    (_name, list) => {
      expect(list.filter((type) => !types.includes(type))).toEqual([]);
      expect(repeated(list)).toEqual([]);
    },
  );

  test('whoever names or answers tells', () => {
    expect([...naming, ...answering].filter((type) => !telling.includes(type))).toEqual([]);
  });

  test('what is neither so nor not so is not told: demands, promises, threats', () => {
    for (const type of ['DEMANDED', 'PROMISED', 'THREATENED', 'CONDEMNED']) expect(telling).not.toContain(type);
  });

  test('nobody denies, anybody does not: no word is both', () => {
    const { nobody, anybody } = kit.propositions;
    expect(repeated([...nobody, ...anybody])).toEqual([]);
  });
});
