// ts-node train/prepare.ts GOLD OUT: the corpora that may feed shipped weights, as sentences of words with labels (one JSON line each).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { gazetteer } from '../src/data/gazetteer';
import { loadKit } from '../src/data/kit';
import { gazetteerFeatures, knownSpans } from '../src/text/model/gazetteer-features';
import { sentenceSplitter } from '../src/text/sentences';
import { tokenizer } from '../src/text/tokens';

const kit = loadKit();
const known = gazetteer(kit);
const split = sentenceSplitter(kit, tokenizer(kit.abbreviations));

/** Genres of GUM without a licence for this, or none stated. */
const GUM_CLEAN = ['news', 'interview', 'bio', 'voyage', 'academic', 'court'];

/** The corpora's types to ours; what is missing is no name (null: leave the word out of the loss). */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gum: { person: 'PERSON', place: 'PLACE', organization: 'ORG', event: 'EVENT', abstract: 'OTHER', object: 'OTHER' },
  wikigold: { PER: 'PERSON', LOC: 'PLACE', ORG: 'ORG', MISC: 'OTHER' },
  'ewt-names': { PER: 'PERSON', LOC: 'PLACE', ORG: 'ORG' },
  wnut17: { person: 'PERSON', location: 'PLACE', group: 'ORG', corporation: 'ORG', product: 'OTHER', 'creative-work': 'OTHER' },
  crossner: { politician: 'PERSON', person: 'PERSON', politicalparty: 'ORG', organisation: 'ORG', country: 'PLACE', location: 'PLACE', election: 'EVENT', event: 'EVENT', misc: 'OTHER' },
  re3d: { Person: 'PERSON', Organisation: 'ORG', Location: 'PLACE', Nationality: 'GROUP' },
};

const Entity = z.object({ start: z.number(), end: z.number(), type: z.string(), nested: z.boolean().optional(), role: z.boolean().optional(), plural: z.boolean().optional(), kind: z.string().optional() });
const Doc = z.object({ id: z.string(), text: z.string(), genre: z.string().optional(), licence: z.string().optional(), entities: z.array(Entity) });
type Doc = z.infer<typeof Doc>;

export interface Example {
  readonly corpus: string;
  readonly doc: string;
  readonly words: readonly string[];
  readonly gaz: readonly number[];
  readonly names?: readonly string[];
  readonly tags?: readonly string[];
  readonly heads?: readonly number[];
  readonly rels?: readonly string[];
  readonly lemmas?: readonly string[];
}

const docs = (path: string): readonly Doc[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Doc.parse(JSON.parse(line)));

/** Articles before a name are no part of it: "the UN" is "UN". */
function trimmed(text: string, { start, end }: { start: number; end: number }): { readonly start: number; readonly end: number } {
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const genitive = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end: end - (genitive > 0 && end - start - article > 3 ? genitive : 0) };
}

