// Which addresses are public, and that no way leads into the own network: names, redirects, second answers of a name server.
import fc from 'fast-check';
import { isPublic } from '../../src/fetch/address';
import { ask } from '../../src/fetch/ask';
import { addressOf, type Lookup, webUrl } from '../../src/fetch/guard';
import { quick, serve } from './server';

const PRIVATE = [
  ...[
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
  ],
  ...[
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '100::1', 'fec0::1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.1.2.3', '::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1'],
  ...[
    '2002:7f00:1::',
    '2002:a00:1::1',
    '::ffff:0:127.0.0.1',
    '2001:0:53aa:64c::1',
    '',
    'localhost',
    '1.2.3',
    '1.2.3.4.5',
  ],
];
const PUBLIC = ['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '192.169.0.1', '100.128.0.1', '223.255.255.255'];
const PUBLIC_6 = ['2606:4700::1111', '2a00:1450:4001::', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '2002:808:808::1'];

test.each(PRIVATE)('[fetch/address] "%s" is not public', (address) => expect(isPublic(address)).toBe(false));
test.each([...PUBLIC, ...PUBLIC_6])('[fetch/address] %s is public', (address) => expect(isPublic(address)).toBe(true));

test('[fetch/address] an IPv4 address is as public mapped into IPv6 as by itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address));
    }),
  );
});

test('[fetch/address] whatever the text, it is judged and not thrown at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV6()), (address) => typeof isPublic(address) === 'boolean'));
});

const names: Lookup = async (host) =>
  ({
    'news.example': [{ address: '8.8.8.8', family: 4 }],
    'six.example': [
      { address: '2606:4700::1', family: 6 },
      { address: '8.8.4.4', family: 4 },
    ],
    'inside.example': [{ address: '10.0.0.5', family: 4 }],
    'both.example': [
      { address: '8.8.8.8', family: 4 },
      { address: '::ffff:127.0.0.1', family: 6 },
    ],
    'none.example': [],
  })[host] ?? Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['http://news.example/a', '8.8.8.8'],
  ['https://six.example/', '8.8.4.4'],
  ['http://inside.example/', 'leads to 10.0.0.5, which is no public address'],
  ['http://both.example/', 'leads to ::ffff:127.0.0.1, which is no public address'],
  ['http://none.example/', 'has no address'],
  ['http://gone.example/', 'is not found (ENOTFOUND)'],
  ['http://127.0.0.1/', 'leads to 127.0.0.1'],
  ['http://2130706433/', 'leads to 127.0.0.1'],
  ['http://0x7f.1/', 'leads to 127.0.0.1'],
  ['http://017700000001/', 'leads to 127.0.0.1'],
  ['http://[::1]:80/', 'leads to ::1'],
  ['http://[::ffff:169.254.169.254]/', 'leads to ::ffff:a9fe:a9fe'],
  ['file:///etc/passwd', 'is not http or https (file:)'],
  ['ftp://news.example/', 'is not http or https (ftp:)'],
  ['http://user:secret@news.example/', 'holds a user name or password'],
  ['http://', 'is no URL'],
  ['no url', 'is no URL'],
];

test.each(ADDRESSES)('[fetch/guard] %s: %s', async (url, expected) => {
  const given = async () => (await addressOf(webUrl(url), names, false)).address;
  if (/^[\d.]+$/.test(expected)) expect(await given()).toBe(expected);
  else await expect(given()).rejects.toThrow(expected);
});

test('[fetch/guard] a name is resolved once for each request, and the address that was checked is the one that is asked', async () => {
  const server = await serve({ '/': 'in' });
  const port = new URL(server.at).port;
  // A name server that answers with another address each time: the second would lead inside.
  const turns = ['8.8.8.8', '127.0.0.1'];
  const to: string[] = [];
  const fetch = quick({
    allowPrivate: false,
    retry: { tries: 1, pause: 0, longest: 0 },
    lookup: async () => [{ address: turns.shift() ?? '127.0.0.1', family: 4 }],
    ask: async (question) => {
      to.push(question.to.address);
      throw new Error('not asked');
    },
  });
  await expect(fetch.fetch(`http://rebind.example:${port}/`)).rejects.toThrow('robots.txt cannot be read');
  await server.close();
  expect(to).toEqual(['8.8.8.8']);
  expect(server.asked).toEqual([]);
});

test('[fetch/guard] a redirect into the own network is not followed', async () => {
  const secret = await serve({ '/secret': 'in' });
  const server = await serve({ '/': (_, answer) => answer.writeHead(302, { location: `${secret.at}/secret` }).end() });
  const port = new URL(server.at).port;
  // The first host passes as public; what it points to is checked by itself.
  const fetch = quick({
    allowPrivate: false,
    lookup: async () => [{ address: '8.8.8.8', family: 4 }],
    ask: (question) => ask({ ...question, to: { address: '127.0.0.1', family: 4 } }),
  });
  const got = fetch.fetch(`http://news.example:${port}/`);
  await expect(got).rejects.toThrow('leads to 127.0.0.1, which is no public address');
  await Promise.all([server.close(), secret.close()]);
  expect(server.asked).toEqual(['/']);
  expect([...secret.asked, ...secret.robots]).toEqual([]);
});

test('[fetch/guard] the name is kept in the Host header while the pinned address is asked', async () => {
  const server = await serve({ '/': 'here' });
  const port = new URL(server.at).port;
  const fetch = quick({ lookup: async () => [{ address: '127.0.0.1', family: 4 }] });
  expect((await fetch.fetch(`http://paper.example:${port}/`))?.bytes.toString()).toBe('here');
  await server.close();
  expect(server.headers[0]?.host).toBe(`paper.example:${port}`);
});
