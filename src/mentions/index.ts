// The mention stage: finds every stretch that refers, and says whether it is a name, a nominal or a pronoun.
import type { EntityType, Mention, Mentioned, MentionForm, Name, Parsed } from '../core/model';
import type { Stage } from '../core/pipeline';
import { inOrder } from '../core/spans';
import { gazetteer, type Named } from '../data/gazetteer';
import type { Kit } from '../data/kit';
import { nouns } from '../data/nouns';
import { saying } from '../data/saying';
import { findNames } from './names';
import { namesakes } from './namesakes';
import { findNominals } from './nominals';
import { findPronouns, pronounTable } from './pronouns';
import { headOf, type Knowledge, type Range, type Sheet, sheetOf, spanOf } from './sheet';
import { typer } from './typing';

function mentionOf(sheet: Sheet, range: Range, form: MentionForm, type: EntityType | null, head: number): Mention {
  const { start, end } = spanOf(sheet, range);
  return { id: `${start}-${end}`, start, end, sentence: sheet.sentence.index, form, head, type };
}

/** Names win over nominals of the same span; ids stay unique. */
function unique(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function bySentence(names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const found = new Map<number, Name[]>();
  for (const name of names) {
    const there = found.get(name.sentence);
    if (there) there.push(name);
    else found.set(name.sentence, [name]);
  }
  return found;
}

/** Words of the article's longer names: where "Peter Cook" was named, "Cook" is a name. */
const partsOf = ({ text, names }: Parsed): ReadonlySet<string> =>
  new Set(
    names
      .map(({ start, end }) => text.slice(start, end).split(/\s+/))
      .flatMap((words) => (words.length > 1 ? words : [])),
  );

/** "May" where "Ada May" was named: of the Kit's persons, and of those with a first name. */
function surnamesOf({ text, names }: Parsed, { gazetteer: { find }, given, nominals }: Knowledge): ReadonlySet<string> {
  const persons = names.filter(({ type }) => type === 'PERSON').map(({ start, end }) => text.slice(start, end));
  const sure = persons.filter(
    (name) =>
      name
        .split(/\s+/)
        .slice(0, -1)
        .some((word) => given.has(word)) || find(name)[0]?.type === 'Person',
  );
  return new Set(
    sure
      .map((name) => name.split(/\s+/).at(-1) ?? '')
      .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !nominals.breaks.includes(word.toLowerCase())),
  );
}

/** Makes the stage; the Kit is indexed here, once. */
export function mention(kit: Named & Pick<Kit, 'titles' | 'nominals' | 'stances'>): Stage<Parsed, Mentioned> {
  const know: Knowledge = {
    gazetteer: gazetteer(kit),
    nouns: nouns(kit),
    nominals: kit.nominals,
    saying: saying(kit.stances),
    given: new Set([...kit.nominals.firstNames.m, ...kit.nominals.firstNames.f]),
    bodies: new Set([...kit.nominals.generic.Organization, ...kit.nominals.generic.Event]),
    placeWords: new Set(kit.places.generic.map((word) => word.toLowerCase())),
  };
  const types = typer(know);
  const table = pronounTable(kit.nominals.pronouns);
  const read = (sheet: Sheet, read: readonly Name[]): readonly Mention[] => {
    const names = findNames(sheet, read, types);
    return [
      ...names.map((one) => mentionOf(sheet, one, 'name', one.type, headOf(sheet, one))),
      ...findNominals(sheet, names).map((one) =>
        mentionOf(sheet, one, one.predicate ? 'predicate' : 'nominal', one.type, one.head),
      ),
      ...findPronouns(sheet, table).map((one) => mentionOf(sheet, one, 'pronoun', one.type, one.first)),
    ];
  };
  return (doc) => {
    const article = {
      text: doc.text,
      parts: partsOf(doc),
      surnames: surnamesOf(doc, know),
      namesakes: namesakes(doc, know),
      know,
    };
    const names = bySentence(doc.names);
    const found = doc.sentences.flatMap((sentence) =>
      read(sheetOf(article, sentence), names.get(sentence.index) ?? []),
    );
    return { ...doc, mentions: unique(found).toSorted(inOrder) };
  };
}
