// Hand-made documents: trees as a parser gives them, with mentions that mean entities. For the tests of this folder.
import type { Claim, Dated, Entity, EntityType, Link, Mention, Sentence, Token } from '../../src/core/model';
import { loadTimes } from '../../src/data/times';
import { date } from '../../src/dates/passages';

/** `Merkel/PROPN nsubj 2`: form/tag[/lemma], relation, and the number of the head counted from 1 (0: root), one word a line. */
export function sentenceOf(rows: string, text: string, index = 0, from = 0): Sentence {
  let at = from;
  const tokens = rows
    .trim()
    .split('\n')
    .map((row): Token => {
      const [word = '', deprel = '', head = ''] = row.trim().split(/\s+/);
      const [form = '', tag = '', lemma] = word.split('/');
      const start = text.indexOf(form, at);
      if (start < 0) throw new Error(`"${form}" does not follow in "${text}"`);
      at = start + form.length;
      const [upos = '', xpos = XPOS[upos] ?? upos] = tag.split('.');
      return { form, lemma: lemma ?? form, upos, xpos, head: Number(head) - 1, deprel, start, end: at };
    });
  return { index, paragraph: 0, start: tokens[0]?.start ?? 0, end: at, tokens };
}

const XPOS: Readonly<Record<string, string>> = { VERB: 'VBD', NOUN: 'NN', PROPN: 'NNP', ADP: 'IN', ADJ: 'JJ' };

/** What is meant: `Merkel` → ['person:merkel', 'Person']. Keys are surfaces; several ids where a plural means several. */
export type Meant = Readonly<Record<string, readonly (readonly [id: string, type: EntityType])[]>>;

interface Setting {
  readonly published?: string;
  readonly claims?: readonly Claim[];
}

const dated = date({ times: loadTimes() });

/** A document of these sentences; each surface is a mention wherever it stands. */
export function documentOf(
  parts: readonly (readonly [text: string, rows: string])[],
  meant: Meant,
  setting: Setting = {},
): Dated {
  const text = parts.map(([part]) => part).join(' ');
  let from = 0;
  const sentences = parts.map(([part, rows], i) => {
    const sentence = sentenceOf(rows, text, i, from);
    from += part.length + 1;
    return sentence;
  });
  const mentions: Mention[] = [];
  const links: Link[] = [];
  const entities = new Map<string, Entity>();
  for (const [surface, ends] of Object.entries(meant)) {
    for (const sentence of sentences) addMention(sentence, text, surface, ends, mentions, links);
    for (const [id, type] of ends)
      entities.set(id, { id, type, name: surface, aliases: [surface], known: false, wikidata: null, roles: [] });
  }
  return dated({
    id: 'a',
    text,
    title: null,
    published: setting.published ?? null,
    outlet: null,
    url: null,
    sentences,
    names: [],
    issues: [],
    mentions,
    links,
    entities: [...entities.values()],
    claims: setting.claims ?? [],
  });
}

function addMention(
  sentence: Sentence,
  text: string,
  surface: string,
  ends: Meant[string],
  mentions: Mention[],
  links: Link[],
): void {
  const start = text.indexOf(surface, sentence.start);
  if (start < 0 || start >= sentence.end) return;
  const end = start + surface.length;
  const inside = sentence.tokens.flatMap((token, i) => (start <= token.start && token.end <= end ? [i] : []));
  const head = inside.find((i) => !inside.includes(sentence.tokens[i]?.head ?? -1)) ?? 0;
  const form = /^(he|she|it|they|who)$/i.test(surface) ? 'pronoun' : /^\p{Lu}/u.test(surface) ? 'name' : 'nominal';
  const id = `${start}-${end}`;
  mentions.push({ id, start, end, sentence: sentence.index, form, head, type: null });
  for (const [entity] of ends ?? []) links.push({ mention: id, entity, score: 1, rule: 'test', reason: 'test' });
}
