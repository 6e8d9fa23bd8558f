// Right or wrong: what a person says of drawn sentences, kept in this browser.

export type Verdict = 'right' | 'wrong' | 'unsure';
export type Marks = Readonly<Record<string, Verdict>>;

const keyOf = (sample: string): string => `dateline.sample.${sample}`;
const isVerdict = (value: unknown): value is Verdict => value === 'right' || value === 'wrong' || value === 'unsure';

/** Marks of a sample; what storage holds is not trusted. */
export function readMarks(sample: string): Marks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(sample)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Verdict] => isVerdict(entry[1])));
  } catch {
    return {};
  }
}

export function keepMarks(sample: string, marks: Marks): void {
  try {
    localStorage.setItem(keyOf(sample), JSON.stringify(marks));
  } catch {
    // storage is full or forbidden: the marks live as long as the page
  }
}
