// Statements without marks behind a colon that ends a paragraph: "The ministry issued the following statement: / We condemn …"
import type { Span } from '../../core/model';
import type { Speech } from '../draft';
import { isQuoteMark } from '../told/surface';
import { lemmaOf, lower, type View } from '../view';
import type { Scene, Tied } from './scene';
import { unlistedMain } from './unlisted';

/** The sentences of one paragraph. */
interface Paragraph {
  readonly views: readonly View[];
  readonly span: Span;
}

function paragraphsOf(views: readonly View[]): readonly Paragraph[] {
  const found = new Map<number, View[]>();
  for (const view of views) {
    const own = found.get(view.sentence.paragraph);
    if (own) own.push(view);
    else found.set(view.sentence.paragraph, [view]);
  }
  return [...found.values()].map((own) => ({
    views: own,
    span: { start: own[0]?.sentence.start ?? 0, end: own.at(-1)?.sentence.end ?? 0 },
  }));
}

const FIRST = /^(we|our|us|ours|ourselves|i|my|me)$/;
const inFirstPerson = ({ views }: Paragraph): boolean =>
  views.some((view) => view.tokens.some((token) => FIRST.test(lower(token))));

/** A paragraph that may be of a block: not quoted, no item of a list, no line of a transcript. */
function isPlain({ views }: Paragraph): boolean {
  const view = views[0];
  const opening = view?.tokens[0]?.form ?? '';
  const label = view?.tokens.slice(1, 6).some((token) => token.form === ':') ?? true;
  return view !== undefined && !isQuoteMark(view, 0) && !/^([-–—•*·#[(]|\d+[.)]?)$/.test(opening) && !label;
}

/** "The ministry said in a statement:", "The embassy issued this statement:" */
function leadOf({ speeches, saying }: Scene, view: View, isSaying: (lemma: string) => boolean): Speech | null {
  const listed = (speeches[view.sentence.index] ?? []).findLast(({ hit }) =>
    hit.entries.some((entry) => entry.cue.content.includes('quote')),
  );
  if (listed) return listed;
  const named = view.tokens.some((token) => token.upos === 'NOUN' && isSaying(lemmaOf(token)));
  return saying && named ? unlistedMain(view, view.tokens.length - 1, saying) : null;
}

/** "They also claimed that …": the article tells again what others say. */
const tellsOfOthers = ({ speeches }: Scene, { sentence, tokens }: View): boolean =>
  (speeches[sentence.index] ?? []).some(({ hit, source }) => {
    const root = (tokens[hit.at]?.head ?? 0) < 0;
    return root && !source.heads.some((head) => FIRST.test(lower(tokens[head])));
  });

/** A paragraph as far as it is the statement's: all of it in the first person, else up to where the article tells again. */
function partOf(scene: Scene, paragraph: Paragraph): Span | null {
  if (inFirstPerson(paragraph)) return paragraph.span;
  const { views, span } = paragraph;
  const stop = views.findIndex((view) => tellsOfOthers(scene, view));
  const last = stop < 0 ? views.at(-1) : views[stop - 1];
  return last ? { start: span.start, end: last.sentence.end } : null;
}

/** The first paragraph, and on as long as they speak in the first person. */
function blockFrom(scene: Scene, paragraphs: readonly Paragraph[], from: number): readonly Span[] {
  const first = paragraphs[from];
  const opening = first && isPlain(first) ? partOf(scene, first) : null;
  if (!first || !opening) return [];
  const rest = inFirstPerson(first) ? paragraphs.slice(from + 1) : [];
  const stop = rest.findIndex((one) => !isPlain(one) || !inFirstPerson(one));
  return [opening, ...rest.slice(0, stop < 0 ? rest.length : stop).map(({ span }) => span)];
}

/** Statements with the speech that leads up to them, as if they stood in marks. @param isSaying "statement", "comment" */
export function findBlocks(scene: Scene, isSaying: (lemma: string) => boolean): readonly Tied[] {
  const paragraphs = paragraphsOf(scene.views);
  return paragraphs.flatMap(({ views }, i) => {
    const view = views.at(-1);
    if (view?.tokens.at(-1)?.form !== ':') return [];
    const speech = leadOf(scene, view, isSaying);
    const spans = speech ? blockFrom(scene, paragraphs, i + 1) : [];
    return speech && spans.length > 0 ? [{ quote: { spans }, speech }] : [];
  });
}
