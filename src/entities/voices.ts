// Those whom a text lets speak without naming them: its narrator, the reader it speaks to, who asks and who answers.
import { isRel } from '../core/tree';
import { open } from './grow';
import { type Cluster, clusterOf, type Scene, type Seen, type Voices } from './scene';
import { type Turn, turns } from './turns';

/** The cluster of the person whose name labels the turn: "Roe: I would not." */
function labelled(scene: Scene, { label }: Turn): Cluster | null {
  if (label === null) return null;
  const named = scene.clusters.find(
    (cluster) => cluster.type === 'Person' && cluster.named && cluster.seen.some(({ text }) => label.endsWith(text)),
  );
  return named ?? null;
}

/** Sentences in which a letter or speech greets, and an interview says who is asked. */
const OPENING = 6;

/** "Dear Hannah", "Thank you, Madam Speaker": the one spoken to, in a quotation or at the head of the text. */
function greeted(scene: Scene, seen: Seen): Cluster | null {
  const near = ({ quote, sentence, mention, tree }: Seen): boolean =>
    quote === seen.quote &&
    (quote >= 0 || sentence.index < OPENING) &&
    mention.form !== 'pronoun' &&
    (isRel(tree.tokens[mention.head], 'vocative') ||
      tree.tokens.slice(0, mention.head).some(({ form }) => /^dear$/i.test(form)));
  const one = scene.all.find(near);
  const cluster = one ? clusterOf(scene, one) : null;
  return cluster?.type === 'Person' || cluster?.type === 'Group' ? cluster : null;
}

/** Who is asked in an interview: the person whom its head names most. */
function asked(scene: Scene): Cluster | null {
  const persons = scene.clusters.filter(
    ({ type, named, seen }) => type === 'Person' && named && (seen[0]?.sentence.index ?? OPENING) < OPENING,
  );
  const names = ({ seen }: Cluster): number => seen.filter(({ mention }) => mention.form === 'name').length;
  return persons.toSorted((a, b) => names(b) - names(a))[0] ?? null;
}

/** Voices of one article. What stands in a quotation has that quotation's speaker. */
export function voicesOf(scene: Scene): Voices {
  const opened = new Map<string, Cluster>();
  let talk: ReadonlyMap<number, Turn> | null | undefined;
  const turnOf = (seen: Seen): Turn | undefined => {
    if (talk === undefined) talk = turns(scene.doc);
    return talk?.get(seen.sentence.paragraph);
  };
  const voice = (key: string, name: string, plural = false): Cluster => {
    const there = opened.get(key);
    if (there) return there;
    const cluster = open(scene, {
      type: plural ? 'Group' : 'Person',
      ...{ name, known: null, named: false, gender: null, plural },
    });
    opened.set(key, cluster);
    return cluster;
  };
  const inTurn = (key: string): Cluster => {
    const guest = key === 'guest' && !opened.has(key) ? asked(scene) : null;
    if (guest) opened.set(key, guest);
    return voice(key, key === 'reader' ? 'you' : 'I');
  };
  const own = (seen: Seen): Cluster | null => {
    if (seen.quote < 0) return null;
    return scene.speakerOf(seen.quote) ?? voice(`quote in ${seen.sentence.paragraph}`, 'I');
  };
  return {
    speaker: (seen) => {
      const turn = turnOf(seen);
      return own(seen) ?? (turn ? (labelled(scene, turn) ?? inTurn(turn.voice)) : voice('narrator', 'I'));
    },
    addressee: (seen) => {
      const speaker = own(seen);
      const turn = turnOf(seen);
      const named = turn ? null : greeted(scene, seen);
      if (named) return named;
      return speaker ? voice(`you of ${speaker.index}`, 'you') : inTurn(turn?.addressee ?? 'reader');
    },
    company: (seen) => {
      const speaker = own(seen);
      return voice(speaker ? `we of ${speaker.index}` : 'we', 'we', true);
    },
  };
}
