// Whom a claim that says nothing of an addressee is directed at: of those that its content names, whoever stands highest in its tree.
import type { Claim, Entity, Mention, Proposed, Sentence } from '../core/model';
import { contains, overlaps } from '../core/spans';
import { isRel } from '../core/tree';

/** Whom a mention means, by its head. */
interface Spot {
  readonly entity: string;
  readonly sentence: number;
  readonly head: number;
}

/** What happened is not spoken against: of "condemned the attack on Oslo" it is Oslo. */
const CANNOT: readonly Entity['type'][] = ['Event'];

type Doc = Pick<Proposed, 'sentences' | 'mentions' | 'links' | 'entities'>;

/** By sentence, who is mentioned there. Made once for a document. */
export type Spots = ReadonlyMap<number, readonly Spot[]>;

export function spotsIn({ mentions, links, entities }: Doc): Spots {
  const able = new Set(entities.filter(({ type }) => !CANNOT.includes(type)).map(({ id }) => id));
  const byId = new Map<string, Mention>(mentions.map((mention) => [mention.id, mention]));
  const found = new Map<number, Spot[]>();
  for (const { mention: id, entity } of links) {
    const mention = byId.get(id);
    if (!mention || !able.has(entity)) continue;
    const { sentence, head } = mention;
    const spots = found.get(sentence) ?? [];
    spots.push({ entity, sentence, head });
    found.set(sentence, spots);
  }
  return found;
}

/** Steps from a token to the root of its sentence. */
function depth({ tokens }: Sentence, at: number): number {
  let steps = 0;
  for (let token = tokens[at]; token && token.head >= 0 && steps < tokens.length; token = tokens[token.head]) steps++;
  return steps;
}

/** "condemned the attack in Oslo": where it happened. */
const isWhere = ({ tokens }: Sentence, at: number, whereabouts: readonly string[]): boolean =>
  tokens.some(({ head, deprel, form }) => head === at && deprel === 'case' && whereabouts.includes(form.toLowerCase()));

/** The token and what is joined to it: "Iran and Syria". */
const joined = ({ tokens }: Sentence, one: number, other: number): boolean =>
  one === other || (isRel(tokens[one], 'conj') && tokens[one]?.head === other);

/** @param whereabouts prepositions of places: "in", "near" @returns Entity.ids: of "condemned Iran's attack on Israel" Iran; of "demanded that Oslo and Bergen pay" both. Sorted. */
export function targetsOf(
  { speaker, content, cue }: Pick<Claim, 'speaker' | 'content' | 'cue'>,
  sentences: readonly Sentence[],
  spots: Spots,
  whereabouts: readonly string[],
): readonly string[] {
  for (const sentence of sentences) {
    const own = (spots.get(sentence.index) ?? []).filter(({ head, entity }) => {
      const token = sentence.tokens[head];
      if (!token || entity === speaker || overlaps(token, cue) || isWhere(sentence, head, whereabouts)) return false;
      return content.some((span) => contains(span, token));
    });
    const ranked = own
      .map((spot) => ({ ...spot, depth: depth(sentence, spot.head) }))
      .sort((a, b) => a.depth - b.depth || a.head - b.head);
    const [first] = ranked;
    if (first)
      return [
        ...new Set(own.filter(({ head }) => joined(sentence, head, first.head)).map(({ entity }) => entity)),
      ].sort();
  }
  return [];
}
