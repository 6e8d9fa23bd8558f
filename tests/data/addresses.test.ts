// data/addresses.json: every example is one page or two as it says.
import { loadAddresses, trackingIn } from '../../src/data/addresses';
import { pageOf } from '../../src/graph/page';

const addresses = loadAddresses();
const page = (url: string | null) => pageOf(url, trackingIn(addresses));

describe('[data/addresses] every example is as the file says', () => {
  test.each(addresses.examples)('$one and $other: $same', ({ one, other, same }) => {
    expect(page(one)).not.toBeNull();
    expect(page(one) === page(other)).toBe(same);
  });
  test.each(addresses.tracking)('$parameter is left out', ({ parameter }) => {
    expect(page(`https://news.example/a?${parameter.replace('*', 'x')}=1&id=2`)).toBe('news.example/a?id=2');
  });
});

describe('[graph/page] an address that names no page of its own', () => {
  test.each([
    null,
    '',
    'no address',
    'mailto:a@b.example',
    'https://news.example',
    'https://news.example/?utm_source=x',
    `https://news.example/${'a'.repeat(2000)}`,
  ])('%s', (url) => expect(page(url)).toBeNull());
});
