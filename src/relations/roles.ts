// The words of a role ("foreign minister"), and whose it is where the phrase does not say ("the minister, Ali").
import type { Entity, Evidence } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { Office } from '../data/offices';
import type { RelationType } from '../data/relations';
import type { Title } from '../data/titles';
import { fitting, type Index, isNoun } from './anchors';
import { endsOf } from './ends';
import type { Match } from './match';
import type { Article, End, Scene } from './scene';
import { fill } from './slots';
import { casesOf, formOf, isVerb } from './words';

/** What roles.ts knows of offices; made from the Kit. */
export interface Offices {
  readonly titles: readonly Title[];
  readonly offices: readonly Office[];
}

/** "deputy foreign minister" of "Iran's former deputy foreign minister for Asia": what stands before, less the owner; "of education" too. */
export function roleWords(scene: Scene, { anchor, object: owner, frame }: Match): string {
  const { tree } = scene;
  const lengths = frame.anchor.map((title) => title.split(' ')).filter((words) => isNoun(scene, anchor, words));
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
    .filter((at) => owner.token < 0 || at > owner.token || anchor < owner.token || tree.tokens[at]?.upos === 'ADJ')
    .flatMap((at) => tree.subtree(at));
  const after = tree
    .find(anchor, 'nmod')
    .filter((at) => at > anchor && at < anchor + 4 && casesOf(tree, at).some((word) => word === 'of' || word === 'for'))
    .filter((at) => scene.direct(at).length === 0)
    .map((at) => tree.subtree(at, (token) => isRel(token, 'acl', 'advcl', 'punct')))
    .flatMap((phrase) => (phrase.every(free) ? phrase : []));
  const words = [...new Set([...before.filter(free), ...title, ...after])].sort((a, b) => a - b);
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

/** Held on that day, or before it: "former President". Dates compare as far as they are exact. */
const isHeld = ({ from }: Office, day: string | null): boolean => day === null || from <= day;
const isOver = ({ to }: Office, day: string | null): boolean => day !== null && to !== '' && to < day.slice(0, to.length);

/**
 * Whom a known office holder serves by such a title, if the article has it: Heiko Maas is Germany's foreign minister wherever
 * he is called one. Of anybody else the state that the article is about, for offices of state.
 */
function understood(scene: Scene, type: RelationType, person: Entity, anchor: number, know: Offices): Entity | null {
  const { article } = scene;
  const spheres = know.titles
    .filter(({ title, aliases }) => [title, ...aliases].some((word) => isNoun(scene, anchor, word.split(' '))))
    .map(({ sphere }) => sphere);
  const sphereOf = (office: Office) => know.titles.find(({ title }) => title === office.title)?.sphere ?? '';
  const held = know.offices.filter(({ holder, aliases }) => holder === person.name || aliases.includes(person.name));
  if (held.length > 0) {
    const such = held.filter((office) => spheres.includes(sphereOf(office)) && isHeld(office, article.published));
    const now = such.filter((office) => !isOver(office, article.published));
    return (now.length > 0 ? now : such).flatMap((office) => article.entities.get(office.of) ?? [])[0] ?? null;
  }
  if (!article.named.has(person.id)) return null;
  return spheres.some((sphere) => type.role?.spheres.includes(sphere)) ? mainState(article) : null;
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
export function rolesWithoutOwner(scene: Scene, index: Index, know: Offices): readonly Match[] {
  return scene.tree.tokens.flatMap((_, at) => {
    const entry = fitting(scene, at, index).find(
      ({ type, frame }) => type.role && frame.places.some((place) => place.role === 'S' && place.slot.kind === 'self'),
    );
    if (!entry || hasOtherOwner(scene, at)) return [];
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
