// Second tags: what a word's neighbours tell about it. Each rule is small and has its example; here stands their order.
import type { Word } from '../tokens';
import type { Rule } from './rule';
import {
  afterAdverb,
  beforeRelative,
  gerundNoun,
  hyphenated,
  rightTo,
  secondVerb,
  verbAfterPreposition,
  verbInNounPhrase,
} from './rules-nouns';
import {
  afterModal,
  baseForm,
  gerundVerb,
  mainVerb,
  participle,
  perfect,
  presentTense,
  toInfinitive,
} from './rules-verbs';
import { bareDeterminer, genitive, subordinator, that } from './rules-words';
import type { Tag } from './tags';

const RULES: readonly Rule[] = [
  rightTo,
  that,
  genitive,
  baseForm,
  perfect,
  toInfinitive,
  afterModal,
  gerundNoun,
  gerundVerb,
  beforeRelative,
  verbInNounPhrase,
  secondVerb,
  afterAdverb,
  verbAfterPreposition,
  hyphenated,
  participle,
  mainVerb,
  presentTense,
  bareDeterminer,
  subordinator,
];

/** Applies the rules in their order, each to all words from left to right. */
export function inContext(first: readonly Tag[], words: readonly Word[]): readonly Tag[] {
  const tags = [...first];
  for (const rule of RULES) {
    for (let i = 0; i < tags.length; i++)
      tags[i] = rule(tags, i, words) ?? tags[i] ?? { upos: 'X', xpos: 'FW', lemma: '' };
  }
  return tags;
}
