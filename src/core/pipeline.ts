// A typed pipeline: each stage is given a document and returns it with one layer more. The wrong order does not compile.
import { StageError } from './errors';

/** A pure step: returns what it was given, and more. */
export type Stage<In, Out extends In> = (doc: In) => Out;
/** A step that takes many documents at once, in their order; it may be asynchronous (a model on batches of sentences). */
export type BatchStage<In, Out extends In> = (docs: readonly In[]) => Promise<readonly Out[]>;

interface Named {
  readonly id: string;
}

/** What became of one document: the finished one, or the stage that failed on it. */
export type Outcome<Out> =
  | { readonly ok: true; readonly doc: Out }
  | { readonly ok: false; readonly error: StageError };

/** Told after each stage: its name, how many documents it took and how many milliseconds. */
export type Watch = (stage: string, docs: number, ms: number) => void;

export interface Pipeline<In extends Named, Out extends In> {
  readonly stages: readonly string[];
  /** Appends a stage. Does not compile where the stage needs what is not there yet, or drops what is. */
  add<Next extends Out>(name: string, stage: Stage<Out, Next>): Pipeline<In, Next>;
  /** Runs all stages; the outcomes stand in the order of the documents. A failing document stops no other. */
  run(docs: readonly In[], watch?: Watch): Promise<readonly Outcome<Out>[]>;
}

type Run<In, Out> = (docs: readonly In[], watch: Watch) => Promise<readonly Outcome<Out>[]>;

const attempt = <In extends Named, Out extends In>(name: string, stage: Stage<In, Out>, doc: In): Outcome<Out> => {
  try {
    return { ok: true, doc: stage(doc) };
  } catch (cause) {
    return { ok: false, error: new StageError(name, doc.id, cause) };
  }
};

/** One by one where the batch as a whole fails, so that the culprit is found and the others are read. */
async function inBatch<In extends Named, Out extends In>(
  name: string,
  stage: BatchStage<In, Out>,
  docs: readonly In[],
): Promise<readonly Outcome<Out>[]> {
  try {
    return (await stage(docs)).map((doc) => ({ ok: true, doc }));
  } catch (cause) {
    const only = docs[0];
    if (docs.length === 1 && only) return [{ ok: false, error: new StageError(name, only.id, cause) }];
    const outcomes: Outcome<Out>[] = [];
    for (const doc of docs) outcomes.push(...(await inBatch(name, stage, [doc])));
    return outcomes;
  }
}

function extend<In extends Named, Out extends In>(stages: readonly string[], before: Run<In, Out>): Pipeline<In, Out> {
  return {
    stages,
    add: <Next extends Out>(name: string, stage: Stage<Out, Next>) =>
      extend<In, Next>([...stages, name], async (docs, watch) => {
        const outcomes = await before(docs, watch);
        const began = performance.now();
        const after = outcomes.map((outcome) => (outcome.ok ? attempt(name, stage, outcome.doc) : outcome));
        watch(name, docs.length, performance.now() - began);
        return after;
      }),
    run: (docs, watch = () => undefined) => before(docs, watch),
  };
}

/** Begins a pipeline with its batch stage: `pipeline('parse', reader.parse).add('mention', mention(kit))`. */
export function pipeline<In extends Named, Out extends In>(
  name: string,
  stage: BatchStage<In, Out>,
): Pipeline<In, Out> {
  return extend<In, Out>([name], async (docs, watch) => {
    const began = performance.now();
    const outcomes = await inBatch(name, stage, docs);
    watch(name, docs.length, performance.now() - began);
    return outcomes;
  });
}
