// The reader model: tokens by rule, then tags, heads and names from one network, run in this process; lemmas by tag and form.
import { availableParallelism } from 'node:os';
import type { Article, Parsed, Sentence } from '../../core/model';
import { gazetteer } from '../../data/gazetteer';
import type { Kit } from '../../data/kit';
import type { ReaderModel } from '../../data/reader-model';
import { dateline } from '../dateline';
import { lemmatizer } from '../lemmas';
import type { Reader } from '../reader';
import type { Words } from '../sentences';
import { sentenceSplitter } from '../sentences';
import { tokenizer } from '../tokens';
import { agree } from './agree';
import { batchesOf, type Encoded, type Window, windowsOf } from './batches';
import { surnames, unmask } from './capitals';
import type { Analysis } from './decode';
import { gazetteerFeatures, type KnownSpan, knownSpans } from './gazetteer-features';
import { joined } from './join';
import { nameMaker } from './names';
import { openNetwork } from './network';
import { onnx } from './onnx';
import { wordPieces } from './pieces';
import { pool } from './pool';
import { shapeOf } from './shapes';
import { workerNetwork } from './worker-network';

/** A reader on the trained model. @param workers threads beside this one, used when there is much to read; by default one for each other core @throws UsageError where ONNX Runtime does not run */
export function modelReader(kit: Kit, model: ReaderModel, workers = availableParallelism() - 1): Reader {
  const split = sentenceSplitter(kit, tokenizer(kit.abbreviations));
  const names = gazetteer(kit);
  const lemmaOf = lemmatizer(kit);
  const pieces = wordPieces(model.vocabulary);
  const namesOf = nameMaker(kit);
  onnx();
  const read = pool(
    () => openNetwork(model),
    () => workerNetwork(model),
    workers,
  );
  const beside = model.labels.relations.indexOf('parataxis');

  const encode = ({ words }: Words, spans: readonly KnownSpan[]): Encoded => ({
    pieces: words.map(({ form }) => pieces(form)),
    shapes: words.map(({ form }) => shapeOf(form)),
    features: gazetteerFeatures(words.length, spans),
    dateline: dateline(words),
  });

  /** What was read in each sentence of one article. */
  const analyse = async (encoded: readonly Encoded[]): Promise<readonly Analysis[]> => {
    const batches = batchesOf(encoded.flatMap(windowsOf));
    const found = await Promise.all(batches.map((batch) => read(batch, encoded)));
    const parts: (readonly [Window, Analysis])[][] = encoded.map(() => []);
    for (const [i, batch] of batches.entries())
      for (const [j, window] of batch.flat().entries()) {
        const analysis = found[i]?.[j];
        if (analysis) parts[window.sentence]?.push([window, analysis]);
      }
    return parts.map((of, i) =>
      joined(
        of.sort(([a], [b]) => a.from - b.from),
        encoded[i]?.dateline ?? 0,
        beside,
      ),
    );
  };

  const sentenceOf = ({ words, start, end, paragraph }: Words, index: number, of: Analysis): Sentence => ({
    ...{ index, paragraph, start, end },
    tokens: words.map((word, i) => {
      const [upos = 'X', xpos = 'FW'] = model.labels.tags[of.tags[i] ?? -1]?.split('|') ?? [];
      const lemma = lemmaOf(word.form, upos, xpos);
      const head = of.heads[i] ?? -1;
      const deprel = head < 0 ? 'root' : (model.labels.relations[of.relations[i] ?? -1] ?? 'dep');
      return { ...word, lemma, upos, xpos, head, deprel, certainty: of.certainty[i] ?? 0 };
    }),
  });

  const annotate = async (article: Article, given: readonly Words[]): Promise<Parsed> => {
    const known = given.map(({ words }) =>
      knownSpans(
        words.map(({ form }) => form),
        names,
      ),
    );
    const found = await analyse(given.map((sentence, i) => encode(sentence, known[i] ?? [])));
    const tagged = given.map((sentence, i) => sentenceOf(sentence, i, found[i] ?? NOTHING));
    const sentences = unmask(tagged);
    const named = sentences.flatMap(({ tokens }, i) =>
      namesOf({ tokens, spans: found[i]?.names ?? [], known: known[i] ?? [] }, i),
    );
    return {
      ...article,
      sentences,
      names: agree(article.text, sentences, [...named, ...surnames(article.text, tagged, named)]),
      issues: given.length === 0 ? [{ code: 'EMPTY_TEXT' }] : [],
    };
  };

  return {
    name: 'model',
    parse: async (articles) => {
      const found: Promise<Parsed>[] = [];
      for (const article of articles) {
        found.push(annotate(article, split(article.text)));
        // Batches go to the workers now, while this thread cuts the next article into words.
        await Promise.resolve();
      }
      return Promise.all(found);
    },
    annotate,
  };
}

const NOTHING: Analysis = { tags: [], heads: [], relations: [], certainty: [], names: [] };
