// A name that was changed: "Vantera, once known as Nordbygg", "Nordbygg changed its name to Vantera". Both are one thing.
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

/** What stands between the two names. */
const CHANGED = [
  /^,?\s*\(?(once|formerly|previously|until recently|originally|until \d{4}|until last year)( known| called| named)?( as)?( the)?\s*$/i,
  /^,?\s*(the [\p{L}\s-]{3,40} )?(once|formerly|previously|originally) (known|called|named)( as)?( the)?\s*$/iu,
  /^,?\s*which (was|is) (once |formerly |previously |now |originally )?(called|named|known as)( the)?\s*$/i,
  /^,?\s*which (called|named) itself( the)?\s*$/i,
  /^,?\s*(has |had )?(changed|changes) its name to( the)?\s*$/i,
  /^,?\s*(has been|had been|was|is|will be|being|since)? ?renamed( as| to)?( the)?\s*$/i,
  /^,?\s*(is |are )?now( called| known| named)?( as)?( the)?\s*$/i,
];
const FAR = 80;

/** By mention, the other name of the pair. Persons are not renamed so. */
export function renamed(scene: Scene): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>();
  const names = scene.all.filter(({ mention }) => mention.form === 'name' && mention.type !== 'Person');
  for (const [i, left] of names.entries()) {
    const right = names[i + 1];
    if (!right || right.sentence !== left.sentence || right.mention.start - left.mention.end > FAR) continue;
    const between = scene.doc.text.slice(left.mention.end, right.mention.start);
    if (!CHANGED.some((words) => words.test(between))) continue;
    found.set(left.mention.id, right);
    found.set(right.mention.id, left);
  }
  return found;
}

/** Proposes the cluster of the other name, once that is linked. */
export function byOtherName(scene: Scene, seen: Seen, pairs: ReadonlyMap<string, Seen>): Proposal | null {
  const other = pairs.get(seen.mention.id);
  const cluster: Cluster | null = other ? clusterOf(scene, other) : null;
  if (!other || !cluster || scene.know.gazetteer.find(seen.text).length > 0) return null;
  const reason = `the text says that "${seen.text}" and "${other.text}" are names of one`;
  return { clusters: [cluster], score: 0.92, rule: 'entities/names#renamed', reason };
}
