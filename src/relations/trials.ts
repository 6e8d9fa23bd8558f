// Which frames a text was tried against, what each read, and why the others did not: for whoever writes frames.
import type { Attributed, Deed, Relation } from '../core/model';
import { adjectivesOf } from '../data/adjectives';
import type { Kit } from '../data/kit';
import type { Frame } from '../data/relations';
import { indexFrames, type Tried, triedAt } from './anchors';
import { endsFor } from './match';
import { moodOf } from './mood';
import { articleOf, type Scene, sceneOf } from './scene';
import { fill } from './slots';

/** One frame at one word. */
export interface Trial {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The head word as it stands there. */
  readonly word: string;
  /** UTF-16 offset of the word. */
  readonly start: number;
  /** MET */
  readonly type: string;
  /** `relations/met#S meet O` */
  readonly rule: string;
  /** What it read. */
  readonly read: readonly (Relation | Deed)[];
  /** Why it read nothing, for a person; null where it did. */
  readonly why: string | null;
}

const some = (words: readonly string[]): string =>
  words.length > 6 ? `${words.slice(0, 6).join(', ')}, …` : words.join(', ');

function lacking({ lack, entry: { frame } }: Tried): string | null {
  switch (lack) {
    case null:
      return null;
    case 'no object':
      return 'the verb has an object, and the frame has no place for one';
    case 'noun':
      return `the object is none of: ${some(frame.noun)}`;
    case 'phrase':
      return `lacks ${frame.phrases.map(({ preps, nouns }) => `"${preps.join('|')}" with ${some(nouns)}`).join(' and ')}`;
    case 'modifier':
      return `none of these stands before it: ${some(frame.modifier)}`;
    case 'particle':
      return 'it has another particle, or stands in another phrase';
  }
}

const ROLES = { S: 'subject', O: 'object', BOTH: 'both' } as const;

/** What is wrong with a place of a frame; null where somebody fills it. */
function empty(scene: Scene, at: number, tried: Tried, place: Frame['places'][number]): string | null {
  const { type, frame } = tried.entry;
  if (endsFor(scene, at, { type, frame }, place).length > 0) return null;
  const role = ROLES[place.role];
  const prep = place.slot.kind === 'prep' ? ` after "${place.slot.words.join('|')}"` : '';
  const tokens = fill(scene, at, place.slot, type);
  if (tokens.length === 0) return `no ${role}${prep}`;
  const wanted = place.role === 'O' ? frame.object : frame.subject;
  const called = tokens.map((token) => {
    const form = scene.tree.tokens[token]?.form ?? '';
    const kinds = scene.direct(token).map(({ entity }) => entity.type);
    return kinds.length > 0 ? `"${form}" is a ${kinds.join(', ')}` : `"${form}" is nobody`;
  });
  return `${role}${prep}: ${called.join('; ')}; wanted is ${some(wanted)}${frame.named.length > 0 ? ', by name' : ''}`;
}

/** Why a frame whose words all stand there read nothing. */
function unread(scene: Scene, at: number, tried: Tried, other: string | undefined): string {
  const { type, frame } = tried.entry;
  const gaps = frame.places.flatMap((place) => empty(scene, at, tried, place) ?? []);
  if (gaps.length > 0) return gaps.join('; ');
  if (!moodOf(scene, at, frame.noun, type.attempted).real)
    return 'only supposed: a condition, a question, what would have been';
  return other === undefined ? 'both ends are one, or another relation rules it out' : `told already by ${other}`;
}

/** A frame stands under a noun's lemma and its form; what fits is tried. */
function once(all: readonly Tried[]): readonly Tried[] {
  const best = new Map<string, Tried>();
  for (const tried of all) {
    const has = best.get(tried.entry.frame.rule);
    if (!has || (has.lack !== null && tried.lack === null)) best.set(tried.entry.frame.rule, tried);
  }
  return [...best.values()];
}

type Needs = Pick<Kit, 'states' | 'groups' | 'relations' | 'wording'>;
type Read = Attributed & { readonly relations: readonly Relation[]; readonly deeds: readonly Deed[] };

/** Made once; ties, which have no words of their own, are not tried. */
export function trials(kit: Needs): (doc: Read) => readonly Trial[] {
  const index = indexFrames(kit.relations);
  const adjectives = adjectivesOf(kit);
  return (doc) => {
    const article = articleOf(doc, adjectives, kit.wording);
    return doc.sentences.flatMap((sentence) => {
      const scene = sceneOf(article, sentence);
      return sentence.tokens.flatMap(({ form, start }, at) => {
        const told = [...doc.relations, ...doc.deeds].filter(({ evidence }) => evidence.sentence === sentence.index);
        return once(triedAt(scene, at, index)).map((tried): Trial => {
          const { type, frame } = tried.entry;
          const read = told.filter(({ evidence, anchor }) => evidence.rule === frame.rule && anchor.start === start);
          const other = told.find((one) => one.type === type.type)?.evidence.rule;
          const why = read.length > 0 ? null : (lacking(tried) ?? unread(scene, at, tried, other));
          return { sentence: sentence.index, word: form, start, type: type.type, rule: frame.rule, read, why };
        });
      });
    });
  };
}
