// The light reader: tokens, tags, heads and names by rules on compromise, without weights.
import type { Article, Name, Parsed, Sentence } from '../../core/model';
import { gazetteer } from '../../data/gazetteer';
import type { Kit } from '../../data/kit';
import { dateline } from '../dateline';
import type { Reader } from '../reader';
import type { Words } from '../sentences';
import { sentenceSplitter } from '../sentences';
import { tokenizer } from '../tokens';
import type { Grammar } from './clause';
import { headsOf } from './heads';
import { type NameFinder, nameFinder } from './names';
import { oddsOf } from './prepositions';
import type { Lexicon, Tagged } from './tagger';
import { capitalised, tagSentence } from './tagger';
import { tableOf } from './tags';

/** A sentence of more words is cut into pieces of this many for heads: rules see no further, and time stays linear. */
const LONGEST = 400;

/** Lemmas of verbs that govern a clause, from the stances' cues. */
const sayingOf = (kit: Kit): ReadonlySet<string> => {
  const verbs = kit.stances
    .flatMap((stance) => stance.cues)
    .filter((cue) => cue.pos === 'verb' && cue.content.includes('clause'));
  return new Set(verbs.flatMap((cue) => cue.lemmas));
};

const titlesOf = (kit: Kit): ReadonlySet<string> =>
  new Set(kit.titles.filter((title) => title.beforeName).flatMap((title) => [title.title, ...title.aliases]));

/** A light reader with the knowledge of data/. */
export function lightReader(kit: Kit): Reader {
  const split = sentenceSplitter(kit, tokenizer(kit.abbreviations));
  const lexicon: Lexicon = {
    acronyms: new Set(kit.abbreviations.acronyms),
    table: tableOf(
      kit.closedClass.words,
      kit.states.flatMap((state) => state.adjectives),
    ),
  };
  const grammar: Grammar = { odds: oddsOf(kit.attachment), saying: sayingOf(kit) };
  const names = nameFinder(gazetteer(kit), kit.nameShapes, titlesOf(kit));

  const annotate = (article: Article, sentences: readonly Words[]): Parsed => {
    const capitals = capitalised(sentences.map(({ words }) => words));
    const read = sentences.map((sentence, index) => sentenceOf(article.text, sentence, index, capitals));
    return {
      ...article,
      sentences: read.map(({ sentence }) => sentence),
      names: read.flatMap((one) => one.names),
      issues: read.length === 0 ? [{ code: 'EMPTY_TEXT' }] : [],
    };
  };

  const sentenceOf = (
    text: string,
    { words, start, end, paragraph }: Words,
    index: number,
    capitals: ReadonlySet<string>,
  ) => {
    const tagged = tagSentence(text, words, capitals, lexicon);
    const found = names(words, tagged);
    const persons = new Map(found.filter((name) => name.type === 'PERSON').map((name) => [name.first, name.last]));
    const { heads, deprels } = headsInPieces(words, tagged, persons, grammar);
    const tokens = words.map((word, i) => ({
      ...word,
      lemma: tagged.tags[i]?.lemma ?? word.form,
      upos: tagged.tags[i]?.upos ?? 'X',
      xpos: tagged.tags[i]?.xpos ?? 'FW',
      head: heads[i] ?? -1,
      deprel: deprels[i] ?? 'dep',
    }));
    const sentence: Sentence = { index, paragraph, start, end, tokens };
    return { sentence, names: toNames(words, found, index) };
  };

  return {
    name: 'light',
    parse: async (articles) => articles.map((article) => annotate(article, split(article.text))),
    annotate: async (article, sentences) => annotate(article, sentences),
  };
}

const toNames = (words: Words['words'], found: ReturnType<NameFinder>, sentence: number): readonly Name[] =>
  found.flatMap(({ first, last, type, score }) => {
    const [from, to] = [words[first], words[last]];
    return from && to ? [{ start: from.start, end: to.end, type, sentence, score }] : [];
  });

/** Heads piece by piece: a dateline is one, and so are the parts of an endless sentence. Later roots hang on the last piece's. */
function headsInPieces(words: Words['words'], tagged: Tagged, persons: ReadonlyMap<number, number>, grammar: Grammar) {
  const bounds = [0];
  for (let at = dateline(words) || LONGEST; at < words.length; at += LONGEST) bounds.push(at);
  const pieces = bounds.map((from, i) => {
    const to = bounds[i + 1] ?? words.length;
    const inside = [...persons]
      .filter(([first, last]) => first >= from && last < to)
      .map(([first, last]): [number, number] => [first - from, last - from]);
    return {
      from,
      heads: headsOf(
        { words: words.slice(from, to), tags: tagged.tags.slice(from, to), persons: new Map(inside) },
        grammar,
      ),
    };
  });
  const main = pieces[1] ?? pieces[0];
  const root = main ? main.from + main.heads.heads.indexOf(-1) : -1;
  return {
    heads: pieces.flatMap(({ from, heads }) =>
      heads.heads.map((head) => (head >= 0 ? head + from : main?.from === from ? -1 : root)),
    ),
    deprels: pieces.flatMap(({ from, heads }) =>
      heads.deprels.map((deprel) => (deprel === 'root' && main?.from !== from ? 'parataxis' : deprel)),
    ),
  };
}
