// How a connection begins: a magic word, four versions that the client speaks, and the one that is chosen.

export const MAGIC = Buffer.of(0x60, 0x60, 0xb0, 0x17);
/** Bytes of the magic word and of four versions. */
export const GREETING = 20;

/** Bolt 5.0 to 5.4. */
const MAJOR = 5;
const NEWEST = 4;

/** One proposal: `00 range minor major`, minor down to minor - range. The best that is spoken here, else null. */
function best(range: number, minor: number, major: number): number | null {
  const chosen = Math.min(minor, NEWEST);
  return major === MAJOR && chosen >= minor - range ? chosen : null;
}

/** The minor version of Bolt 5 to speak: of the first proposal that fits, for clients put what they like best first. Null: none. */
export function negotiate(greeting: Buffer): number | null {
  for (let at = MAGIC.length; at < GREETING; at += 4) {
    const [, range = 0, minor = 0, major = 0] = greeting.subarray(at, at + 4);
    const chosen = best(range, minor, major);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** What is answered: the version, or zeros, after which the connection ends. */
export const reply = (minor: number | null): Buffer =>
  minor === null ? Buffer.of(0, 0, 0, 0) : Buffer.of(0, 0, minor, MAJOR);
