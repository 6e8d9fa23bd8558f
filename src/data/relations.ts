// data/relations/*.json: what happens or holds between entities, one file per type, with examples that are its tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DataError } from '../core/errors';
import { DATA, loadJson, unique } from './file';
import type { FrameKind, Shape, WordLists } from './frames';
import { readFrame } from './frames';
import { type FrameEntry, RelationFile } from './relation-file';
import { loadTitles } from './titles';

/** A frame ready for the matcher. */
export interface Frame extends Shape {
  /** `relations/visited#S visit O` */
  readonly rule: string;
  /** The anchors word by word, by their head: "carry out" by its verb, "prime minister" by its last word. */
  readonly heads: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly name: boolean;
  readonly named: RelationFile['named'];
  readonly own: boolean;
  readonly adjective: boolean | null;
  readonly subject: RelationFile['domain'];
  readonly object: RelationFile['range'];
  /** The end that may stand alone. */
  readonly alone: 'subject' | 'object' | null;
  /** PLOVER type and mode; null where the relation is no event. */
  readonly plover: { readonly type: string; readonly mode: string | null } | null;
  readonly cameo: string | null;
  readonly polarity: 'asserted' | 'negated';
  readonly modality: 'actual' | 'planned' | 'alleged' | null;
  readonly score: number;
}
export type RelationType = Readonly<Omit<RelationFile, 'frames' | 'words'>> & { readonly frames: readonly Frame[] };

const KINDS = ['verbs', 'nouns', 'ties'] as const;
const SCORES: Readonly<Record<FrameKind, number>> = { verbs: 0.8, nouns: 0.7, ties: 0.6 };

function headsOf({ kind, anchor }: Shape): Frame['heads'] {
  const heads = new Map<string, (readonly string[])[]>();
  for (const words of anchor.map((lemma) => lemma.split(' '))) {
    const head = (kind === 'verbs' ? words[0] : words.at(-1)) ?? '';
    heads.set(head, [...(heads.get(head) ?? []), words]);
  }
  return heads;
}

type Given = Exclude<z.infer<typeof FrameEntry>, string>;

/** A type of its own has no mode of its file's. */
function ploverOf(given: Given, { plover }: RelationFile): Frame['plover'] {
  const type = given.plover === undefined ? plover?.type : given.plover;
  if (type === undefined || type === null) return null;
  return { type, mode: given.mode ?? (type === plover?.type ? plover.mode : null) };
}

function frameOf(kind: FrameKind, given: Given, relation: RelationFile, file: string, lists: WordLists): Frame {
  const shape = readFrame(kind, given.frame, { ...lists, ...relation.words }, given.alone !== undefined);
  return {
    ...shape,
    heads: headsOf(shape),
    rule: `${file.replace('.json', '')}#${given.frame}`,
    name: given.name ?? false,
    named: given.named ?? relation.named,
    own: given.own ?? false,
    adjective: given.adjective ?? null,
    subject: given.subject ?? relation.domain,
    object: given.object ?? relation.range,
    alone: given.alone ?? null,
    plover: ploverOf(given, relation),
    cameo: given.cameo ?? relation.cameo,
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
  for (const [i, { unless }] of relations.entries()) {
    const stranger = unless.find((other) => !relations.some(({ type }) => type === other));
    if (stranger) throw new DataError(join(root, 'relations', files[i] ?? ''), 'unless', `no type "${stranger}"`);
  }
  return unique('relations', relations, (relation) => relation.type);
}
