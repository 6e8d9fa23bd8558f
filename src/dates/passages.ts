// Times of an article sentence by sentence: what one speaks of is what "the following day" in the next one follows.
import type { Attributed, Dated, Sentence, Time } from '../core/model';
import type { Stage } from '../core/pipeline';
import type { Kit } from '../data/kit';
import { type FindTimes, timesIn } from '.';

/** Sentences back in which "the following day" may have what it follows. */
const BACK = 8;

/** Reads each sentence when it is first asked for, and those before it only where its times need them. */
export function timesBySentence(
  find: FindTimes,
  doc: { readonly text: string; readonly sentences: readonly Sentence[]; readonly published: string | null },
): (index: number) => readonly Time[] {
  const made = new Map<number, readonly Time[]>();
  const before = (index: number): Time | null => {
    for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
      const last = at(i).at(-1);
      if (last) return last;
    }
    return null;
  };
  const at = (index: number): readonly Time[] => {
    const sentence = doc.sentences[index];
    const known = made.get(index);
    if (known || !sentence) return known ?? [];
    const text = doc.text.slice(sentence.start, sentence.end);
    const times = find(text, doc.published, sentence.start, () => before(index));
    made.set(index, times);
    return times;
  };
  return at;
}

/** Makes the stage: the times of all sentences. */
export function date(kit: Pick<Kit, 'times'>): Stage<Attributed, Dated> {
  const find = timesIn(kit.times);
  return (doc) => {
    const at = timesBySentence(find, doc);
    return { ...doc, times: doc.sentences.map(({ index }) => at(index)) };
  };
}
