// What happens or holds between entities: frames of data/relations, found in dependency trees.
import type { Attributed, Dated, Related, Relation, Sentence } from '../core/model';
import type { Stage } from '../core/pipeline';
import { overlaps } from '../core/spans';
import { adjectivesOf } from '../data/adjectives';
import type { Kit } from '../data/kit';
import type { RelationType } from '../data/relations';
import type { Wording } from '../data/wording';
import { anchorsOf, type Index, indexFrames } from './anchors';
import { planned, type Said } from './certainty';
import { deedOf, relationOf } from './happened';
import { matchLone, matchScene } from './match';
import { merge } from './merge';
import { type Offices, officesIndex } from './offices';
import { guessed, isTheirs, rolesWithoutOwner } from './roles';
import { type Article, articleOf, sceneOf } from './scene';

type Needs = Pick<Kit, 'states' | 'groups' | 'titles' | 'offices' | 'relations' | 'wording'>;

function claimsOf(doc: Attributed, wording: Wording): readonly Said[] {
  return doc.claims.map((claim) => {
    const sentence = doc.sentences[claim.evidence.sentence];
    const cue = sentence?.tokens.filter((token) => overlaps(token, claim.cue) && token.upos !== 'AUX') ?? [];
    const lemmas = cue.map((token) => token.lemma.toLowerCase());
    const done = lemmas.some((lemma) => wording.negatingVerbs.includes(lemma));
    return { claim, planned: planned(lemmas, wording), done };
  });
}

interface Known {
  readonly index: Index;
  readonly offices: Offices;
  /** Rules that read what a nominal presupposes of somebody. */
  readonly idle: ReadonlySet<string>;
  /** Rules by which nobody is of interest: those, and the rules of types that are not listed. */
  readonly quiet: ReadonlySet<string>;
}

interface Context {
  readonly article: Article;
  readonly said: readonly Said[];
  readonly times: Dated['times'];
}

type Told = Pick<Related, 'relations' | 'deeds'>;
const NOTHING: Told = { relations: [], deeds: [] };

function ofSentence(sentence: Sentence, { article, said, times: all }: Context, known: Known): Told {
  const scene = sceneOf(article, sentence);
  if (scene.types.size === 0) return NOTHING;
  const anchored = anchorsOf(scene, known.index);
  const owned = matchScene(scene, anchored, known.index);
  const matches = [...owned, ...rolesWithoutOwner(scene, anchored, known.offices)].filter((match) =>
    isTheirs(scene, match, known.offices),
  );
  const lone = matchLone(scene, anchored, matches);
  if (matches.length + lone.length === 0) return NOTHING;
  const times = all[sentence.index] ?? [];
  return {
    relations: matches.flatMap((match) => relationOf(scene, match, { said, times }) ?? []),
    deeds: lone.flatMap((one) => deedOf(scene, one, { said, times }) ?? []),
  };
}

/** A role guessed from what the article is about falls where the article names one for the same person. */
function named(relations: readonly Relation[]): readonly Relation[] {
  const sure = new Set(
    relations.flatMap(({ type, subject, evidence }) => (guessed(evidence) ? [] : `${type}|${subject}`)),
  );
  return relations.filter(({ type, subject, evidence }) => !guessed(evidence) || !sure.has(`${type}|${subject}`));
}

/** No leader VISITED the own state: a relation falls where one that its type excludes holds between the same two. */
function consistent(relations: readonly Relation[], types: readonly RelationType[]): readonly Relation[] {
  const unless = new Map(types.map((type) => [type.type, type.unless]));
  const pairs = new Set(relations.map(({ type, subject, object }) => [type, subject, object].join('|')));
  return relations.filter(
    ({ type, subject, object }) =>
      !(unless.get(type) ?? []).some((other) => pairs.has([other, subject, object].join('|'))),
  );
}

/** People and groups without a name are of interest by what they do or say: "three children from Haifa" alone is not. */
function ofInterest(relations: readonly Relation[], doc: Attributed, article: Article, types: Known) {
  const { idle, quiet } = types;
  const busy = new Set([
    ...article.named,
    ...relations.flatMap(({ evidence, subject, object }) => (quiet.has(evidence.rule) ? [] : [subject, object])),
    ...doc.claims.flatMap(({ speaker, addressee }) => [speaker, addressee]),
  ]);
  return relations.filter(({ evidence, subject }) => {
    const type = article.entities.get(subject)?.type;
    return !idle.has(evidence.rule) || busy.has(subject) || (type !== 'Person' && type !== 'Group');
  });
}

const idleRules = (types: readonly RelationType[]): readonly string[] =>
  types.flatMap(({ standing, frames }) =>
    standing ? frames.filter(({ kind }) => kind !== 'verbs').map(({ rule }) => rule) : [],
  );

const unlistedRules = (types: readonly RelationType[]): readonly string[] =>
  types.flatMap(({ listed, frames }) => (listed ? [] : frames.map(({ rule }) => rule)));

/** Makes the stage; frames are compiled and indexed once. */
export function relate(kit: Needs): Stage<Dated, Related> {
  const { wording } = kit;
  const adjectives = adjectivesOf(kit);
  const idle = idleRules(kit.relations);
  const known: Known = {
    index: indexFrames(kit.relations),
    offices: officesIndex(kit.titles, kit.offices),
    idle: new Set(idle),
    quiet: new Set([...idle, ...unlistedRules(kit.relations)]),
  };
  return (doc) => {
    const article = articleOf(doc, adjectives, wording);
    const context = { article, said: claimsOf(doc, wording), times: doc.times };
    const found = doc.sentences.map((sentence) => ofSentence(sentence, context, known));
    const relations = merge(named(found.flatMap((one) => one.relations)));
    return {
      ...doc,
      relations: ofInterest(consistent(relations, kit.relations), doc, article, known),
      deeds: merge(found.flatMap((one) => one.deeds)),
    };
  };
}
