// `explain` on claims: their parts, what contradicts and repeats them, who denies a fact; on a screen of 80 columns.
import { findingLines, marked } from '../../src/cli/evidence';
import { findingsFor } from '../../src/cli/findings';
import { type Kit, loadKit } from '../../src/data/kit';
import { openStore, type Store } from '../../src/store';
import { claimsGraph, claimsLinks } from '../fixtures/graph-claims';
import { given } from '../queries/rows';
import { dateline, services } from './harness';

const graph = claimsGraph();
let store: Store;
let kit: Kit;

beforeAll(async () => {
  kit = loadKit();
  store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(graph);
  await store.link(claimsLinks(graph), []);
}, 60_000);
afterAll(() => store.close());

/** Hashes of ids left out. */
const masked = (text: string): string => text.replace(/\b(fact|claim):([a-z_]+)-[0-9a-f]{16}/g, '$1:$2-…');
const idOf = (name: string): string => given(`id=@${name}`, graph).slice('id='.length);

async function explained(what: string, limit = 20, width = 80): Promise<readonly string[]> {
  const look = { mark: (words: string) => `*${words}*`, width, limit };
  const found = await findingsFor(what, store, kit);
  return found.map((finding) => findingLines(finding, look).join('\n'));
}

const DENIAL = 'Pavel Orlan DENIED: Belmark had attacked the port on that day';

test('[cli/explain] a claim: who, by which words, what it stands for, what contradicts and repeats it', async () => {
  expect((await explained(idOf(DENIAL), 1)).map(masked)).toEqual([
    [
      'Pavel Orlan DENIED: Belmark had attacked the port on that day',
      '  claim:denied-…',
      '  speaker    Pavel Orlan (“He”)',
      '  cue        denied',
      '  stance     DENIED (negated)',
      '  content    Belmark had attacked the port on that day',
      '  about      Belmark; Port Sable',
      '  denies     Belmark ATTACKED Port Sable (2024-07-30, alleged)',
      '             fact:attacked-…',
      '  Lunde Courier, 2024-08-02  “Port raided”  article:22',
      '    He *denied that Belmark had attacked the port on that day*.',
      '    claims/by-hand  0.9',
      '  … and 1 more (--limit)',
      '  contradicts  Mira Voss STATED: Belmark had attacked Port Sable on 30 July',
      '    claim:stated-…',
      '    0.95  one says, the other denies: attack, subject Belmark, object Port Sable',
      '    Harbour Wire, 2024-08-01  “Raid on a port”  article:21',
      '      Mira Voss *told Anna Kestrel on Thursday that Belmark had attacked Port',
      '      Sable on 30 July*.',
      '      claims/by-hand  0.9',
      '    … and 1 more (--limit)',
      '  … and 2 more (--limit)',
    ].join('\n'),
  ]);
});

test('[cli/explain] all that is linked to a claim, both ways, with score and reason', async () => {
  const [all = ''] = await explained(idOf('Mira Voss STATED: Belmark had attacked Port Sable on 30 July'), 20, 160);
  const links = masked(all).match(/^ {2}(contradict|repeat).*\n.*/gm);
  expect(links).toEqual([
    '  contradicted by  Pavel Orlan DENIED: Belmark had attacked the port on that day  claim:denied-…\n    0.95  one says, the other denies: attack, subject Belmark, object Port Sable',
    '  contradicted by  Boris Tal STATED: his country had not attacked Port Sable  claim:stated-…\n    0.8  one says, the other denies: attack, subject Belmark, object Port Sable',
    expect.stringMatching(/^ {2}repeated by {2}Mira Voss STATED: Belmark had indeed attacked/),
  ]);
  expect(all).toContain('  to         Anna Kestrel\n');
});

test('[cli/explain] a claim within a claim names both: the one it stands in, the one that it reports', async () => {
  const [chain = ''] = await explained(idOf('Harbour Wire STATED: Boris Tal denied having met Voss'));
  expect(masked(chain)).toContain('  stands in  Anna Kestrel STATED: Harbour Wire had reported that Boris Tal');
  expect(masked(chain)).toContain('  reports    Boris Tal DENIED: having met Voss  claim:denied-…\n');
});

