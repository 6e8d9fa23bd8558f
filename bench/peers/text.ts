// The text that is measured: the sample articles over and over, each time with other states, persons and numbers, so that no cache knows it.
import type { Article } from '../../src/core/model';
import type { Kit } from '../../src/data/kit';
import type { Office } from '../../src/data/offices';
import type { State } from '../../src/data/states';

type Swaps = ReadonlyMap<string, string>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => name.split(' ')[0] ?? name;

/** Another member of the list, for each index and copy always the same. */
const other = <T>(list: readonly T[], index: number, copy: number): T | undefined =>
  list[(index * 31 + copy * 97) % list.length];

/** "Iran", "Iranian", "Tehran" become "Ghana", "Ghanaian", "Accra". */
const stateSwaps = (from: State, to: State): readonly (readonly [string, string])[] => [
  ...[from.name, ...from.aliases].map((name) => [name, to.name] as const),
  ...[...from.adjectives, ...from.demonyms].map((name) => [name, to.adjectives[0] ?? to.name] as const),
  ...(from.capital === null ? [] : [[from.capital, to.capital ?? to.name] as const]),
];

/** "Hassan Rouhani" becomes one's first name with another's last, "Rouhani" that last name. */
function holderSwaps({ holder, aliases }: Office, first: string, last: string) {
  const names = [holder, ...aliases].filter((name) => name.includes(' '));
  return [
    ...names.map((name) => [name, `${firstWord(first)} ${lastWord(last)}`] as const),
    // Not a short one: "He" is a minister's name, and many a sentence's first word.
    ...names.filter((name) => lastWord(name).length > 3).map((name) => [lastWord(name), lastWord(last)] as const),
  ];
}

function swapsFor(kit: Pick<Kit, 'states' | 'offices'>, copy: number): Swaps {
  const { states, offices } = kit;
  const holders = offices.flatMap((office, i) =>
    holderSwaps(office, other(offices, i, copy)?.holder ?? '', other(offices, i, copy + 7)?.holder ?? ''),
  );
  // States last: where a person is called like one, the state wins.
  return new Map([...holders, ...states.flatMap((state, i) => stateSwaps(state, other(states, i, copy) ?? state))]);
}

const shiftDigits = (number: string, copy: number): string =>
  number.replace(/\d$/, (digit) => String((Number(digit) + copy) % 10));

/** `count` articles, all different and the same in every run. */
export function variants(samples: readonly Article[], count: number, kit: Kit): readonly Article[] {
  const names = [...swapsFor(kit, 0).keys()].sort((a, b) => b.length - a.length);
  const inSamples = names.filter((name) => samples.some(({ text }) => text.includes(name)));
  const known = new RegExp(`(?<![\\p{L}\\d])(?:${inSamples.map(escaped).join('|')}|\\d+)(?![\\p{L}\\d])`, 'gu');
  const copies = Array.from({ length: Math.ceil(count / samples.length) }, (_, copy) => copy);
  const made = copies.flatMap((copy) => {
    const swaps = swapsFor(kit, copy);
    const swap = (word: string): string => (copy === 0 ? word : (swaps.get(word) ?? shiftDigits(word, copy)));
    return samples.map((sample) => ({ ...sample, text: sample.text.replace(known, swap) }));
  });
  return made.slice(0, count).map((article, i) => ({ ...article, id: `peers:${i}`, url: null }));
}

/** All in one article of at most so many characters. */
export function inOne(articles: readonly Article[], characters: number): Article {
  const [first] = articles;
  if (!first) throw new RangeError('there is no article to make a text of');
  const all = articles.map(({ text }) => text).join('\n\n');
  const text = all.repeat(Math.ceil(characters / all.length)).slice(0, characters);
  return { ...first, id: 'peers:one', text };
}
