// Who has the word in each paragraph of a text that is talk: an interview, a conversation, a transcript with the speakers' names. Pure.
import type { Mentioned } from '../core/model';

/** One paragraph's voice. `label`: "Roe" of "Roe: I would not." */
export interface Turn {
  readonly voice: string;
  /** Whom "you" means. */
  readonly addressee: string;
  readonly label: string | null;
}

interface Paragraph {
  readonly index: number;
  readonly text: string;
}

const LABEL = /^(\p{Lu}[\p{L}.'’ -]{1,40}):\s/u;
/** Fewer paragraphs are no talk. */
const FEWEST = 8;
const ASKED = 0.1;
const SPOKEN = 0.22;
/** Characters: an interview's answers are longer than a conversation's turns. */
const LONG = 60;
const QUOTED = 0.8;

function paragraphs({ text, sentences }: Mentioned): readonly Paragraph[] {
  const found = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of sentences)
    found.set(paragraph, { start: found.get(paragraph)?.start ?? start, end });
  return [...found].map(([index, { start, end }]) => ({ index, text: text.slice(start, end) }));
}

const isQuestion = ({ text }: Paragraph): boolean => /\?[”"’')\]]*$/.test(text.trimEnd());
const labelOf = ({ text }: Paragraph): string | null => LABEL.exec(text)?.[1]?.trim() ?? null;
const shareOf = (list: readonly Paragraph[], is: (one: Paragraph) => boolean): number =>
  list.filter(is).length / Math.max(1, list.length);

function median(list: readonly Paragraph[]): number {
  const lengths = list.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** "Roe: …" in a third of the paragraphs, some name twice. */
function labelled(list: readonly Paragraph[]): readonly (string | null)[] | null {
  const labels = list.map(labelOf);
  const used = labels.filter((label) => label !== null);
  return used.length >= Math.max(3, list.length / 3) && new Set(used).size < used.length ? labels : null;
}

function byLabel(list: readonly Paragraph[], labels: readonly (string | null)[]): readonly Turn[] {
  let now = 'somebody';
  let before = 'nobody';
  return list.map((_, i) => {
    const label = labels[i] ?? null;
    if (label !== null && label !== now) [before, now] = [now, label];
    return { voice: now, addressee: before, label };
  });
}

const turn = (voice: string, addressee: string): Turn => ({ voice, addressee, label: null });

/** Who asks and who answers; in a conversation of short turns the two take turns. */
function byTurn(list: readonly Paragraph[]): readonly Turn[] {
  const takeTurns = median(list) < LONG;
  return list.map((paragraph, i) => {
    if (takeTurns) return i % 2 === 0 ? turn('one', 'other') : turn('other', 'one');
    return isQuestion(paragraph) ? turn('host', 'guest') : turn('guest', 'reader');
  });
}

const isTalk = (list: readonly Paragraph[]): boolean =>
  list.length >= FEWEST &&
  shareOf(list, isQuestion) >= ASKED &&
  shareOf(list, ({ text }) => /\b(I|you|my|your)\b/.test(text)) >= SPOKEN &&
  shareOf(list, ({ text }) => /[“"]/.test(text)) < QUOTED;

/** The turn of each paragraph, by its index; null where the text is no talk, so that one narrator has the word. */
export function turns(doc: Mentioned): ReadonlyMap<number, Turn> | null {
  const list = paragraphs(doc);
  const labels = labelled(list);
  const found = labels ? byLabel(list, labels) : isTalk(list) ? byTurn(list) : null;
  return found && new Map(list.flatMap(({ index }, i) => (found[i] ? [[index, found[i]] as const] : [])));
}