test('[cli/explain] a fact: who asserts and who denies it, not those who speak of another year', async () => {
  const [fact = ''] = await explained(idOf('Belmark ATTACKED Port Sable (2024-07-30, alleged)'));
  const sides = masked(fact).match(/^ {2}(asserted|denied) by .*?(?=:)/gm);
  expect(sides).toEqual([
    '  asserted by  Mira Voss STATED',
    '  asserted by  Mira Voss STATED',
    '  asserted by  Pavel Orlan ADMITTED',
    '  asserted by  Jonas Rhee STATED',
    '  denied by  Pavel Orlan DENIED',
    '  denied by  Pavel Orlan DENIED',
    '  denied by  Boris Tal STATED',
  ]);
  const [older = ''] = await explained(idOf('Belmark ATTACKED Port Sable (2019, alleged)'));
  expect(older).toContain('  denied by  Harbour Wire: Belmark not ATTACKED Port Sable (2019)');
  expect(older).not.toContain('30 July');
});

test.each(['Tal CONTRADICTS Voss', 'Mira Voss CONTRADICTS Boris Tal'])(
  '[cli/explain] "%s": pairs of claims, whichever way round, each with its sentence',
  async (what) => {
    expect((await explained(what, 1)).map(masked)).toEqual([
      [
        'Boris Tal CONTRADICTS Mira Voss  0.8  one says, the other denies: attack,',
        '  subject Belmark, object Port Sable',
        '  claims  Mira Voss STATED: Belmark had attacked Port Sable on 30 July',
        '    claim:stated-…',
        '    Lunde Courier, 2024-08-02  “Port raided”  article:22',
        '      Mira Voss *told Anna Kestrel on Thursday that Belmark had attacked Port',
        '      Sable on 30 July*.',
        '      claims/by-hand  0.9',
        '    … and 1 more (--limit)',
        '  … and 1 more (--limit)',
      ].join('\n'),
    ]);
  },
);

test.each([
  ['the span', { start: 13, stop: 19 }, 'He *denied* it.'],
  ['to the end, where it runs on', { start: 13, stop: 40 }, 'He *denied it.*'],
  ['the cue of a claim that fills its sentence', { start: 10, stop: 22, cueStart: 13, cueStop: 19 }, 'He *denied* it.'],
  ['all of a fact that fills its sentence', { start: 10, stop: 23, cueStart: null, cueStop: null }, '*He denied it.*'],
  ['nothing of an empty span', { start: 12, stop: 12 }, 'He denied it.'],
])('[cli/evidence] what is marked in a sentence: %s', (_, span, expected) => {
  expect(marked({ sentence: 'He denied it.', sentenceStart: 10, ...span }, (words) => `*${words}*`)).toBe(expected);
});

test.each([
  ['Orlan DENIED', ['as well', 'in 2019', 'ever attacked', 'had attacked the port']],
  ['Orlan DENIED attacked the PORT on', ['ever attacked', 'had attacked the port']],
  ['Tal DENIED Mira Voss', ['having met']],
])('[cli/explain] "%s": whose claims, about whom, else with which words', async (what, words) => {
  const headings = (await explained(what)).map((one) => one.split('\n').slice(0, 9).join(' '));
  expect(headings).toHaveLength(words.length);
  for (const part of words) expect(headings.join('\n')).toContain(part);
});

test('[cli/explain] no line is wider than the screen, but for ids', async () => {
  const all = await Promise.all(
    [DENIAL, 'Belmark ATTACKED Port Sable (2024-07-30, alleged)'].map((name) => explained(idOf(name))),
  );
  const wide = all.flat().flatMap((text) => text.split('\n').filter((line) => line.length > 80));
  expect(wide).toEqual([]);
});

test('[cli/explain] the command: an edge of speech, a contradiction; two who do not contradict each other are said so', async () => {
  const openExisting = async (): Promise<Store> => ({ ...store, close: async () => undefined });
  const own = services({ openExisting, kit: () => kit });
  expect((await dateline(['explain', 'Tal DENIED Voss'], own)).out).toMatch(
    /^Boris Tal DENIED: having met Voss {2}claim:denied-\w+\n {2}speaker {4}Boris Tal\n {2}cue {8}denied having\n/,
  );
  expect((await dateline(['explain', 'Orlan CONTRADICTS Tal'], own)).out).toContain('Orlan **admitted that Belmark');
  expect(await dateline(['explain', 'Rhee CONTRADICTS Voss'], own)).toMatchObject({
    code: 2,
    err: ['dateline: the graph does not hold "Rhee CONTRADICTS Voss"'],
  });
});
