// PackStream and chunks: what is packed comes back the same, in pieces of any size; what is no value is refused, never believed.
import fc from 'fast-check';
import { chunked, gatherer, TooLarge } from '../../src/bolt/chunks';
import { type Packed, pack, Structure } from '../../src/bolt/packstream';
import { Malformed, unpack } from '../../src/bolt/unpack';

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const scalar: fc.Arbitrary<Packed> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeInteger(),
  long.filter((value) => !Number.isSafeInteger(Number(value))),
  fc.double(),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
);
const { value } = fc.letrec<{ value: Packed }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 20 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { noNullPrototype: true, maxKeys: 20 }),
    fc
      .tuple(fc.integer({ min: 0, max: 255 }), fc.array(tie('value'), { maxLength: 15 }))
      .map(([tag, fields]) => new Structure(tag, fields)),
  ),
}));

test('[bolt/packstream] unpack(pack(value)) is the value', () => {
  fc.assert(fc.property(value, (given) => expect(unpack(pack(given))).toEqual(given)));
});

test.each<readonly [given: Packed, bytes: string]>([
  [null, 'c0'],
  [true, 'c3'],
  [1, '01'],
  [-16, 'f0'],
  [-17, 'c8ef'],
  [128, 'c90080'],
  [32_768, 'ca00008000'],
  [2_147_483_648, 'cb0000000080000000'],
  [9_007_199_254_740_993n, 'cb0020000000000001'],
  [1.1, 'c13ff199999999999a'],
  ['a', '8161'],
  ['abcdefghijklmnop', 'd0106162636465666768696a6b6c6d6e6f70'],
  [[1, [2]], '92019102'],
  [{ a: 1 }, 'a1816101'],
  [new Structure(0x4e, [1]), 'b14e01'],
  [Uint8Array.of(1), 'cc0101'],
])('[bolt/packstream] %p → %s', (given, bytes) => {
  expect(pack(given).toString('hex')).toBe(bytes);
});

test.each([
  ['nothing', ''],
  ['a text that ends early', '8261'],
  ['a list that says it has four thousand million items', 'd6ffffffff'],
  ['a map that says so', 'daffffffff'],
  ['a map with a number for a key', 'a10101'],
  ['a map with a key twice', 'a2816101816102'],
  ['an unknown marker', 'c4'],
  ['bytes after the value', '0101'],
  ['lists in lists without end', '91'.repeat(5000)],
])('[bolt/packstream] refused: %s', (_, hex) => {
  expect(() => unpack(Buffer.from(hex, 'hex'))).toThrow(Malformed);
});

test('[bolt/packstream] any bytes are a value or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        unpack(Buffer.from(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(Malformed);
      }
    }),
    { numRuns: 2000 },
  );
});

const message = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));

test('[bolt/chunks] messages come back whole, however their bytes are cut, and between them may be empty chunks', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), fc.integer({ min: 1, max: 97 }), (messages, size) => {
      const bytes = Buffer.concat(messages.flatMap((one) => [Buffer.of(0, 0), chunked(one)]));
      const gather = gatherer(1000);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(pieces.flatMap((piece) => gather.take(piece)).map((one) => one.toString('hex'))).toEqual(
        messages.map((one) => one.toString('hex')),
      );
    }),
  );
});

test('[bolt/chunks] a message of more than 65,535 bytes has several chunks', () => {
  const large = Buffer.alloc(150_000, 7);
  const bytes = chunked(large);
  expect(bytes.length).toBe(150_000 + 3 * 2 + 2);
  expect(gatherer(150_000).take(bytes)[0]?.equals(large)).toBe(true);
});

test('[bolt/chunks] a message that is too large is refused before it is whole', () => {
  const gather = gatherer(100_000);
  const bytes = chunked(Buffer.alloc(200_000));
  expect(() => gather.take(bytes.subarray(0, 140_000))).toThrow(TooLarge);
});
