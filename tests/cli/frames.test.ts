// `frames`: relation types listed, one with its frames; what frames make of a sentence, and why not.
import { loadKit } from '../../src/data/kit';
import { reader } from '../../src/read';
import { lightReader } from '../../src/text';
import { dateline, services } from './harness';

const kit = loadKit();
const real = services({ kit: () => kit, reader: () => reader(kit, lightReader(kit)) });
const frames = (...words: readonly string[]) => dateline(['frames', ...words], real);

describe('[cli/frames]', () => {
  test('all types, each with its PLOVER code', async () => {
    const { code, out } = await frames();
    expect(code).toBe(0);
    expect(out).toMatch(/^MET {2}\d+ frames {2}CONSULT, CAMEO 04\n {4}Two parties/m);
    expect(out).toMatch(/^ATTACKED /m);
  });
  test('one type with all its frames', async () => {
    const { out } = await frames('VISITED');
    expect(out).toMatch(/^ {4}verbs {2}S visit O$/m);
  });
  test('a type that there is not, exit 2', async () => {
    expect(await frames('LOVED')).toMatchObject({ code: 2, err: ['dateline: no relation type holds "LOVED"'] });
  });
  test('what a frame reads in a sentence, and the event that it tells', async () => {
    const { code, out } = await frames('test', 'Israel bombed Gaza.', '--reader', 'light');
    expect(code).toBe(0);
    expect(out).toContain('“bombed”\n  ATTACKED           S bomb O\n      read: Israel > Gaza\n');
    expect(out).toMatch(/^Events\n {2}ASSAULT.* Israel > Gaza$/m);
  });
  test('why a frame does not read it', async () => {
    const { out } = await frames('test', 'Israel bombed a truck.', '--reader', 'light');
    expect(out).toContain('no: object: "truck" is nobody; wanted is');
  });
  test('frames that lack words of their own only where asked for', async () => {
    const words = ['test', 'Israel held a vote on Gaza.', '--reader', 'light'];
    expect((await frames(...words)).out).not.toContain('the object is none of');
    expect((await frames(...words, '--all')).out).toContain('no: the object is none of: talk, ');
  });
  test('nothing that heads a frame; nothing at all', async () => {
    expect((await frames('test', 'Blue.', '--reader', 'light')).out).toContain('no word of it heads a frame');
    expect(await frames('test', ' ')).toMatchObject({ code: 2, err: ['dateline: frames test: the sentence is empty'] });
  });
});
