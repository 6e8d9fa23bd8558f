// data/relations/*.json: what happens or holds between entities, one file per type, with examples that are its tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../core/errors';
import { ENTITY_TYPES } from '../core/model';
import { DATA, loadJson, unique } from './file';
import type { FrameKind, Shape, WordLists } from './frames';
import { readFrame } from './frames';
import { loadTitles } from './titles';

const types = z.array(z.enum(ENTITY_TYPES)).readonly();
const polarity = z.enum(['asserted', 'negated']);
const modality = z.enum(['actual', 'planned', 'alleged']);

/** Ends that must have a name somewhere in the article: "the market" is no place to have visited. */
const named = z.array(z.enum(['subject', 'object'])).readonly();

/** A frame, bare or with what holds for it alone. The language is explained in frames.ts. */
const FrameEntry = z.union([
  z.string(),
  z.strictObject({
    frame: z.string(),
    /** True where the subject must be called by a name: "Smith of Reuters", not "the chief of Reuters". */
    name: z.boolean().optional(),
    named: named.optional(),
    /** Narrower than domain and range. */
    subject: types.optional(),
    object: types.optional(),
    polarity: polarity.optional(),
    modality: modality.optional(),
    /** 0 to 1: how sure such a reading is. */
    score: z.number().min(0).max(1).optional(),
    note: z.string().optional(),
  }),
]);
const Example = z.strictObject({
  text: z.string(),
  date: z.string().optional(),
  /** `Angela Merkel > Kyiv`, names of entities; none for a negative example (of this type; others are not looked at). */
  expect: z.array(z.string()).readonly(),
  polarity: polarity.default('asserted'),
  modality: modality.default('actual'),
  /** The expected date, and the words of the role, where the example is about them. */
  when: z.string().optional(),
  role: z.string().optional(),
});
const RelationFile = z.strictObject({
  /** As in the graph: MET. */
  type: z.string().regex(/^[A-Z_]+$/),
  label: z.string(),
  description: z.string(),
  domain: types,
  range: types,
  symmetric: z.boolean(),
  /** Holds rather than happens: what a nominal presupposes stays actual in attributed speech. */
  standing: z.boolean(),
  /**
   * Where the anchor's words are the relation's role ("foreign minister"). spheres: those of titles.json whose holders serve
   * the state that the article is about, where nothing nearer is named.
   */
  role: z
    .strictObject({ spheres: z.array(z.string()).readonly() })
    .nullable()
    .default(null),
  named: named.default([]),
  /** True where the event may be the occasion of what somebody does: "On a visit to Kyiv, Merkel promised …". */
  occasion: z.boolean().default(false),
  /** True where an of-phrase names the doer: "the visit of Macron"; false where it names whom it is done to: "the bombing of Gaza". */
  ofDoer: z.boolean().default(false),
  /** False where "former" undoes it: a former member is none. */
  former: z.boolean().default(true),
  /** Not read where one of these holds between the same two: no leader VISITED the own state. */
  unless: z.array(z.string()).readonly().default([]),
  plover: z.strictObject({ type: z.string(), mode: z.string().nullable() }).nullable(),
  /** CAMEO root code, "04". */
  cameo: z
    .string()
    .regex(/^\d\d$/)
    .nullable(),
  words: z.record(z.string(), z.array(z.string()).readonly()).default({}),
  frames: z.strictObject({
    verbs: z.array(FrameEntry).readonly().default([]),
    nouns: z.array(FrameEntry).readonly().default([]),
    ties: z.array(FrameEntry).readonly().default([]),
  }),
  examples: z.array(Example).readonly(),
  source: z.string(),
  reason: z.string(),
});
type RelationFile = z.infer<typeof RelationFile>;
export type RelationExample = Readonly<z.infer<typeof Example>>;

/** A frame ready for the matcher. */
export interface Frame extends Shape {
  /** `relations/visited#S visit O` */
  readonly rule: string;
  readonly name: boolean;
  readonly named: RelationFile['named'];
  readonly subject: RelationFile['domain'];
  readonly object: RelationFile['range'];
  readonly polarity: 'asserted' | 'negated';
  readonly modality: 'actual' | 'planned' | 'alleged' | null;
  readonly score: number;
}
export type RelationType = Readonly<Omit<RelationFile, 'frames' | 'words'>> & { readonly frames: readonly Frame[] };

const KINDS = ['verbs', 'nouns', 'ties'] as const;
const SCORES: Readonly<Record<FrameKind, number>> = { verbs: 0.8, nouns: 0.7, ties: 0.6 };

type Given = Exclude<z.infer<typeof FrameEntry>, string>;

function frameOf(kind: FrameKind, given: Given, relation: RelationFile, file: string, lists: WordLists): Frame {
  return {
    ...readFrame(kind, given.frame, { ...lists, ...relation.words }),
    rule: `${file.replace('.json', '')}#${given.frame}`,
    name: given.name ?? false,
    named: given.named ?? relation.named,
    subject: given.subject ?? relation.domain,
    object: given.object ?? relation.range,
    polarity: given.polarity ?? 'asserted',
    modality: given.modality ?? null,
    score: given.score ?? SCORES[kind],
  };
}

function compile(file: string, root: string, lists: WordLists): RelationType {
  const path = join(root, file);
  const relation = loadJson(file, RelationFile, root);
  const { frames, words: _, ...rest } = relation;
  const positive = relation.examples.filter((example) => example.expect.length > 0).length;
  if (positive < 3 || relation.examples.length - positive < 2)
    throw new DataError(path, 'examples', 'needs at least three with relations and two without');
  const read = (kind: FrameKind) =>
    frames[kind].map((entry, i): Frame => {
      const given = typeof entry === 'string' ? { frame: entry } : entry;
      try {
        return frameOf(kind, given, relation, file, lists);
      } catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        throw new DataError(path, `frames.${kind}[${i}]`, `"${given.frame}" ${problem}`, cause);
      }
    });
  return { ...rest, frames: KINDS.flatMap(read) };
}

/** Spheres of titles.json whose titles with a state's name are offices of that state. */
const OF_STATE = ['leader', 'minister', 'diplomat', 'lawmaker', 'official', 'military', 'judge', 'spokesperson'];

/** The lists that every file may use: @title, @office (of state) and @profession (all others). */
function titleLists(root: string): WordLists {
  const titles = loadTitles(root).filter((title) => title.sphere !== 'honorific');
  const words = (of: typeof titles) =>
    of.flatMap(({ title, aliases, plural }) => [title, ...aliases, ...(plural ? [plural] : [])]);
  return {
    title: words(titles),
    office: words(titles.filter((title) => OF_STATE.includes(title.sphere))),
    profession: words(titles.filter((title) => !OF_STATE.includes(title.sphere))),
  };
}

/** All files, by name. @throws DataError */
export function loadRelations(root = DATA): readonly RelationType[] {
  const files = readdirSync(join(root, 'relations')).filter((file) => file.endsWith('.json'));
  const lists = titleLists(root);
  const relations = files.sort().map((file) => compile(join('relations', file), root, lists));
  return unique('relations', relations, (relation) => relation.type);
}
