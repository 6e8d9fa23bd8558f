// Days, counts and types as words.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2019-03-05" is "5 Mar 2019", "2019-03" is "Mar 2019": no more precise than it was told. */
export function dayWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** "5 Mar 2019", or "5 Mar 2019 – 7 Mar 2019". The end that only closes a month or year is not said. */
export function timeWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `until ${dayWords(to)}`;
  return to === null || to.startsWith(from) ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`;
}

/** 1 article, 2,000 articles */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** "pairs who met" is "Pairs who met". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** HOLDS_ROLE is "holds role". */
export const typeWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ');

/** assertedBy is "asserted by". */
export const columnWords = (column: string): string => column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** At most so many letters, cut with an ellipsis. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
