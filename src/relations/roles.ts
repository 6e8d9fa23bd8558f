// The words of a role ("foreign minister"), and whose it is where the phrase does not say ("the minister, Ali").
import type { Entity, Evidence } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { RelationType } from '../data/relations';
import { type Anchored, isNoun } from './anchors';
import { endsOf } from './ends';
import type { Match } from './match';
import { type Offices, officesOf, spheresOf } from './offices';
import type { Article, Scene } from './scene';
import { fill } from './slots';
import { casesOf, formOf, isVerb, isWord, lemmaOf } from './words';

/** "deputy foreign minister" of "Iran's former deputy foreign minister for Asia": what stands before, less the owner; "of education" too. */
export function roleWords(scene: Scene, { anchor, object: owner, frame }: Match): string {
  const { tree } = scene;
  const [lemma, form] = [lemmaOf(tree, anchor), formOf(tree, anchor)];
  const lengths = [lemma, form]
    .flatMap((head) => frame.heads.get(head) ?? [])
    .filter((words) => isNoun(scene, anchor, words));
  const length = Math.max(1, ...lengths.map((words) => words.length));
  const title = Array.from({ length }, (_, i) => anchor - i).filter((at) => at >= 0);
  const free = (at: number): boolean => {
    const token = tree.tokens[at];
    return token !== undefined && token.upos !== 'PUNCT' && (owner.token < 0 || !contains(owner, token));
  };
  const before = tree
    .find(anchor, 'amod', 'compound', 'nmod:unmarked', 'nmod:desc')
    .filter((at) => at < anchor && scene.direct(at).length === 0 && casesOf(tree, at).length === 0)
    .filter((at) => !scene.article.nationalities.has(formOf(tree, at)) && !isVerb(tree.tokens[at]))
    // "In a joint statement French President": what stands before the owner is another phrase, but for "former".
    .filter(
      (at) => at > owner.token || anchor < owner.token || isWord(tree, at, scene.article.wording.formerAdjectives),
    )
    .flatMap((at) => tree.subtree(at));
  const after = tree
    .find(anchor, 'nmod')
    .filter((at) => at > anchor && at < anchor + 4 && casesOf(tree, at).some((word) => word === 'of' || word === 'for'))
    .filter((at) => scene.direct(at).length === 0)
    .map((at) => tree.subtree(at, (token) => isRel(token, 'acl', 'advcl', 'punct')))
    .flatMap((phrase) => (phrase.every(free) ? phrase : []));
  const words = [...new Set([...before.filter(free), ...title.filter(free), anchor, ...after])].sort((a, b) => a - b);
  return words.map((at) => tree.tokens[at]?.form ?? '').join(' ');
}

/** The state that the article names more than all others together. */
function mainState(article: Article): Entity | null {
  const counts = new Map<Entity, number>();
  for (const linked of article.links.values())
    for (const entity of linked) if (entity.type === 'State') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > all)?.[0] ?? null;
}

/** False where the person is known to hold such an office of another state: "Russia's leader" is not Obama. */
function isOwnOffice(scene: Scene, { type, anchor, subject, object }: Match, know: Offices): boolean {
  if (!type.role || object.entity.type !== 'State') return true;
  const spheres = spheresOf(scene, anchor, know);
  if (!spheres.some((sphere) => type.role?.spheres.includes(sphere))) return true;
  const offices = officesOf(scene, subject.entity, anchor, know) ?? [];
  return offices.length === 0 || offices.some(({ of }) => of === object.entity.id || !of.startsWith('state:'));
}

/** "candidates criticizing President Obama": a plural noun names no single person. */
function isSingular(scene: Scene, { anchor, subject }: Match): boolean {
  const { tree } = scene;
  if (!/^NNP?S$/.test(tree.tokens[anchor]?.xpos ?? '') || subject.token === anchor) return true;
  const joined = isRel(tree.tokens[subject.token], 'conj') || tree.find(subject.token, 'conj').length > 0;
  return joined || scene.direct(subject.token).length > 1;
}

/** "Explorer" is no role of the "Internet Explorer": a title stands beside a name, not in it. */
const isInName = ({ tree }: Scene, { anchor, subject }: Match): boolean => {
  const token = tree.tokens[anchor];
  return subject.form === 'name' && token !== undefined && contains(subject, token);
};

/** True where the role can be the subject's at all. */
export const isTheirs = (scene: Scene, match: Match, know: Offices): boolean =>
  !match.type.role ||
  match.frame.kind === 'verbs' ||
  (isSingular(scene, match) && !isInName(scene, match) && isOwnOffice(scene, match, know));

/**
 * Whom a known office holder serves by such a title, if the article has it: Heiko Maas is Germany's foreign minister wherever
 * he is called one. Of anybody else the state that the article is about, for offices of state.
 */
function understood(scene: Scene, type: RelationType, person: Entity, anchor: number, know: Offices): Entity | null {
  const { article } = scene;
  const offices = officesOf(scene, person, anchor, know);
  if (offices) return offices.flatMap(({ of }) => article.entities.get(of) ?? [])[0] ?? null;
  if (!article.named.has(person.id)) return null;
  const ofState = spheresOf(scene, anchor, know).some((sphere) => type.role?.spheres.includes(sphere));
  return ofState ? mainState(article) : null;
}

/** "Turkish Foreign Minister" where Turkey is no entity, "party chairman": the owner is named, though it is not known. */
function hasOtherOwner(scene: Scene, title: number): boolean {
  const { tree, article } = scene;
  return [title - 1, title - 2].some((at) => {
    const token = tree.tokens[at];
    const near = token?.head === title || token?.head === tree.tokens[title]?.head;
    return (
      near &&
      isRel(token, 'amod', 'compound', 'nmod', 'flat') &&
      (token?.upos === 'PROPN' || article.nationalities.has(formOf(tree, at)))
    );
  });
}

const GUESS = '?';
/** True for what rolesWithoutOwner read. */
export const guessed = ({ rule }: Evidence): boolean => rule.endsWith(GUESS);

/** Roles whose owner stands elsewhere in the article: "Foreign Minister Sergei Lavrov". */
export function rolesWithoutOwner(scene: Scene, anchored: Anchored, know: Offices): readonly Match[] {
  return [...anchored].flatMap(([at, entries]) => {
    const entry = entries.find(
      ({ type, frame }) => type.role && frame.places.some((place) => place.role === 'S' && place.slot.kind === 'self'),
    );
    // "the two leaders" are hardly those of one state.
    if (!entry || hasOtherOwner(scene, at) || scene.direct(at).length > 1) return [];
    const { type, frame } = entry;
    return endsOf(scene, fill(scene, at, { kind: 'self' }, type), frame.subject).flatMap(
      (subject): readonly Match[] => {
        const owner = understood(scene, type, subject.entity, at, know);
        if (!owner) return [];
        const object = { ...subject, entity: owner, token: -1, score: 0.7 };
        return [{ type, frame: { ...frame, rule: `${frame.rule}${GUESS}` }, anchor: at, subject, object }];
      },
    );
  });
}
