// From the words that name a speaker to the entities that the article means by them.
import type { Link, Mention, Resolved, Span } from '../../core/model';
import { contains, length } from '../../core/spans';
import type { Nominals } from '../../data/nominals';
import { stretches } from '../stretches';
import type { View } from '../view';
import { issuersOf } from './issuers';

export interface Speakers {
  /** Entity.ids of a noun phrase with this head; several for a plural. */
  at(view: View, head: number, span: Span): readonly string[];
  /** Entity.ids that a stretch mentions, each once, sorted. `me`: whom "I" and "we" mean there. */
  within(spans: readonly Span[], me: readonly string[]): readonly string[];
  /** "I", "we": whoever speaks there. */
  isFirstPerson(view: View, head: number): boolean;
  /** "She had not met him, Silva said": a pronoun for nobody named before, that may mean one of these. */
  mayMean(view: View, head: number, entities: readonly string[]): boolean;
}

const PERSONS = /^(s?he|his|hers?|him)$/i;
const THINGS = /^its?$/i;
const MANY = /^(they|theirs?|them)$/i;

const isSmaller = (a: Mention, b: Mention): number => length(a) - length(b);

/** Mentions and links of an article, looked up by sentence. */
export function speakersOf(doc: Resolved, { pronouns, sayers }: Pick<Nominals, 'pronouns' | 'sayers'>): Speakers {
  const first = new Set(pronouns.filter((one) => one.person === 1).map((one) => one.form));
  const types = new Map(doc.entities.map(({ id, type }) => [id, type]));
  const links = groupBy(doc.links, (link: Link) => link.mention);
  const referring = doc.mentions.filter(({ form }) => form !== 'predicate');
  const mentions = groupBy(referring, (mention: Mention) => String(mention.sentence));
  const near = stretches(referring, (mention) => [mention]);
  const entitiesOf = (mention: Mention): readonly string[] => [
    ...new Set((links.get(mention.id) ?? []).map((link) => link.entity)),
  ];
  const mine = (mention: Mention): boolean => first.has(doc.text.slice(mention.start, mention.end).toLowerCase());
  const owned = groupBy(
    referring.flatMap((mention) => entitiesOf(mention).map((entity) => ({ entity, mention }))),
    ({ entity }) => entity,
  );
  const headed = (view: View, head: number): Mention | undefined =>
    (mentions.get(String(view.sentence.index)) ?? [])
      .filter((one) => one.head === head)
      .toSorted(isSmaller)
      .at(-1);
  const issuers = issuersOf(
    doc,
    sayers,
    (entity) => (owned.get(entity) ?? []).map(({ mention }) => mention),
    (view, head) => {
      const mention = headed(view, head);
      return mention ? entitiesOf(mention) : [];
    },
  );
  return {
    at: (view, head, span) => {
      const here = (mentions.get(String(view.sentence.index)) ?? []).filter(
        (mention) => entitiesOf(mention).length > 0,
      );
      const word = view.tokens[head];
      const found =
        here
          .filter((mention) => mention.head === head)
          .toSorted(isSmaller)
          .at(-1) ??
        (word
          ? here.filter((mention) => contains(mention, word) && contains(span, mention)).toSorted(isSmaller)[0]
          : undefined) ??
        here.find((mention) => contains(span, mention) && mention.end === span.end) ??
        here
          .filter((mention) => contains(span, mention))
          .toSorted(isSmaller)
          .at(-1);
      return found ? [...new Set(entitiesOf(found).flatMap(issuers.of))] : [];
    },
    within: (spans, me) => {
      const inside = spans.flatMap((span) => near.over(span).filter((mention) => contains(span, mention)));
      return [
        ...new Set(
          inside.flatMap((mention) => (mine(mention) && entitiesOf(mention).length === 0 ? me : entitiesOf(mention))),
        ),
      ].sort();
    },
    mayMean: (view, head, entities) => {
      const form = view.tokens[head]?.form ?? '';
      const mention = headed(view, head);
      const own = mention ? entitiesOf(mention) : [];
      const unnamed = own.every((id) => (owned.get(id) ?? []).every((one) => one.mention.form === 'pronoun'));
      const persons = entities.filter((id) => types.get(id) === 'Person').length;
      const fits = PERSONS.test(form) ? persons === 1 : THINGS.test(form) ? persons < entities.length : MANY.test(form);
      return unnamed && fits && entities.length > 0;
    },
    isFirstPerson: (view, head) => first.has(view.tokens[head]?.form.toLowerCase() ?? ''),
  };
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
