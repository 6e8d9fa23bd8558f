// data/nominals.json: nouns that refer to persons, groups, organizations, places and events; first names, pronouns, words about them.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string().min(1)).readonly();
const Pronoun = z.strictObject({
  /** Lower case; "each other" is one. */
  form: z.string().regex(/^[^A-Z]+$/),
  person: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  number: z.enum(['singular', 'plural']).nullable(),
  gender: z.enum(['m', 'f', 'n']).nullable(),
  kind: z.enum(['personal', 'possessive', 'reflexive', 'reciprocal']),
});
const Nominals = z.strictObject({
  source: z.string(),
  /** Lemmas of head nouns by what they refer to; a plural person ("residents") is a Group. */
  heads: z.strictObject({
    person: z.strictObject({ either: words, m: words, f: words }),
    group: words,
    organization: words,
    outlet: words,
    place: words,
    state: words,
    event: words,
  }),
  /** Nouns that refer without a determiner: "talks", "police". */
  bare: words,
  /** "A series of strikes", "dozens of villagers": what follows "of" tells the type. */
  quantities: words,
  /** Lower-case heads of phrases that are no names though they stand for something known: "Iraqi security forces". */
  commonHeads: words,
  /** "The Iranian government", "the regime": mentions of the state. */
  governments: words,
  /** Words that make a government less than a state's: "the regional government". */
  subnational: words,
  /** Heads whose of-phrase is no mention of its own: "a group of teenagers". */
  partitives: words,
  /** "The country", "the Jewish state": a state that was named before. */
  countries: words,
  /** Plurals that mean each of those named before: "both leaders", "the two sides". */
  everyone: words,
  /** Who leads, whatever the office: "the Israeli leader". */
  roles: words,
  /** Nouns that take up a name of their kind: "the city", "the group". */
  /** What stands between the old name of something and its new one: "formerly", "changed its name to". */
  renamings: words,
  /** Who somebody is to his kin: the husband of Jane has Jane for his wife. */
  inverse: z.record(z.string(), z.string()),
  hypernyms: z.strictObject({ Place: words, Organization: words, Group: words }),
  /** Nouns for one kind of happening; each may take up another of its list: "the blast" for "an explosion". */
  happenings: z.array(words).readonly(),
  /** Nouns that say too little to be taken up, or to take up a town: "the events", "the region". */
  vague: words,
  /** Nouns whose bare plural is anybody, and so not those of before: "people". */
  anybody: words,
  /** Words before a noun that leave it what it was: "the entire team" is the team. */
  whole: words,
  /** Words that take some of many: "some IS fighters" are not IS. */
  part: words,
  /** Adjectives that tell one happening from another: "the latest attack". */
  order: words,
  /** Nouns that add to a name of what kind it is: "the Taliban movement" is the Taliban. */
  sorts: words,
  /** An army by any name: "Iraqi security forces", "government troops"; the modifiers do not tell one army from another. */
  army: z.strictObject({ nouns: words, modifiers: words }),
  /** Two-word nouns that refer to nobody though their last word may: "nerve agent". */
  idle: words,
  /** What a town may do, so that its name stays a place's: "Norburg hosted the games". */
  still: words,
  /** What only a government can be: "Norburg was responsible". */
  willing: words,
  /** Words that make an office nobody's yet, or another's: "the next president". */
  unheld: words,
  /** Words that make another office of an office: "vice", "deputy". */
  lesser: words,
  /** Nouns of time: "in the morning" is no part of a body or person. */
  times: words,
  /** Lemmas with which "from" goes: "remove forces from Sudland". */
  removals: words,
  /** Words that end a name read in a headline: "Berg Would", "Berg To Quit". */
  breaks: words,
  /** Words in a name that tell its type: "Defence Ministry", "Straits Times". */
  generic: z.strictObject({ Organization: words, Outlet: words, Event: words, Group: words }),
  /** What is a mention only where it says something: src/mentions/sayers.ts. */
  sayers: z.strictObject({
    /** Texts in which somebody speaks: "the ministry's statement said" is the ministry's word. */
    issued: words,
    /** Texts and pictures that only show something; whose they are does not speak by them: "her records show". */
    recorded: words,
    /** What one does with a text: "issued a statement". */
    issuing: words,
    /** "A source", "two sources". */
    sources: words,
    /** Forms that count persons: "many", "63 percent". */
    several: words,
    /** Forms for one person that nobody knows: "someone". */
    one: words,
    /** Forms that want a description: "those close to the talks". */
    pointing: words,
  }),
  firstNames: z.strictObject({ m: words, f: words }),
  /** Words in lower case that a name may begin with: "al", "van", "de". */
  particles: words,
  /** "It seems that", "it is clear that", "it is believed that": no mention. */
  pleonastic: z.strictObject({ verbs: words, predicates: words, passives: words }),
  pronouns: z.array(Pronoun).readonly(),
});
export type Pronoun = Readonly<z.infer<typeof Pronoun>>;
export type Nominals = Readonly<z.infer<typeof Nominals>>;

export const loadNominals = (root?: string): Nominals => loadJson('nominals.json', Nominals, root);
