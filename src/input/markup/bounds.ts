// A page made fit for parsing: without scripts and comments, bounded in elements, depth and attributes, so that no page costs more than seconds.
import { endOfTag } from './tag';

/** Elements; what follows is cut off. Long live blogs have 10,000. */
const MAX_ELEMENTS = 20_000;
/** Pages stand below 60; what is opened deeper gives its text to the element above. */
const MAX_DEPTH = 100;
/** A longer tag loses its attributes: pictures as text, state of a script. */
const MAX_TAG = 1_024;
const MAX_META = 8_192;
/** White space is one blank to a browser; runs of it are slow to match again and again. */
const BLANK = /(?:\s|&nbsp;|&#160;|&#xa0;)+/gi;

/** Entities and stray "<" of a text: each is a node of its own to the parser. */
const MAX_PIECES = 50_000;

export interface Bounded {
  /** A whole document: what belongs there stands in its head. */
  readonly html: string;
  /** `lang` of the page. */
  readonly language: string | null;
  readonly elements: number;
  /** Of text. */
  readonly pieces: number;
  readonly depth: number;
  /** Whether its end was cut off. */
  readonly cut: boolean;
}

interface State {
  readonly html: string;
  readonly head: string[];
  readonly body: string[];
  /** Names of open elements. */
  readonly open: string[];
  language: string | null;
  elements: number;
  pieces: number;
  depth: number;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HEAD = new Set(['meta', 'link', 'base']);
const FRAME = new Set(['html', 'head', 'body']);
/** Their content is no markup; all but the title and JSON-LD is dropped. */
const RAW = new Set('script style title textarea xmp iframe noembed noframes'.split(' '));
/** Whom a tag closes where they stand open without an end tag: "<li>one<li>two". */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', new Set(['p'])],
  ['li', new Set(['p', 'li'])],
  ['dt', new Set(['p', 'dt', 'dd'])],
  ['dd', new Set(['p', 'dt', 'dd'])],
  ['td', new Set(['p', 'td', 'th'])],
  ['th', new Set(['p', 'td', 'th'])],
  ['tr', new Set(['p', 'td', 'th', 'tr'])],
  ['option', new Set(['option'])],
]);

const TAG = /<(?:!--|[!?]|(\/?)([a-z][^\s>/<]*))/gi;

/** An element with text alone. @returns where reading goes on */
function raw(state: State, name: string, tag: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(state.html);
  const end = found?.index ?? state.html.length;
  const kept = name === 'title' ? !state.head.some((one) => one.startsWith('<title')) : /ld\+json/i.test(tag);
  state.elements++;
  if (kept && found) state.head.push(`${tag}${state.html.slice(from, end)}</${name}>`);
  return found ? endOfTag(state.html, end + 2 + name.length) : end;
}

function closed(state: State, name: string): void {
  const at = state.open.lastIndexOf(name);
  if (at < 0) return;
  state.open.length = at;
  state.body.push(`</${name}>`);
}

function opened(state: State, name: string, whole: string): void {
  const inHead = HEAD.has(name);
  const tag = whole.length > (inHead ? MAX_META : MAX_TAG) ? `<${name}>` : whole;
  if (inHead) state.head.push(tag);
  else if (VOID.has(name)) state.body.push(tag);
  else {
    const closes = CLOSES.get(name);
    while (closes?.has(state.open.at(-1) ?? '')) state.open.pop();
    if (state.open.length >= MAX_DEPTH) return;
    state.open.push(name);
    state.depth = Math.max(state.depth, state.open.length);
    state.body.push(tag);
  }
  state.elements++;
}

/** Takes one tag, or comment. @returns where reading goes on */
function take(state: State, found: RegExpExecArray): number {
  const { html } = state;
  const [start, slash, given] = found;
  if (start === '<!--') {
    const end = html.indexOf('-->', found.index + 2);
    return end < 0 ? html.length : end + 3;
  }
  if (given === undefined) {
    const end = html.indexOf('>', found.index);
    return end < 0 ? html.length : end + 1;
  }
  const name = given.toLowerCase();
  const end = endOfTag(html, found.index + start.length);
  const tag = html.slice(found.index, end);
  if (name === 'html') state.language ??= /\blang\s*=\s*["']?([a-z]{2,3}(?:-[a-z\d]+)*)/i.exec(tag)?.[1] ?? null;
  if (FRAME.has(name)) return end;
  if (slash === '/') closed(state, name);
  else if (RAW.has(name)) return raw(state, name, tag, end);
  else opened(state, name, tag);
  return end;
}

/** Takes text up to `end`, or as far as its pieces may go. @returns where reading goes on */
function words(state: State, from: number, end: number): number {
  const text = state.html.slice(from, end).replace(BLANK, ' ');
  let pieces = 0;
  for (const { index } of text.matchAll(/[<&]/g)) {
    if (state.pieces + ++pieces <= MAX_PIECES) continue;
    state.pieces += pieces;
    state.body.push(text.slice(0, index));
    return -1;
  }
  state.pieces += pieces;
  state.body.push(text);
  return end;
}

/** The page within bounds. Linear in its length. */
export function bounded(html: string): Bounded {
  const state: State = { html, head: [], body: [], open: [], language: null, elements: 0, pieces: 0, depth: 0 };
  const tags = new RegExp(TAG);
  let at = 0;
  while (at < html.length && state.elements < MAX_ELEMENTS) {
    tags.lastIndex = at;
    const found = tags.exec(html);
    at = words(state, at, found?.index ?? html.length);
    if (at < 0) break;
    if (found) at = take(state, found);
  }
  const { language, elements, pieces, depth } = state;
  const whole = `<!doctype html><html><head>${state.head.join('')}</head><body>${state.body.join('')}</body></html>`;
  return { html: whole, language, elements, pieces, depth, cut: at < html.length };
}
