// Ids and names of edges, facts and claims: made of what identifies them, alike when an article is built and when entities are regrouped.
import { hash } from '../core/ids';
import type { Props, Value } from '../core/model';
import { normalized, short } from './words';

/** What a fact or claim joins: the name of the edge, and the entity's id. */
export interface End {
  readonly role: string;
  readonly entity: string;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** "SUBJECT person:x", sorted, each once: how evidence says which entities it was read of. */
export const endWords = (ends: readonly End[]): readonly string[] =>
  [...new Set(ends.map(({ role, entity }) => `${role} ${entity}`))].sort(order);

/** The same taken apart. */
export const endsOf = (words: readonly string[]): readonly End[] =>
  words.map((word) => {
    const gap = word.indexOf(' ');
    return { role: word.slice(0, gap), entity: word.slice(gap + 1) };
  });

/** Who plays a role: the least id where there are several. */
export const endIn = (ends: readonly End[], role: string): string | null =>
  ends
    .filter((end) => end.role === role)
    .map((end) => end.entity)
    .sort(order)[0] ?? null;

export const textIn = (props: Readonly<Record<string, Value | null>>, key: string): string | null => {
  const value = props[key];
  return typeof value === 'string' ? value : null;
};

/** @param key what sets it apart from other edges of its type between the same two: offsets, polarity, raw ids */
export const edgeId = (type: string, from: string, to: string, key: readonly (string | number)[]): string =>
  `${type.toLowerCase()}:${hash(type, from, to, ...key)}`;

/** One form for what means one: a symmetric fact goes from the smaller id. */
export function settledEnds(ends: readonly End[], symmetric: boolean): readonly End[] {
  const [subject, object] = [endIn(ends, 'SUBJECT'), endIn(ends, 'OBJECT')];
  if (!symmetric || subject === null || object === null || subject <= object) return ends;
  const others = ends.filter(({ role }) => role !== 'SUBJECT' && role !== 'OBJECT');
  return [{ role: 'SUBJECT', entity: object }, { role: 'OBJECT', entity: subject }, ...others];
}

/** `fact:met-…`: type, ends, date, polarity and modality. @param props of the fact */
export function factId(props: Props, ends: readonly End[]): string {
  const type = textIn(props, 'type') ?? '';
  const others = [...new Set(ends.filter(({ role }) => role === 'WITH').map(({ entity }) => entity))].sort(order);
  const roles = ['SUBJECT', 'OBJECT', 'PLACE'].map((role) => endIn(ends, role));
  const rest = ['date', 'dateEnd', 'precision', 'polarity', 'modality', 'role'].map((key) => textIn(props, key));
  return `fact:${type.toLowerCase()}-${hash('fact', type, ...roles, others, ...rest)}`;
}

/** The same said with another date, polarity or modality: what contests a fact, or confirms it. */
export function propositionId(props: Props, ends: readonly End[]): string {
  const [type, role] = [textIn(props, 'type'), textIn(props, 'role')];
  return `proposition:${hash('proposition', type, endIn(ends, 'SUBJECT'), endIn(ends, 'OBJECT'), role)}`;
}

/** Where a claim stands: asked only of one without words, which is nobody's repetition. */
export interface Place {
  readonly article: string;
  /** Where its cue begins. */
  readonly cue: Value;
}

/** `claim:stated-…`: speaker, stance and normalized content. */
export function claimId(stance: string, speaker: string | null, text: string, { article, cue }: Place): string {
  const words = normalized(text.replace(/^\W*that\s/i, ''));
  const own = words === '' ? [article, cue, text] : [];
  return `claim:${stance.toLowerCase()}-${hash('claim', speaker, stance, words, ...own)}`;
}

type Named = Readonly<Record<string, Value | null>>;

/** "Kareem Aldous MET Lena Ostrow (2019-02-27)", "… not VISITED …", "… VISITED … (planned)"; "Lena Ostrow RESIGNED". */
export function factName(props: Named, subject: string | null, object: string | null): string {
  const modality = textIn(props, 'modality');
  const notes = [textIn(props, 'date'), modality === 'actual' ? null : modality].filter(Boolean).join(', ');
  const verb = `${textIn(props, 'polarity') === 'negated' ? 'not ' : ''}${textIn(props, 'type')}`;
  const words = [subject, verb, object].filter((word) => word !== null).join(' ');
  return `${words}${notes === '' ? '' : ` (${notes})`}`;
}

/** "Lena Ostrow DENIED: that the talks had failed". */
export const claimName = (stance: string, speaker: string, text: string): string =>
  `${speaker} ${stance}: ${short(text, 60)}`;
