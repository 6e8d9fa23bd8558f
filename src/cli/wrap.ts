// Lines no wider than the screen, broken between words.

/** How many columns a text takes: what makes it bold takes none. */
const columnsOf = (text: string): number =>
  text.split('\x1b[').reduce((sum, part, i) => sum + part.length - (i === 0 ? 0 : part.indexOf('m') + 1), 0);

/** What does not fit goes on below, under column `hang`, or under the line's first word. A word wider than the screen stands alone. */
export function wrapped(line: string, width: number, hang?: number): string {
  const indent = line.length - line.trimStart().length;
  const below = ' '.repeat(hang ?? indent);
  let lines = '';
  let last = line.slice(0, indent);
  for (const [i, word] of line
    .slice(indent)
    .split(/ (?=\S)/)
    .entries()) {
    const longer = i === 0 ? last + word : `${last} ${word}`;
    if (i > 0 && columnsOf(longer.trimEnd()) > width) {
      lines += `${last.trimEnd()}\n`;
      last = below + word.trimStart();
    } else last = longer;
  }
  return lines + last;
}
