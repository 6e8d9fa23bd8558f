// Where a tag ends: a quoted value may hold ">".

/** Offset behind the tag's ">". A quote that is never closed takes all that follows, as in a browser. */
export function endOfTag(html: string, from: number): number {
  const mark = /=\s*["']|>/g;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === '>') return mark.lastIndex;
    const close = html.indexOf(found[0].slice(-1), mark.lastIndex);
    if (close < 0) return html.length;
    mark.lastIndex = close + 1;
  }
  return html.length;
}
