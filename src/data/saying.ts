// The words of data/stances.json by which somebody says something, for stages that must know where one may speak.
import type { Cue, Stance } from './stances';

/** First words of the cues, lower case. */
export interface Saying {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Verbs that open a quotation or a clause: "say", not "call for". */
  readonly reporting: ReadonlySet<string>;
}

const firstWords = (cues: readonly Cue[]): ReadonlySet<string> =>
  new Set(cues.flatMap(({ lemmas }) => lemmas.map((lemma) => lemma.split(' ')[0] ?? lemma)));

/** "Make clear", "put it": said with other words only. */
const EMPTY = /^(make|put|let|take|give|have|get|go|be)$/;

/** Made once from the stances of the Kit. */
export function saying(stances: readonly Stance[]): Saying {
  const cues = stances.flatMap((stance) => stance.cues);
  const of = (pos: Cue['pos']) => firstWords(cues.filter((cue) => cue.pos === pos));
  const opening = cues.filter(
    ({ pos, content }) => pos === 'verb' && content.some((kind) => kind === 'quote' || kind === 'clause'),
  );
  return {
    verbs: of('verb'),
    nouns: of('noun'),
    adjectives: of('adjective'),
    reporting: new Set([...firstWords(opening)].filter((word) => !EMPTY.test(word))),
  };
}
