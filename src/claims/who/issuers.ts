// Whose word a text is: "the ministry's statement", "a report by the bank", "said in a letter … The letter said" are their issuers'.
import type { Entity, EntityType, Mention, Resolved } from '../../core/model';
import { isRel } from '../../core/tree';
import type { Nominals } from '../../data/nominals';
import { lemmaOf, lower, type View, viewOf } from '../view';
import { isPassive } from './passive';
import { subjectOf } from './subjects';

/** Entity.ids that a head word means in its sentence. */
export type Named = (view: View, head: number) => readonly string[];

export interface Issuers {
  /** The issuers of a text; the entity itself where it is none, or nobody is named. */
  of(entity: string): readonly string[];
}

const SPEAKERS: ReadonlySet<EntityType> = new Set(['Person', 'State', 'Organization', 'Outlet', 'Group']);
/** "A Defence Ministry release", "a Reuters report"; "a Berg biography", "an Iran resolution" are about whom they name. */
const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Outlet']);
/** Sentences between "said in a statement" and "the statement said". */
const NEAR = 3;

const hasCase = ({ tree, tokens }: View, i: number, words: RegExp): boolean =>
  tree.find(i, 'case').some((at) => words.test(lower(tokens[at])));

/** "The bank's report", "a statement from the bank", "a study released by the bank". */
function owners(view: View, head: number): readonly number[] {
  const { tree, tokens } = view;
  const from = tree.find(head, 'nmod').filter((at) => hasCase(view, at, /^(by|from)$/));
  const made = tree
    .find(head, 'acl')
    .filter((at) => /^VB[ND]$/.test(tokens[at]?.xpos ?? ''))
    .flatMap((at) => tree.find(at, 'obl').filter((one) => hasCase(view, one, /^by$/)));
  return [...tree.children(head).filter((at) => tokens[at]?.deprel === 'nmod:poss'), ...from, ...made];
}

/** "Said in a statement", "issued a statement": who did. */
function giver(view: View, head: number, issuing: ReadonlySet<string>): number | null {
  const { tokens } = view;
  const verb = tokens[head]?.head ?? -1;
  const inside = isRel(tokens[head], 'obl') && hasCase(view, head, /^in$/);
  const issued = isRel(tokens[head], 'obj') && issuing.has(lemmaOf(tokens[verb]));
  return (inside || issued) && !isPassive(view, verb) ? subjectOf(view, verb) : null;
}

/** Looks for issuers in the words around the mentions of a text. Made once for an article. */
export function issuersOf(
  doc: Resolved,
  sayers: Nominals['sayers'],
  mentionsOf: (entity: string) => readonly Mention[],
  named: Named,
): Issuers {
  const issued = new Set(sayers.issued);
  const issuing = new Set(sayers.issuing);
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const views = new Map<number, View>();
  const viewAt = (index: number): View | null => {
    const sentence = doc.sentences[index];
    const view = views.get(index) ?? (sentence ? viewOf(sentence) : null);
    if (view) views.set(index, view);
    return view;
  };
  const ids = (view: View, heads: readonly number[], types: ReadonlySet<EntityType>): readonly string[] =>
    heads.flatMap((head) => named(view, head)).filter((id) => types.has(entities.get(id)?.type ?? 'Place'));
  const beside = (view: View, head: number): readonly string[] => {
    const own = ids(view, owners(view, head), SPEAKERS);
    return own.length > 0 ? own : ids(view, view.tree.find(head, 'compound'), BODIES);
  };
  /** The same noun before, where it was no mention: "wrote in a letter". */
  const before = ({ sentence, head }: Mention): readonly string[] => {
    const view = viewAt(sentence);
    const noun = lemmaOf(view?.tokens[head]);
    if (!view?.tree.find(head, 'det').some((at) => /^(the|this|that)$/.test(lower(view.tokens[at])))) return [];
    for (let index = sentence; index >= Math.max(0, sentence - NEAR); index--) {
      const there = viewAt(index);
      const at = there?.tokens.findLastIndex((token, i) => lemmaOf(token) === noun && (index < sentence || i < head));
      if (!there || at === undefined || at < 0) continue;
      const found = giver(there, at, issuing);
      const own = beside(there, at);
      return own.length > 0 || found === null ? own : ids(there, [found], SPEAKERS);
    }
    return [];
  };
  const isText = ({ type, known }: Entity, mentions: readonly Mention[]): boolean =>
    type === 'Outlet' &&
    !known &&
    mentions.every(
      ({ form, sentence, head }) => form === 'pronoun' || issued.has(lemmaOf(viewAt(sentence)?.tokens[head])),
    );
  return {
    of: (id) => {
      const entity = entities.get(id);
      const mentions = entity?.type === 'Outlet' ? mentionsOf(id) : [];
      if (!entity || mentions.length === 0 || !isText(entity, mentions)) return [id];
      const nouns = mentions.filter(({ form }) => form === 'nominal');
      const found = nouns
        .map(({ sentence, head }) => {
          const view = viewAt(sentence);
          return view ? beside(view, head) : [];
        })
        .find((own) => own.length > 0);
      const issuer = found ?? nouns.slice(0, 1).flatMap(before);
      return issuer.length > 0 ? [...new Set(issuer)].filter((one) => one !== id) : [id];
    },
  };
}
