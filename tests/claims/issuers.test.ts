// Who speaks in a text: its issuer where the article names him, else the text itself.
import { attribute } from '../../src/claims';
import type { NameType } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { resolve } from '../../src/entities';
import { mention } from '../../src/mentions';
import { kit, parsed } from '../mentions/parsed';

const find = mention(kit);
const link = resolve(kit);
const say = attribute(loadKit());

/** `Type name | source` of each claim. */
function speakers(sentences: readonly string[], names: readonly (readonly [string, NameType])[]): readonly string[] {
  const { claims, entities, text } = say(link(find(parsed(sentences, names))));
  return claims.map(({ speaker, source }) => {
    const entity = entities.find(({ id }) => id === speaker);
    const words = (source ?? []).map(({ start, end }) => text.slice(start, end));
    return `${entity?.type} ${entity?.name} | ${words.join(' ')}`;
  });
}

const SAID = (verb: number) =>
  `said|VERB|root|0|say that|SCONJ|mark|${verb + 3} it|PRON|nsubj|${verb + 3} rained|VERB|ccomp|${verb}|rain .|PUNCT|punct|${verb}`;
const THE_REPORT = `The|DET|det|2 report|NOUN|nsubj|3 ${SAID(3)}`;
const COUNCIL = [['World Council', 'ORG']] as const;

test.each([
  ['nobody is named', [THE_REPORT], [], ['Outlet The report | The report']],
  [
    'a genitive',
    [`World|PROPN|compound|2 Council|PROPN|nmod:poss|4 's|PART|case|2 report|NOUN|nsubj|5 ${SAID(5)}`],
    COUNCIL,
    ["Organization World Council | World Council's report"],
  ],
  [
    'a phrase with "from" or "by"',
    [`A|DET|det|2 report|NOUN|nsubj|6 from|ADP|case|5 World|PROPN|compound|5 Council|PROPN|nmod|2 ${SAID(6)}`],
    COUNCIL,
    ['Organization World Council | A report from World Council'],
  ],
  [
    'a participle with "by"',
    [
      `A|DET|det|2 study|NOUN|nsubj|7 released|VERB|acl|2|release by|ADP|case|6 World|PROPN|compound|6 Council|PROPN|obl|3 ${SAID(7)}`,
    ],
    COUNCIL,
    ['Organization World Council | A study released by World Council'],
  ],
  [
    'a body before the noun',
    [`A|DET|det|4 World|PROPN|compound|3 Council|PROPN|compound|4 memo|NOUN|nsubj|5 ${SAID(5)}`],
    COUNCIL,
    ['Organization World Council | A World Council memo'],
  ],
  [
    'a person before the noun may be whom the text is about',
    [`A|DET|det|3 Berg|PROPN|compound|3 biography|NOUN|nsubj|4 ${SAID(4)}`],
    [['Berg', 'PERSON']],
    ['Outlet A Berg biography | A Berg biography'],
  ],
  [
    'whose records they are does not speak by them',
    [`Berg|PROPN|nmod:poss|3 's|PART|case|1 statistics|NOUN|nsubj|4|statistic ${SAID(4)}`],
    [['Berg', 'PERSON']],
    ["Outlet Berg's statistics | Berg's statistics"],
  ],
  [
    'it was issued in the sentence before',
    [
      'World|PROPN|compound|2 Council|PROPN|nsubj|3 published|VERB|root|0|publish a|DET|det|5 report|NOUN|obj|3 .|PUNCT|punct|3',
      THE_REPORT,
    ],
    COUNCIL,
    ['Organization World Council | The report'],
  ],
  [
    'it was said in it',
    [
      'World|PROPN|compound|2 Council|PROPN|nsubj|3 resigned|VERB|root|0|resign in|ADP|case|6 a|DET|det|6 letter|NOUN|obl|3 .|PUNCT|punct|3',
      `The|DET|det|2 letter|NOUN|nsubj|3 ${SAID(3)}`,
    ],
    COUNCIL,
    ['Organization World Council | The letter'],
  ],
  [
    'another text of the same kind is not the one before',
    [
      'World|PROPN|compound|2 Council|PROPN|nsubj|3 published|VERB|root|0|publish a|DET|det|5 report|NOUN|obj|3 .|PUNCT|punct|3',
      `Another|DET|det|2 report|NOUN|nsubj|3 ${SAID(3)}`,
    ],
    COUNCIL,
    ['Outlet Another report | Another report'],
  ],
] as const)('[claims/issuers] %s', (_rule, sentences, names, expected) => {
  expect(speakers(sentences, names)).toEqual(expected);
});

describe('[entities] who says something without a name', () => {
  test('a report and the same report are one, and no other', () => {
    const text = ['A', 'The', 'A'].map((article) => THE_REPORT.replace(/^The/, article));
    const { claims } = say(link(find(parsed(text, []))));
    const [first, second, third] = claims.map(({ speaker }) => speaker);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('"many" are each time others', () => {
    const many = `Many|ADJ|nsubj|2 ${SAID(2)}`;
    const { claims } = say(link(find(parsed([many, many], []))));
    expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(2);
  });

  test('ids are of one article', () => {
    const ids = ['a', 'b'].map((id) => say(link(find({ ...parsed([THE_REPORT], []), id }))).claims[0]?.speaker);
    expect(ids[0]).toMatch(/^outlet:the-report-[\da-f]{16}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });
});
