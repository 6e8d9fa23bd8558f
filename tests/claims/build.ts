// Hand-made documents with the trees that a parser should give, for the tests of this folder.

import { attribute } from '../../src/claims';
import type { Claim, Link, Mention, Resolved, Sentence, Token } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';

const VERB_TAGS = /^(VBD|VBZ|VBP|VBG|VBN|VB|MD)$/;
const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  DT: 'DET',
  IN: 'ADP',
  TO: 'PART',
  RB: 'ADV',
  NOT: 'PART',
  JJ: 'ADJ',
  CC: 'CCONJ',
  SC: 'SCONJ',
  AUX: 'AUX',
  P: 'PUNCT',
};

/** One word: `form/tag/relation/head`, the head counted from 1, 0 for the root; a lemma may stand last. */
function tokenOf(word: string, text: string, from: number): Token {
  const [form = '', tag = '', deprel = '', head = '', lemma] = word.split('_');
  const start = text.indexOf(form, from);
  if (start < 0) throw new Error(`"${form}" does not follow in "${text}"`);
  const upos = VERB_TAGS.test(tag) ? 'VERB' : (UPOS[tag] ?? tag);
  return {
    form,
    lemma: lemma ?? form.toLowerCase(),
    upos,
    xpos: tag,
    head: Number(head) - 1,
    deprel,
    start,
    end: start + form.length,
  };
}

function sentenceOf(rows: string, text: string, index: number, from: number): Sentence {
  let at = from;
  const tokens = rows
    .trim()
    .split(/\s+/)
    .map((word) => {
      const token = tokenOf(word, text, at);
      at = token.end;
      return token;
    });
  const paragraph = text.slice(0, tokens[0]?.start ?? 0).split('\n').length - 1;
  return { index, paragraph, start: tokens[0]?.start ?? 0, end: at, tokens };
}

/** Every noun and pronoun is a mention of an entity that is called like it; `means` says otherwise ("he" → "Berg"). */
export function documentOf(
  text: string,
  sentences: readonly string[],
  means: Readonly<Record<string, string>> = {},
): Resolved {
  const built: Sentence[] = [];
  for (const [i, rows] of sentences.entries()) built.push(sentenceOf(rows, text, i, built.at(-1)?.end ?? 0));
  const mentions: Mention[] = [];
  const links: Link[] = [];
  for (const { index, tokens } of built)
    for (const [head, { start, end, form, upos }] of tokens.entries()) {
      const entity = means[form] ?? form;
      if (!/^(NOUN|PROPN|PRON)$/.test(upos)) continue;
      const id = `${start}-${end}`;
      mentions.push({ id, start, end, sentence: index, form: 'name', head, type: null });
      if (entity !== '') links.push({ mention: id, entity, score: 1, rule: 'tests', reason: 'tests' });
    }
  return {
    id: 't',
    text,
    title: null,
    published: null,
    outlet: null,
    url: null,
    sentences: built,
    names: [],
    issues: [],
    mentions,
    entities: [],
    links,
  };
}

const read = attribute(loadKit());

/** `STANCE speaker | cue | content`, two stretches of content apart by ` … `. */
export const show = (text: string, claim: Claim): string => {
  const said = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${claim.stance} ${claim.speaker} | ${text.slice(claim.cue.start, claim.cue.end)} | ${said}`;
};

/** The claims of a document, in order. */
export const claimsOf = (doc: Resolved): readonly Claim[] => read(doc).claims;

/** A rule, a sentence with its tree, and the claims in it as `show` prints them. */
export interface Told {
  readonly rule: string;
  readonly text: string;
  readonly tree: string;
  readonly expect: readonly string[];
}

/** Each row is a test: the sentence is read as the row says. */
export function tells(place: string, rows: readonly Told[]): void {
  describe(place, () => {
    it.each(rows)('$rule', ({ text, tree, expect: expected }) => {
      expect(claimsOf(documentOf(text, [tree])).map((claim) => show(text, claim))).toEqual(expected);
    });
  });
}
