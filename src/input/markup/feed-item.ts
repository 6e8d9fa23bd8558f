// One item of a feed: its fullest text, and whether that is only a teaser.
import { addressOf } from './address';
import { lineOf, textOfPiece } from './dom';
import { byless, dayOf } from './metadata';
import { all, markupIn, word, wordIn, type Xml } from './xml';

/** An item of a feed, as an article. */
export interface FeedItem {
  /** Paragraphs, a blank line between them; '' where there is none. */
  readonly text: string;
  /** Only the beginning or a summary: the page at `url` holds more. */
  readonly teaser: boolean;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly date: string | null;
  /** When it was last changed, as written. */
  readonly modified: string | null;
  /** Of the item's source, else the feed's title. */
  readonly outlet: string | null;
  readonly url: string | null;
  /** guid or Atom id; unique within its feed only. */
  readonly guid: string | null;
}

const DATES = ['pubDate', 'dc:date', 'published', 'issued', 'dcterms:issued', 'dcterms:created', 'updated', 'modified'];
/** "The talks failed […]", "… Continue reading", "Read more »" */
const BROKEN_OFF =
  /(?:\[?(?:…|\.\.\.)\]?|\b(?:continue reading|read more|read on|full story)\b[^.]{0,80})\s*[»→>]*\s*$/i;
/** What WordPress puts under an item. */
const SIGNATURE = /(?:\n\n|^)The post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,100}$/;
/** A summary of at least that many letters may be the whole: short news have 600. */
const WHOLE = 800;

export const titleOf = (element: Xml | undefined): string | null => {
  const [title] = all(element, 'title');
  return title === undefined ? null : lineOf(markupIn(title));
};

function textIn(item: Xml, name: string): string {
  const html = all(item, name).flatMap((one) => (all(one, '@src').length > 0 ? [] : (markupIn(one) ?? [])))[0];
  return html === undefined ? '' : textOfPiece(html).replace(SIGNATURE, '');
}

const longest = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');

/** The page that the item tells of, not the comments, sound or feed. */
function linkOf(item: Xml, base: string | null): string | null {
  const links = all(item, 'link');
  const pages = links.filter((link) => ['alternate', undefined].some((rel) => all(link, '@rel')[0] === rel));
  const html = pages.filter((link) => all(link, '@type')[0] === 'text/html');
  const guid = all(item, 'guid').filter((one) => all(one, '@isPermaLink')[0] !== 'false');
  const written = [
    word(item, 'feedburner:origLink'),
    ...links.filter((link) => all(link, '@href').length === 0).map(wordIn),
    ...[...html, ...pages].map((link) => wordIn(all(link, '@href')[0])),
    ...all(item, '@rdf:about').map(wordIn),
  ];
  const found = written.map((one) => addressOf(one, base)).find((one) => one !== null);
  return found ?? guid.map((one) => addressOf(wordIn(one))).find((one) => one !== null) ?? null;
}

/** "ada@example.org (Ada Byron)" → "Ada Byron" */
function authorsOf(item: Xml): readonly string[] {
  const named = [...all(item, 'author'), ...all(item, 'dc:creator')].map((one) => word(one, 'name') ?? wordIn(one));
  const names = named.flatMap((one) => lineOf(/^\S+@\S+ \((.+)\)$/.exec(one ?? '')?.[1] ?? one) ?? []);
  return [...new Set(names.map(byless))].filter((name) => name.length <= 100);
}

/** @param outlet the feed's title @param base against which links are read */
export function feedItem(item: Xml, outlet: string | null, base: string | null): FeedItem {
  const full = longest([textIn(item, 'content:encoded'), textIn(item, 'content')]);
  const short = longest([textIn(item, 'description'), textIn(item, 'summary')]);
  const text = longest([full, short]);
  const [source] = all(item, 'source');
  return {
    text,
    teaser: BROKEN_OFF.test(text.slice(-200)) || (text.length < WHOLE && text !== full) || text === '',
    title: titleOf(item),
    authors: authorsOf(item),
    date: dayOf(DATES.map((name) => word(item, name))),
    modified: word(item, 'updated', 'modified', 'dcterms:modified'),
    outlet: titleOf(source) ?? lineOf(wordIn(source)) ?? outlet,
    url: linkOf(item, base),
    guid: word(item, 'guid', 'id'),
  };
}
