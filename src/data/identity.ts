// data/identity.json: when two names are one name, what sets namesakes apart, and what evidence weighs.
import { z } from 'zod';
import { loadJson } from './file';

const word = z.string().regex(/^[^A-Z\s]+$/, 'is not one word in lower case');
const words = z.array(word).readonly();
const about = { source: z.string().min(3), reason: z.string().min(3) };
const Pair = z.tuple([z.string().min(2), z.string().min(2)]).readonly();
const Example = z.strictObject({
  type: z.enum(['Person', 'Organization', 'Place']),
  /** Judged one from the names alone. */
  same: z.array(Pair).readonly(),
  /** Not judged one from the names alone. */
  different: z.array(Pair).readonly(),
});
export type IdentityExample = Readonly<z.infer<typeof Example>>;
const examples = z.array(Example).min(1).readonly();
/** Names of one person or thing, in any case. */
const sets = z.array(z.array(z.string().regex(/^\S+$/)).min(2).readonly()).readonly();
const wordList = z.strictObject({ ...about, words, examples });
const Spelling = z.strictObject({
  /** Letters that stand for each other. */
  forms: words.refine((list) => list.length >= 2, 'needs two forms'),
  /** Whether everywhere or only at the end of a word. */
  where: z.enum(['any', 'end']),
  /** 0 to 1, of a letter. */
  cost: z.number().min(0).max(1),
  /** Whose spelling, with an example. */
  of: z.string().min(3),
});
/** Each inner list is one name; of two of them, a likeness loses the cost. "-mann" is an ending. */
const Apart = z.strictObject({
  reason: z.string().min(3),
  cost: z.number().min(0).max(1),
  sets: z.array(z.strictObject({ forms: z.array(words).min(2).readonly(), of: z.string().min(3) })).readonly(),
});
const weight = z.strictObject({ value: z.number(), reason: z.string().min(3) });
const WEIGHTS = [
  'positive',
  'unsure',
  'listed',
  'nickname',
  'initial',
  'initials',
  'middle',
  'inner',
  'famous',
  'tail',
  'turned',
  'particle',
  'father',
  'spelledBody',
  'worst',
  'length',
  'singleRole',
  'sharedRole',
  'inOffice',
  'near',
  'nearMost',
  'recent',
  'specific',
  'sameState',
  'sameCalling',
  'sameField',
  'sameMan',
  'sameWoman',
  'rare',
  'reign',
  'served',
  'fourLetters',
  'initialsState',
  'ages',
  'kinds',
  'base',
  'otherState',
  'outOfTerm',
  'term',
  'years',
  'roleYears',
  'block',
] as const;
const Identity = z.strictObject({
  spellings: z.strictObject({ ...about, list: z.array(Spelling).readonly(), apart: Apart, examples }),
  skeleton: z.strictObject({
    ...about,
    rewrites: z.array(z.tuple([word, z.string()]).readonly()).readonly(),
    /** Spellings that give a second skeleton. */
    either: z.array(z.tuple([word, word]).readonly()).readonly(),
    /** Words of so few consonants keep their vowels, or too many would fall together. */
    short: z.number().int(),
  }),
  names: z.strictObject({ ...about, sets, examples }),
  nicknames: z.strictObject({ ...about, sets, examples }),
  /** Of a joined list the first is the spelling kept: "Abdel Rahman" is "abdulrahman". */
  particles: z.strictObject({ ...about, dropped: words, fathers: words, joined: z.array(words).readonly(), examples }),
  /** Each inner list is one generation: "jr", "junior". */
  generations: z.strictObject({ ...about, words: z.array(words).readonly(), examples }),
  surnameFirst: z.strictObject({ ...about, words: z.array(z.string()).readonly(), examples }),
  suffixes: wordList,
  bodyWords: z.strictObject({ ...about, sets, small: words, examples }),
  apartWords: wordList,
  ownedHeads: z.strictObject({ ...about, words, pairs: z.array(z.string()).readonly(), examples }),
  commonWords: wordList,
  /** Walks of life. `open` words tell none by themselves; careers lead from one of `public` to another. */
  fields: z.strictObject({
    ...about,
    list: z
      .array(z.strictObject({ field: word, spheres: words, words: z.array(z.string().min(3)).readonly() }))
      .readonly(),
    open: z.array(z.string().min(3)).readonly(),
    public: words,
  }),
  commonNames: z.strictObject({ ...about, families: words }),
  past: z.strictObject({ ...about, words }),
  abroad: z.strictObject({ ...about, spheres: words }),
  single: z.strictObject({ ...about, spheres: words }),
  weights: z.record(z.enum(WEIGHTS), weight).readonly(),
});
export type Identity = Readonly<z.infer<typeof Identity>>;

/** What judges identity. @throws DataError */
export const loadIdentity = (root?: string): Identity => loadJson('identity.json', Identity, root);
