// Every example in data/stances.json is a test: it is read by the whole program, as a user's article would be.
import { loadKit } from '../../src/data/kit';
import { onModel } from '../reader';

const kit = loadKit();
const read = onModel(kit);

interface Row {
  readonly stance: string;
  readonly text: string;
  readonly expect: readonly string[];
}
const rows: readonly Row[] = kit.stances.flatMap(({ type, examples }) =>
  examples.map(({ text, expect }) => ({ stance: type, text, expect })),
);

/** The claims of one stance as the file writes them: `speaker | cue | content`. */
async function claimsOf(text: string, stance: string): Promise<readonly string[]> {
  const [outcome] = await read.run([{ id: 'example', text, title: null, published: null, outlet: null, url: null }]);
  if (!outcome?.ok) throw outcome?.error ?? new Error('nothing was read');
  const said = (spans: readonly { readonly start: number; readonly end: number }[] | null): string =>
    (spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
  return outcome.doc.claims
    .filter((claim) => claim.stance === stance)
    .map((claim) => `${said(claim.source)} | ${said([claim.cue])} | ${said(claim.content)}`);
}

describe('[data/stances] every example is read as the file says', () => {
  test.each(rows)('$stance: $text', async ({ stance, text, expect: expected }) => {
    expect(await claimsOf(text, stance)).toEqual(expected);
  });
});

describe('[data/stances] the file', () => {
  it('has the nine stances of the contract', () => {
    expect(kit.stances.map((stance) => stance.type).sort()).toEqual([
      'ACCUSED',
      'ADMITTED',
      'CONDEMNED',
      'CONFIRMED',
      'DEMANDED',
      'DENIED',
      'PROMISED',
      'STATED',
      'THREATENED',
    ]);
  });

  it('has three that nobody is to be said to have done who did not', () => {
    expect(kit.stances.flatMap(({ type, grave }) => (grave ? type : [])).sort()).toEqual([
      'ADMITTED',
      'CONFIRMED',
      'DENIED',
    ]);
  });

  it('names only stances that exist where a negated cue turns into another', () => {
    const types = new Set(kit.stances.map((stance) => stance.type));
    const turns = kit.stances.flatMap(({ cues }) => cues.flatMap((cue) => cue.negated ?? []));
    expect(turns.filter((type) => !types.has(type))).toEqual([]);
  });

  it.each(kit.stances.map(({ type, cues }) => ({ type, cues })))(
    '$type: no cue stands twice with one content',
    ({ cues }) => {
      const keys = cues.flatMap((cue) =>
        cue.lemmas.flatMap((lemma) => cue.content.map((kind) => `${cue.pos} ${lemma} ${kind}`)),
      );
      const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
      expect(twice).toEqual([]);
    },
  );
});
