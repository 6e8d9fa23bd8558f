// Sets the scene for one article: mentions seen in their sentences, and indexes that grow while it is read.
import type { Mentioned } from '../core/model';
import { open } from './grow';
import type { Knowledge } from './knowledge';
import { quotations } from './quotations';
import { type Cluster, clusterOf, type Scene, type Seen, type Voices } from './scene';
import { seeAll } from './see';
import { speakers } from './speakers';
import { voicesOf } from './voices';

/** Of many things called by one noun, the last ones are looked at. */
const MOST = 40;

/** "River" of "the river Ada": what stands right before a name tells its kind. */
function kindBefore({ mention, sentence }: Seen): readonly string[] {
  const first = sentence.tokens.findIndex(({ start }) => start >= mention.start);
  const before = sentence.tokens[first - 1];
  return before?.upos === 'NOUN' && mention.type !== 'Person' ? [before.lemma.toLowerCase()] : [];
}

/** Words by which a mention can be taken up; a plural of several takes up none. */
function wordsOf(seen: Seen, clusters: number): readonly string[] {
  const { mention, text, noun } = seen;
  if (mention.form === 'name') return [...text.toLowerCase().split(/[\s-]+/), ...kindBefore(seen)];
  return mention.form !== 'pronoun' && clusters === 1 ? [noun] : [];
}

/** The scene of an article before anything is linked. */
export function sceneOf(doc: Mentioned, know: Knowledge): Scene {
  const quotes = quotations(doc);
  const all = seeAll(doc, quotes, know);
  const bySentence: Seen[][] = doc.sentences.map(() => []);
  for (const seen of all) bySentence[seen.sentence.index]?.push(seen);
  const clusters: Cluster[] = [];
  const persons = new Set<Cluster>();
  const nouns = new Map<string, Set<Cluster>>();
  const noteAs = (word: string, cluster: Cluster) => nouns.set(word, (nouns.get(word) ?? new Set()).add(cluster));
  let said: readonly (Seen | null)[] | null = null;
  let voices: Voices | null = null;
  const scene: Scene = {
    doc,
    know,
    all,
    bySentence,
    clusters,
    of: new Map(),
    quotes,
    persons,
    byNoun: (noun) => [...(nouns.get(noun) ?? [])].slice(-MOST),
    note: (noted, seen) => {
      const words = wordsOf(seen, noted.length);
      for (const cluster of noted) {
        if (cluster.type === 'Person') persons.add(cluster);
        for (const word of words) noteAs(word, cluster);
      }
    },
    stateOf: (id) => {
      const known = know.gazetteer.byId(id);
      const there = clusters.find((cluster) => cluster.known?.id === id);
      return (
        there ??
        (known
          ? open(scene, { type: 'State', name: known.name, known, named: true, gender: null, plural: false })
          : null)
      );
    },
    speakerOf: (quote) => {
      said ??= speakers(scene);
      const speaker = said[quote];
      return speaker ? clusterOf(scene, speaker) : null;
    },
    get voices() {
      voices ??= voicesOf(scene);
      return voices;
    },
  };
  return scene;
}
