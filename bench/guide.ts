// A guide for Neo4j Browser 5, which reads HTML slides, made of the AsciiDoc that later versions and Neo4j Desktop read. Only what the guide uses.
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inline = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** One block: a list, Cypher that runs on a click, or a paragraph. */
function block(text: string): string {
  const cypher = /^\[source,cypher\]\n----\n([\s\S]*)\n----$/.exec(text)?.[1];
  if (cypher !== undefined) return `<pre class="pre-scrollable code runnable">${escaped(cypher)}</pre>`;
  if (!text.startsWith('* ')) return `<p>${inline(text.replace(/\n/g, ' '))}</p>`;
  const items = text.split('\n').map((line) => `<li>${inline(line.slice(2))}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** The blocks of a section: parted by empty lines, those of a listing apart. */
const blocks = (section: string): readonly string[] =>
  section
    .trim()
    .match(/\[source,cypher\]\n----\n[\s\S]*?\n----|(?:(?!\[source)[^\n]+\n?)+/g)
    ?.map((one) => one.trim()) ?? [];

/** @param adoc a title (`=`), and slides that begin with `==` */
export function guideHtml(adoc: string): string {
  const [head = '', ...sections] = adoc.split(/^== /m);
  const slides = sections.map((section) => {
    const [title = '', ...rest] = section.split('\n');
    const body = blocks(rest.join('\n')).map(block).join('\n');
    return `<slide class="row-fluid">\n<div class="col-sm-12">\n<h3>${inline(title)}</h3>\n${body}\n</div>\n</slide>`;
  });
  const title = escaped(/^= (.+)$/m.exec(head)?.[1] ?? '');
  const deck = `<carousel class="deck container-fluid">\n${slides.join('\n')}\n</carousel>`;
  return `<title>${title}</title>\n<article class="guide">\n${deck}\n</article>\n`;
}
