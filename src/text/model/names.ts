// From the network's name spans, and what it overlooked of data/, to names of our types.
import type { Name, NameType, Token } from '../../core/model';
import type { Kit } from '../../data/kit';
import { FEATURES, type KnownSpan } from './gazetteer-features';
import type { NameSpan } from './spans';

/** PLACE is told apart below; OTHER (works, products, abstract names) is none of ours. */
const TYPES: Readonly<Record<string, NameType>> = { PERSON: 'PERSON', ORG: 'ORG', GROUP: 'GROUP', EVENT: 'EVENT' };
/** Of what data/ knows: an adjective alone is no name ("a British ultimatum" is left to the network). */
const KNOWN: Readonly<Record<string, NameType>> = {
  State: 'GPE',
  Place: 'GPE',
  Organization: 'ORG',
  Outlet: 'ORG',
  Group: 'GROUP',
};
/** A known name that the network passed over is one in about three of four cases (GUM and EWT dev). */
const OVERLOOKED = 0.75;

/** What was read in one sentence. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly spans: readonly NameSpan[];
  readonly known: readonly KnownSpan[];
}

/** Makes the names of one sentence, in order. */
export function nameMaker({ nameShapes, abbreviations, groups }: Pick<Kit, 'nameShapes' | 'abbreviations' | 'groups'>) {
  const titles = new Set(abbreviations.titles);
  const landscape = new Set(nameShapes.landscape);
  const operation = new Set(nameShapes.operation);
  const vessel = new Set(nameShapes.vessel);
  const armed = new Set(groups.filter(({ kind }) => kind === 'militant').map(({ id }) => id));

  /** "Lake Van", "Strait of Hormuz": nobody governs from there. What has a government or may have one is GPE. */
  const typeOf = (type: string, tokens: readonly Token[]): NameType | null => {
    const first = tokens[0]?.form ?? '';
    if (vessel.has(first)) return null;
    if (operation.has(first) && tokens.length > 1) return 'EVENT';
    if (type !== 'PLACE') return TYPES[type] ?? null;
    return tokens.some(({ form }) => landscape.has(form)) ? 'LOC' : 'GPE';
  };

  /** "Gen. Joseph Votel" is Joseph Votel, and "Mr" alone is no name. Titles written out stay: "Queen Sofia". */
  const untitled = (span: NameSpan, tokens: readonly Token[]): readonly NameSpan[] => {
    if (span.type !== 'PERSON') return [span];
    const isTitle = (i: number): boolean => titles.has((tokens[i]?.form ?? '').toLowerCase().replace(/\.$/, ''));
    let first = span.first;
    while (first <= span.last && isTitle(first)) first++;
    return first > span.last ? [] : [{ ...span, first }];
  };

  /** "the US-led coalition": known, tagged as a name, longer than two letters or two words, and no part of what the network found. */
  const overlooked = ({ tokens, spans, known }: Read) =>
    known.flatMap(({ first, last, feature, id }) => {
      const [from, to] = [tokens[first], tokens[last]];
      // The gold files take armed groups for organizations: "Hamas", "ISIL"; peoples stay GROUP: "Kurds".
      const type = armed.has(id) ? ('ORG' as const) : KNOWN[FEATURES[feature] ?? ''];
      const proper = from && to?.upos === 'PROPN' && (to.end - from.start > 2 || to.form === to.form.toUpperCase());
      const taken = spans.some((span) => span.first <= last && span.last >= first);
      return type && proper && !taken ? [{ first, last, type, score: OVERLOOKED }] : [];
    });

  return (read: Read, sentence: number): readonly Name[] => {
    const { tokens, spans, known } = read;
    const typed = spans
      .flatMap((span) => untitled(span, tokens))
      .map((span) => ({
        ...span,
        type: isAdjective(span, known, tokens)
          ? ('GROUP' as const)
          : typeOf(span.type, tokens.slice(span.first, span.last + 1)),
      }));
    return [...typed, ...overlooked(read)]
      .sort((a, b) => a.first - b.first)
      .flatMap(({ first, last, type, score }): readonly Name[] => {
        const [from, to] = [tokens[first], tokens[last]];
        return from && to && type ? [{ start: from.start, end: to.end, type, sentence, score }] : [];
      });
  };
}

/** "Iranian" in "the Iranian foreign ministry" is a nationality, whatever the ministry makes it look like. */
const isAdjective = ({ first, last }: NameSpan, known: readonly KnownSpan[], tokens: readonly Token[]): boolean =>
  first === last &&
  /\p{Ll}$/u.test(tokens[first]?.form ?? '') &&
  known.some((one) => one.first === first && one.last === last && FEATURES[one.feature] === 'adjective');
