// An event record as a reading: one sentence, its actors, what holds between them. Its graph is then built as that of any article.
import { hash } from '../core/ids';
import type { Article, CodedEvent, Coding, Deed, Entity, Modality, Reading, Relation } from '../core/model';
import type { PloverEvent } from '../input/plover';
import { meantIn, stretchIn } from './mentions';
import { RULE } from './rule';
import { whenOf } from './when';

/** A record with whom and what it means. */
export interface Understood {
  readonly event: PloverEvent;
  readonly codings: readonly Coding[];
  /** By place in the record's lists. */
  readonly actors: readonly Entity[];
  readonly recipients: readonly Entity[];
  readonly place: Entity | null;
}

/** Hypothetical is no more actual than what is to come. */
const AHEAD = ['future', 'hypothetical'];
const isSaid = ({ contexts, modes }: PloverEvent, words: readonly string[]): boolean =>
  [...contexts, ...modes].some((one) => words.includes(one.toLowerCase()));

const modalityOf = (event: PloverEvent): Modality =>
  event.own?.modality ?? (isSaid(event, AHEAD) ? 'planned' : 'actual');

/** "Iran THREATEN Israel (2019-03-05)": where nothing is quoted. */
function plainLine({ event, codings, actors, recipients, place }: Understood): string {
  const names = (all: readonly Entity[]): string => all.map(({ name }) => name).join(', ');
  const coded = codings.map(({ type, mode }) => [type, mode].filter(Boolean).join('/')).join(', ');
  const notes = [event.date, place?.name].filter(Boolean).join(', ');
  return `${[names(actors), coded, names(recipients)].filter(Boolean).join(' ')}${notes === '' ? '' : ` (${notes})`}.`;
}

const once = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

type Ends = readonly [subject: string | null, object: string | null];

/** Each pair of ends; where one side is empty, each of the other alone. */
const pairsOf = (actors: readonly string[], recipients: readonly string[]): readonly Ends[] => {
  if (actors.length === 0) return recipients.map((id): Ends => [null, id]);
  if (recipients.length === 0) return actors.map((id): Ends => [id, null]);
  return actors.flatMap((from) => recipients.map((to): Ends => [from, to]));
};

/** An address may be that of several records, each with a sentence of its own: numbered by the record, so that order never matters. */
const sentenceOf = ({ url, id }: PloverEvent): number => (url === null ? 0 : Number.parseInt(hash(id).slice(0, 7), 16));

function articleOf({ url, id, title, date, own, outlet }: PloverEvent, text: string): Article {
  const published = (own ? own.reported : date)?.slice(0, 10) ?? null;
  return { id: `article:plover-${hash(url ?? id)}`, text, title, published, outlet, url };
}

/** The reading of a record. Pure: the same record gives the same. */
export function readingOf(given: Understood): Reading {
  const { event, codings, place } = given;
  const text = event.text ?? plainLine(given);
  const index = sentenceOf(event);
  const stretch = stretchIn(text, event);
  const actors = [...new Set(given.actors.map(({ id }) => id))].sort();
  const recipients = [...new Set(given.recipients.map(({ id }) => id))].filter((id) => !actors.includes(id)).sort();
  const [when, modality, polarity] = [
    whenOf(event),
    modalityOf(event),
    isSaid(event, ['negation']) ? ('negated' as const) : ('asserted' as const),
  ];
  const happened = codings.flatMap(({ type }) =>
    pairsOf(actors, recipients).map(
      ([subject, object]): Deed => ({
        ...{
          id: `${type} ${subject} ${object}`,
          type,
          place: place?.id ?? null,
          when,
          polarity,
          modality,
          claim: null,
        },
        ...{ anchor: stretch, evidence: { ...stretch, sentence: index, rule: RULE, score: 1 }, subject, object },
      }),
    ),
  );
  const events = codings.map((coding): CodedEvent => {
    const of = happened.filter(({ type }) => type === coding.type).map(({ id }) => id);
    return {
      ...{ ...coding, actors, recipients, place: place?.id ?? null, when, polarity, modality },
      ...{ at: stretch, sentence: index, from: coding.type, of: of.sort() },
    };
  });
  const meant = meantIn(text, index, [
    { parties: event.actors, entities: given.actors },
    { parties: event.recipients, entities: given.recipients },
  ]);
  return {
    ...articleOf(event, text),
    sentences: [{ index, paragraph: 0, start: 0, end: text.length, tokens: [] }],
    ...{ names: [], times: [], issues: [], claims: [], propositions: [], answers: [], events },
    mentions: once(
      meant.map(({ mention }) => mention),
      ({ id }) => id,
    ),
    links: once(
      meant.map(({ link }) => link),
      ({ mention, entity }) => `${mention} ${entity}`,
    ),
    entities: once([...given.actors, ...given.recipients, ...(place ? [place] : [])], ({ id }) => id),
    relations: happened.flatMap(({ subject, object, ...rest }): Relation[] =>
      subject === null || object === null ? [] : [{ ...rest, subject, object, with: [], role: null }],
    ),
    deeds: happened.filter(({ subject, object }) => subject === null || object === null),
  };
}
