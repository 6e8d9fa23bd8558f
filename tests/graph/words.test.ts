// Text as the graph compares it.
import {
  articleId,
  caption,
  compare,
  fingerprint,
  normalized,
  short,
  unaccented,
  wellFormed,
} from '../../src/graph/words';

describe('[graph/words]', () => {
  it.each([
    ['“We did NOT,”', 'we did not'],
    ['U.S.-led  talks\n', 'u s led talks'],
    ['Ａ１', 'a1'],
    ['— … !', ''],
    ['Это — ложь', 'это ложь'],
  ])('normalizes %j to %j', (text, expected) => expect(normalized(text)).toBe(expected));

  it('gives wire copies one fingerprint, whatever their marks and line breaks; a text without words none', () => {
    expect(fingerprint('He came.\n\n“Saw.”')).toBe(fingerprint('HE CAME: "saw"'));
    expect(fingerprint('He came.')).not.toBe(fingerprint('He went.'));
    expect(fingerprint(' … ')).toBeNull();
  });

  it.each([
    ['half \ud83d pair', 'half \ufffd pair'],
    ['\ude00', '\ufffd'],
    ['whole 😀 pair', 'whole 😀 pair'],
  ])('mends %j', (text, expected) => expect(wellFormed(text)).toBe(expected));

  it('shortens at a word, never inside a pair', () => {
    expect(short('one two three', 9)).toBe('one two…');
    expect(short('  one\n two ', 20)).toBe('one two');
    expect(short('😀😀😀', 2)).toBe('😀😀…');
  });

  it('takes accents off', () => expect(unaccented('Çelâl Dağan, Işık')).toBe('Celal Dagan, Isik'));

  it('orders as the stores do, by code point', () => {
    expect(['😀', '\uffee', 'b', 'a'].sort(compare)).toEqual(['a', 'b', '\uffee', '😀']);
  });

  it('leaves ids and names as they are, unless no index could take them', () => {
    expect(articleId('re/uk/03')).toBe('re/uk/03');
    const [a, b] = [articleId(`${'x'.repeat(9000)}a`), articleId(`${'x'.repeat(9000)}b`)];
    expect(a).not.toBe(b);
    expect(a.length).toBeLessThan(300);
    expect(caption('w'.repeat(9000)).length).toBeLessThan(300);
  });
});