interface Placed {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** BIO labels of words; adjectives of nationality and faith are GROUP wherever a corpus says nothing of them. */
function namesOf(text: string, words: readonly Placed[], entities: Doc['entities'], types: Readonly<Record<string, string>>, gaz: readonly number[]): readonly string[] {
  const labels = words.map(() => 'O');
  for (const entity of entities) {
    const type = types[entity.type];
    if (!type || entity.nested || entity.role || entity.plural || (entity.kind !== undefined && entity.kind !== 'name')) continue;
    const { start, end } = trimmed(text, entity);
    words.forEach((word, i) => {
      if (word.start >= start && word.end <= end) labels[i] = labels[i - 1]?.endsWith(type) && (words[i - 1]?.start ?? -1) >= start ? `I-${type}` : `B-${type}`;
    });
  }
  return labels.map((label, i) => (gaz[i] === 8 && (label === 'O' || label === 'B-OTHER') && !labels[i + 1]?.startsWith('I-') ? 'B-GROUP' : label));
}

function fromText(corpus: string, path: string, keep: (doc: Doc) => boolean): readonly Example[] {
  const types = TYPES[corpus] ?? {};
  return docs(path)
    .filter(keep)
    .flatMap((doc) =>
      split(doc.text).map(({ words }): Example => {
        const forms = words.map((word) => word.form);
        const gaz = gazetteerFeatures(forms.length, knownSpans(forms, known));
        return { corpus, doc: doc.id, words: forms, gaz, names: namesOf(doc.text, words, doc.entities, types, gaz) };
      }),
    );
}

/** CoNLL-U sentences; where the document has names as well, both. */
function fromTrees(corpus: string, path: string, keep: (doc: string) => boolean, named: ReadonlyMap<string, Doc>): readonly Example[] {
  const found: Example[] = [];
  let doc = '';
  let at = 0;
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0 && keep(doc)) found.push(example());
    rows = [];
  };
  const example = (): Example => {
    const words = rows.map((row) => row[1] ?? '');
    const gaz = gazetteerFeatures(words.length, knownSpans(words, known));
    const grammar = {
      tags: rows.map((row) => `${row[3]}|${row[4]}`),
      heads: rows.map((row) => Number(row[6])),
      rels: rows.map((row) => row[7] ?? 'dep'),
      lemmas: rows.map((row) => row[2] ?? ''),
    };
    const source = named.get(doc);
    if (!source) return { corpus, doc, words, gaz, ...grammar };
    const placed = words.map((form): Placed => {
      const start = source.text.indexOf(form, at);
      if (start < 0 || start > at + 40) throw new Error(`${doc}: "${form}" is not where it should be`);
      at = start + form.length;
      return { form, start, end: at };
    });
    return { corpus, doc, words, gaz, ...grammar, names: namesOf(source.text, placed, source.entities, TYPES['gum'] ?? {}, gaz) };
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      doc = /id = (\S+)/.exec(line)?.[1] ?? '';
      at = 0;
    } else if (line === '') flush();
    else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  flush();
  return found;
}

const [gold = '', out = ''] = process.argv.slice(2);
const facts = readFileSync(join(gold, 'facts.dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
const inFacts = new Set(facts.flatMap((id) => [id, `GUM_${id.replace('gum/', '').replaceAll('/', '_')}`]));
const gumNames = new Map(docs(join(gold, 'ner.gum.train.jsonl')).map((doc) => [doc.id, doc]));
const gumDevNames = new Map(docs(join(gold, 'ner.gum.dev.jsonl')).map((doc) => [doc.id, doc]));
const isClean = (doc: string): boolean => GUM_CLEAN.includes(doc.split('_')[1] ?? '') && !inFacts.has(doc);

const parts: Readonly<Record<string, readonly Example[]>> = {
  train: [
    ...fromTrees('gum', join(gold, 'ud/gum.train.conllu'), isClean, gumNames),
    ...fromTrees('ewt', join(gold, 'ud/ewt.train.conllu'), () => true, new Map()),
    ...fromText('wnut17', join(gold, 'ner.wnut17.train.jsonl'), () => true),
    ...fromText('crossner', join(gold, 'ner.crossner-politics.train.jsonl'), () => true),
  ],
  // No training file of their own: trained on for shipping, measured by cross-validation.
  folds: [
    ...fromText('crossner', join(gold, 'ner.crossner-politics.dev.jsonl'), () => true),
    ...fromText('wikigold', join(gold, 'ner.wikigold.dev.jsonl'), () => true),
    ...fromText('re3d', join(gold, 'ner.re3d.dev.jsonl'), (doc) => !/NC/.test(doc.licence ?? '') && !inFacts.has(doc.id)),
  ],
  dev: [
    ...fromTrees('gum', join(gold, 'ud/gum.dev.conllu'), () => true, gumDevNames),
    ...fromTrees('ewt', join(gold, 'ud/ewt.dev.conllu'), () => true, new Map()),
    ...fromText('ewt-names', join(gold, 'ner.ewt.dev.jsonl'), () => true),
  ],
};
mkdirSync(out, { recursive: true });
for (const [name, examples] of Object.entries(parts)) {
  writeFileSync(join(out, `${name}.jsonl`), examples.map((example) => JSON.stringify(example)).join('\n'));
  process.stderr.write(`${name}: ${examples.length} sentences, ${examples.reduce((sum, { words }) => sum + words.length, 0)} words\n`);
}
