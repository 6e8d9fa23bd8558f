// Mentions with a common noun as head: "the ministry spokesman", "dozens of villagers", "the country".
import type { EntityType } from '../core/model';
import { isPlural, isRel } from '../core/tree';
import { isExempt, isPredicate } from './exempt';
import { extentOf } from './extent';
import { typeAt } from './kinds';
import type { NameFound } from './names';
import { sayerAt, saysOutright } from './sayers';
import type { Range, Sheet } from './sheet';

export interface NominalFound extends Range {
  readonly head: number;
  readonly type: EntityType;
  readonly predicate: boolean;
}

const EMPTY = new Set('no any every each what which whichever whatever neither either such'.split(' '));

/** A bare singular refers only where it is set off ("X, spokesman for Y") or has something that picks it out ("state television"). */
function refers(sheet: Sheet, i: number, range: Range, type: EntityType): boolean {
  const { first } = range;
  const { tokens } = sheet.sentence;
  const head = tokens[i];
  const before = tokens.slice(first, i);
  if (!head || before.some((token) => EMPTY.has(token.form.toLowerCase()))) return false;
  if (before.some((token) => token.upos === 'DET' || token.upos === 'NUM' || isRel(token, 'nmod:poss', 'det')))
    return true;
  if (sheet.know.nominals.bare.includes(head.form.toLowerCase())) return true;
  if (isPlural(head) || /^\p{Lu}\p{Ll}+s$/u.test(head.form)) return type !== 'Event';
  if (type === 'Person' && saysOutright(sheet, i, range)) return true;
  if (type === 'Person')
    return (
      isRel(head, 'appos') || tokens[first - 1]?.form === ',' || /^(["“(–—-])$/.test(tokens[first - 1]?.form ?? '')
    );
  return (type === 'Organization' || type === 'Outlet' || type === 'State' || type === 'Group') && before.length > 0;
}

/** "Our allies and friends" is one mention: the second has no determiner of its own. */
function joined(sheet: Sheet, i: number, range: Range): Range {
  const { tree } = sheet;
  const next = tree.find(i, 'conj')[0];
  if (
    next === undefined ||
    tree.find(i, 'conj').length > 1 ||
    tree.find(next, 'nmod:poss').length > 0 ||
    tree.children(next).some((child) => !isRel(sheet.sentence.tokens[child], 'cc', 'nmod'))
  )
    return range;
  const both = typeAt(sheet, i);
  return both === 'Group' && typeAt(sheet, next) === both ? { first: range.first, last: next } : range;
}

/** All nominals that refer; nothing that lies inside a name. */
export function findNominals(sheet: Sheet, names: readonly NameFound[]): readonly NominalFound[] {
  const { tokens } = sheet.sentence;
  const found: NominalFound[] = [];
  const taken = (i: number) =>
    names.some(({ first, last }) => first <= i && i <= last) ||
    found.some((one) => one.last === i && isRel(tokens[i], 'conj'));
  for (const [i, token] of tokens.entries()) {
    const people = /^\p{Lu}\p{Ll}+s$/u.test(token.form) && sheet.know.gazetteer.people(token.form) !== null;
    const common = people || token.upos === 'NOUN' || token.upos === 'PROPN' ? typeAt(sheet, i) : null;
    // what is a mention only as one who speaks needs no article: "polls suggest"
    const type = common ?? sayerAt(sheet, i);
    if (!type || taken(i) || (!people && isExempt(sheet, i, names))) continue;
    const range = extentOf(sheet, i);
    if (isPredicate(sheet, i)) found.push({ ...range, head: i, type, predicate: true });
    else if (common === null || refers(sheet, i, range, type))
      found.push({ ...joined(sheet, i, range), head: i, type, predicate: false });
  }
  return found;
}
