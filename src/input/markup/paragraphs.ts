// The paragraphs under an element, as a reader sees them: blocks and double breaks part them, hidden things and controls are left out.

export interface Paragraph {
  readonly text: string;
  /** Under a picture. */
  readonly caption: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEFT_OUT = words(
  'script style noscript template svg math iframe object button select textarea audio video canvas head title datalist',
);
const BLOCKS = words(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.replace(/\s+/g, ' '),
);
const CELLS = words('td th');
/** Around an article, not in it. */
const FURNITURE = words('nav footer aside menu');

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

const isCaption = (element: Element): boolean =>
  element.localName === 'figcaption' || /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '');

/** Own elements of a site ("bsp-paragraph") hold blocks more often than words. */
const isBlock = ({ localName }: Element): boolean => BLOCKS.has(localName) || localName.includes('-');

/** Whitespace as HTML means it; what is invisible goes. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ');

function partsOf(text: string): readonly string[] {
  return text
    .replace(/ +/g, ' ')
    .split(/\n[ \n]*\n/)
    .map((part) => part.replace(/ ?\n ?/g, '\n').trim())
    .filter((part) => part !== '');
}

/** Text as it runs, closed into paragraphs where blocks begin and end. */
class Run {
  readonly done: Paragraph[] = [];
  private text = '';
  private captions = 0;

  constructor(private readonly bare: boolean) {}

  close(): void {
    const caption = this.captions > 0;
    for (const text of partsOf(this.text)) this.done.push({ text, caption });
    this.text = '';
  }

  add(text: string): void {
    this.text += text;
  }

  /** @returns whether its content is read */
  enter(element: Element): boolean {
    const name = element.localName;
    if (LEFT_OUT.has(name) || (this.bare && FURNITURE.has(name)) || isHidden(element)) return false;
    if (name === 'br') this.text += '\n';
    const caption = isCaption(element);
    if (caption || isBlock(element)) this.close();
    if (CELLS.has(name)) this.text += ' ';
    if (caption) this.captions++;
    return true;
  }

  leave(element: Element): void {
    const caption = isCaption(element);
    if (caption || isBlock(element)) this.close();
    if (caption) this.captions--;
  }
}

/** The node after `node` in reading order, under `root`; elements that end on the way are left. */
function after(node: Node, root: Node, run: Run): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at !== node && isElement(at)) run.leave(at);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function visit(node: Node, root: Node, run: Run): Node | null {
  if (node.nodeType === 3) run.add(plain(node.nodeValue ?? ''));
  if (!isElement(node) || !run.enter(node)) return after(node, root, run);
  if (node.firstChild) return node.firstChild;
  run.leave(node);
  return after(node, root, run);
}

/** In reading order. No recursion: a page may nest as it likes. @param bare without menus, asides and footers */
export function paragraphsOf(root: Element, bare = false): readonly Paragraph[] {
  const run = new Run(bare);
  for (let node: Node | null = root.firstChild; node; ) node = visit(node, root, run);
  run.close();
  return run.done;
}

/** Captions that are held against the whole text; more are compared with whole paragraphs only. */
const CLOSELY = 200;

/** One text, a blank line between paragraphs. A caption that the text or another caption holds already is left out, and the title above it. */
export function textOf(paragraphs: readonly Paragraph[], title: string | null = null): string {
  const own = paragraphs.filter(({ caption }) => !caption).map(({ text }) => text);
  const [known, whole] = [new Set(own), own.join('\n\n')];
  let captions = 0;
  const kept = paragraphs.filter(({ text, caption }, i) => {
    if (i === 0 && text === title) return false;
    if (!caption) return true;
    const twice = known.has(text) || (captions++ < CLOSELY && whole.includes(text));
    known.add(text);
    return !twice;
  });
  return kept.map(({ text }) => text).join('\n\n');
}
