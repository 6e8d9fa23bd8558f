// Names that a text says were changed: both are one thing.
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

function idsOf(sentence: string): number {
  // in the order of the text
  const names = ['Vantera', 'Nordbygg']
    .toSorted((a, b) => sentence.indexOf(a) - sentence.indexOf(b))
    .map((name) => [name, 'ORG'] as const);
  const { mentions, links } = resolve(kit)(mention(kit)(parsed([sentence], names)));
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ id }) => id));
  return new Set(links.filter((one) => named.has(one.mention)).map(({ entity }) => entity)).size;
}

const AFTER = 'won|VERB|root|0|win .|PUNCT|punct';

test.each([
  ['formerly', `Vantera|PROPN|nsubj|5 ,|PUNCT|punct|4 formerly|ADV|advmod|4 Nordbygg|PROPN|appos|1 ${AFTER}|5`, 1],
  [
    'once known as',
    `Vantera|PROPN|nsubj|7 ,|PUNCT|punct|6 once|ADV|advmod|4 known|VERB|acl|1 as|ADP|case|6 Nordbygg|PROPN|obl|4 ${AFTER}|7`,
    1,
  ],
  [
    'changed its name to',
    'Nordbygg|PROPN|nsubj|2 changed|VERB|root|0|change its|PRON|nmod:poss|4 name|NOUN|obj|2 to|ADP|case|6 Vantera|PROPN|obl|2 .|PUNCT|punct|2',
    1,
  ],
  ['and', `Vantera|PROPN|nsubj|4 and|CCONJ|cc|3 Nordbygg|PROPN|conj|1 ${AFTER}|4`, 2],
] as const)('[entities/renamed] "%s" between two names', (_words, sentence, count) => {
  expect(idsOf(sentence)).toBe(count);
});
