// Which addresses are of the public internet. All others (own host, private and link-local networks, documentation …) are kept from.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's special-purpose registries (RFC 6890 and what came after): what is not reachable from everywhere. */
const SPECIAL_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
const SPECIAL_6 = ['100::/64', '100:0:0:1::/64', '2001::/23', '2001:db8::/32', '3fff::/20', '5f00::/16'];
/** All that is given out as global unicast; loopback, link-local, unique local and multicast lie outside. */
const GLOBAL_6 = '2000::/3';

function listOf(nets: readonly string[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const net of nets) {
    const [address = '', bits = ''] = net.split('/');
    list.addSubnet(address, Number(bits), type);
  }
  return list;
}

const special4 = listOf(SPECIAL_4, 'ipv4');
const special6 = listOf(SPECIAL_6, 'ipv6');
const global6 = listOf([GLOBAL_6], 'ipv6');

/** The eight groups of an IPv6 address: "::ffff:127.0.0.1" → 0 0 0 0 0 ffff 7f00 1. */
function groupsOf(address: string): readonly number[] {
  const [, front = address, last = ''] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = last.split('.').map(Number);
  const whole = last === '' ? address : `${front}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const [left = '', right] = whole.split('::');
  const groups = (part: string): readonly number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const head = groups(left);
  const tail = groups(right ?? '');
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

const dotted = (high = 0, low = 0): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The IPv4 address that an IPv6 one stands for: mapped, compatible, NAT64 (64:ff9b::), 6to4 (2002::); null where it is none. */
function inner4(address: string): string | null {
  const groups = groupsOf(address);
  const zeros = (to: number): boolean => groups.slice(0, to).every((group) => group === 0);
  const last = dotted(groups[6], groups[7]);
  if (zeros(5) && groups[5] === 0xffff) return last;
  if (zeros(6)) return last;
  if (zeros(4) && groups[4] === 0xffff && groups[5] === 0) return last;
  if (groups[0] === 0x64 && groups[1] === 0xff9b && groups.slice(2, 6).every((group) => group === 0)) return last;
  return groups[0] === 0x2002 ? dotted(groups[1], groups[2]) : null;
}

/** Whether an IP address may be asked by everybody. What is no address is not public. */
export function isPublic(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIPv4(bare)) return !special4.check(bare, 'ipv4');
  if (!isIPv6(bare)) return false;
  const inner = inner4(bare);
  if (inner !== null) return isPublic(inner);
  return global6.check(bare, 'ipv6') && !special6.check(bare, 'ipv6');
}
