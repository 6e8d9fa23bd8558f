// What a file of data/relations may say, field by field.
import { z } from 'zod';
import { ENTITY_TYPES } from '../core/model';

const types = z.array(z.enum(ENTITY_TYPES)).readonly();
const polarity = z.enum(['asserted', 'negated']);
const modality = z.enum(['actual', 'planned', 'alleged']);

/** CAMEO root code, "04". */
const root = z.string().regex(/^\d\d$/);

/** Ends that must have a name somewhere in the article: "the market" is no place to have visited. */
const named = z.array(z.enum(['subject', 'object'])).readonly();

/** A frame, bare or with what holds for it alone. The language is explained in frames.ts. */
export const FrameEntry = z.union([
  z.string(),
  z.strictObject({
    frame: z.string(),
    /** True where the subject must be called by a name: "Smith of Reuters", not "the chief of Reuters". */
    name: z.boolean().optional(),
    named: named.optional(),
    /** True where the object noun must be the subject's own: "withdrew its troops". */
    own: z.boolean().optional(),
    /** True where the genitive must be a nationality ("a Japanese player"); false where it must be none: "a Saudi critic". */
    adjective: z.boolean().optional(),
    /** Narrower than domain and range. */
    subject: types.optional(),
    object: types.optional(),
    /** The end that may stand alone, the other being nobody or no entity: "rebels attacked a convoy", "three were arrested". */
    alone: z.enum(['subject', 'object']).optional(),
    /**
     * PLOVER type, mode and CAMEO root where they are not the file's: "S abduct O" of ATTACKED is an ASSAULT of mode abduct.
     * A type of null makes it no event: "the storm killed 12".
     */
    plover: z.string().nullable().optional(),
    mode: z.string().optional(),
    cameo: root.optional(),
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
  /** `Angela Merkel > Kyiv`, names of entities; `Angela Merkel >` and `> Kyiv` for one end alone; none for a negative example (of this type; others are not looked at). */
  expect: z.array(z.string()).readonly(),
  polarity: polarity.default('asserted'),
  modality: modality.default('actual'),
  /** The expected date, and the words of the role, where the example is about them. */
  when: z.string().optional(),
  /** The expected PLOVER mode. */
  mode: z.string().optional(),
  role: z.string().optional(),
});
export const RelationFile = z.strictObject({
  /** As in the graph: MET. */
  type: z.string().regex(/^[A-Z_]+$/),
  label: z.string(),
  description: z.string(),
  domain: types,
  range: types,
  symmetric: z.boolean(),
  /** False for what `extract --format facts` leaves out: types that its schema does not have. */
  listed: z.boolean().default(true),
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
  /** What it makes of its subject where no role is said: MEMBER_OF makes a "member". */
  makes: z.string().nullable().default(null),
  named: named.default([]),
  /** True where the event may be the occasion of what somebody does: "On a visit to Kyiv, Merkel promised …". */
  occasion: z.boolean().default(false),
  /** True where an of-phrase names the doer: "the visit of Macron"; false where it names whom it is done to: "the bombing of Gaza". */
  ofDoer: z.boolean().default(false),
  /** True where to try is to do it: "attempted to retake the city" is an attack. */
  attempted: z.boolean().default(false),
  /** False where "former" undoes it: a former member is none. */
  former: z.boolean().default(true),
  /** Not read where one of these holds between the same two: no leader VISITED the own state. */
  unless: z.array(z.string()).readonly().default([]),
  plover: z.strictObject({ type: z.string(), mode: z.string().nullable() }).nullable(),
  cameo: root.nullable(),
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
export type RelationFile = z.infer<typeof RelationFile>;
