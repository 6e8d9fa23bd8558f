// Runs the program in this process: what it prints and its exit code, with services that a test hands in.
import { run } from '../../src/cli/program';
import type { Services } from '../../src/cli/services';
import type { Article, Parsed, Reading } from '../../src/core/model';
import { pipeline } from '../../src/core/pipeline';
import { type Kit, loadKit } from '../../src/data/kit';
import { loadReaderModel } from '../../src/data/reader-model';
import { build } from '../../src/graph';
import { passingState } from '../../src/jobs';
import { openStore, type Store } from '../../src/store';
import { CATALOGUE, fixtureGraph } from '../fixtures/graph';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

/** A reader that finds one sentence and nothing else; it fails where the text says FAIL. */
const read = (article: Article): Reading => {
  if (article.text.includes('FAIL')) throw new Error('no head\nfor the root');
  const form = article.text.trim();
  const token = { form, lemma: form, upos: 'X', xpos: 'FW', head: -1, deprel: 'root', start: 0, end: form.length };
  return {
    ...article,
    ...{ sentences: [{ index: 0, paragraph: 0, start: 0, end: article.text.length, tokens: [token] }], names: [] },
    ...{ issues: article.published === null ? [{ code: 'NO_DATE' }] : [] },
    ...{
      mentions: [],
      entities: [],
      links: [],
      claims: [],
      times: [],
      relations: [],
      deeds: [],
      propositions: [],
      answers: [],
      events: [],
    },
  };
};
const readAll = async (articles: readonly Article[]): Promise<readonly Reading[]> => articles.map(read);

const unwanted = (what: string) => (): never => {
  throw new Error(`${what} was not to be asked for`);
};

/** Services without data and store; those given go before. */
export const services = (given: Partial<Services> = {}): Services => ({
  kit: unwanted('the kit'),
  model: unwanted('the reader model'),
  reader: () => pipeline('parse', readAll),
  parser: () => ({
    name: 'light',
    parse: (articles): Promise<readonly Parsed[]> => readAll(articles),
    annotate: async (article) => read(article),
  }),
  build: (reading) => build(reading, CATALOGUE),
  threads: unwanted('a thread'),
  state: () => passingState(),
  open: unwanted('a store'),
  openExisting: unwanted('an existing store'),
  mustExist: () => undefined,
  ...given,
});

/** A store in memory that commands cannot close, empty or with the fixture graph, and services that give it. */
export async function withStore(filled: boolean): Promise<{ readonly store: Store; readonly services: Services }> {
  const store = await openStore('memory:', {});
  await store.prepare();
  if (filled) await store.merge(fixtureGraph());
  const open = async (): Promise<Store> => ({ ...store, close: async () => undefined });
  let kit: Kit | null = null;
  const kitOnce = (): Kit => {
    kit ??= loadKit();
    return kit;
  };
  return {
    store,
    services: services({ open, openExisting: open, kit: kitOnce, model: () => loadReaderModel() }),
  };
}

export async function dateline(argv: readonly string[], given: Services = services()): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: async (text: string) => void out.push(text),
    say: (line: string) => void err.push(line),
    ...{ outIsTerminal: false, errIsTerminal: false, columns: 120 },
  };
  const code = await run(argv, terminal, given, { version: '1.2.3', store: './no-such.graph' });
  return { code, out: out.join(''), err };
}
