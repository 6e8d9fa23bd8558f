// Names that could be: persons, bodies and places in the transliterations of several scripts, some of them spelled twice; the same in every run.

import { entityId } from '../src/core/ids';
import type { Appearance, Profile } from '../src/core/model';
import type { Identity } from '../src/data/identity';
import type { Head } from '../src/identity';

/** Numbers from 0 up to 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = {
  arabic: 'ha sa ra ma kha la da ba za sha ri mi ghi qa tu mu ja na di fa sul wa yi hu ta ki si'.split(' '),
  slavic: 'ko pet vol gor mi ra ser bog kra dob le no sta zhu tar ven pol sku gri do ma lav ri ya'.split(' '),
  western: 'har mor wil ster lan den brook ash ford mer row hol ben ger stan dal ken tor fel wood ley gar'.split(' '),
  korean: 'min seo jun ho dae hyun jin woo sung kyu tae yong hee suk jae won chul sang'.split(' '),
};
const ENDINGS = {
  arabic: ['i', 'ani', 'awi', 'an', 'ar', 'im'],
  slavic: ['ov', 'enko', 'ev', 'sky', 'in', 'ich'],
  western: ['', 'ton', 's', 'er', 'son', 'ell'],
  korean: [''],
};
type Script = keyof typeof SYLLABLES;
const SCRIPTS: readonly Script[] = ['arabic', 'slavic', 'western', 'korean'];
const DOMAINS =
  'Energy Motors Bank Institute Foundation Union Movement Brigade Council Network Observatory Party Airlines'.split(
    ' ',
  );
const ROLES = ['foreign minister', 'president', 'spokesman', 'lawmaker', 'general', 'mayor', 'activist'];
const STATES = 'IRN IRQ SYR RUS UKR USA GBR FRA DEU TUR KOR CHN ISR EGY SAU JOR POL ITA ESP BRA'.split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Named = Pick<Head, 'type' | 'name'>;

/** Heads of `count` entities, of which one in seven is another spelling of one before it. */
export function* names(count: number, identity: Identity): Generator<Head> {
  const roll = dice(count);
  const pick = <T>(list: readonly T[], skew = 1): T | undefined => list[Math.floor(roll() ** skew * list.length)];
  const family = (script: Script): string => {
    const syllables = Array.from(
      { length: script === 'korean' ? 1 : 2 + Math.floor(roll() * 3) },
      () => pick(SYLLABLES[script], 1.4) ?? '',
    );
    return capital(syllables.join('') + (pick(ENDINGS[script]) ?? ''));
  };
  const given = (): string => pick(pick(roll() < 0.6 ? identity.names.sets : identity.nicknames.sets) ?? []) ?? '';
  const respelled = (name: string): string => {
    const [from = '', to = ''] = pick(identity.spellings.list)?.forms ?? [];
    return name.length > from.length + 2 ? name.replace(new RegExp(`(?<=..)${from}(?=.)`), to) : name;
  };
  const person = (): string => {
    const script = pick(SCRIPTS) ?? 'western';
    const middle = roll() < 0.2 ? ` ${given()}` : '';
    if (script !== 'korean') return `${roll() < 0.03 ? `${given().charAt(0)}.` : given()}${middle} ${family(script)}`;
    return `${pick(identity.surnameFirst.words, 1.4) ?? ''} ${family(script)}-${family(script).toLowerCase()}`;
  };
  const other = (): string => family(pick(SCRIPTS.slice(0, 3)) ?? 'western');
  const body = (): string =>
    `${roll() < 0.5 ? `${other()} ` : ''}${other()} ${pick(DOMAINS) ?? ''}${roll() < 0.2 ? ' Ltd' : ''}`;
  const fresh = (): Named => {
    const kind = roll();
    if (kind < 0.6) return { type: 'Person', name: person() };
    if (kind < 0.68) return { type: 'Person', name: other() };
    return kind < 0.9 ? { type: 'Organization', name: body() } : { type: 'Place', name: other() };
  };
  const taken = new Set<string>();
  let before: Named = { type: 'Person', name: 'Ada Holm' };
  for (let made = 0; made < count; ) {
    before = roll() < 0.14 ? { ...before, name: respelled(before.name) } : fresh();
    // a lone name is another one in each article; what has more words is the same everywhere
    const lone = before.type === 'Person' && !before.name.includes(' ');
    const id = `${entityId(before.type, before.name)}${lone ? `-${made}` : ''}`;
    if (taken.has(id)) continue;
    taken.add(id);
    made++;
    yield { ...before, id, known: false, names: [before.name] };
  }
}

/** What articles say of an entity: made from its id, so that it need not be kept. */
export function profile(head: Head): Profile {
  const roll = dice([...head.id].reduce((so, letter) => (so * 31 + letter.charCodeAt(0)) | 0, 7));
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const appearance = (i: number): Appearance => ({
    article: `article:${head.id}-${i}`,
    published: `20${10 + Math.floor(roll() * 10)}-0${1 + Math.floor(roll() * 9)}-15`,
    names: [head.name],
    roles: head.type === 'Person' && roll() < 0.3 ? [`${pick(ROLES)}|state:${pick(STATES)}`] : [],
    near: Array.from({ length: 6 }, () =>
      roll() < 0.4 ? `state:${pick(STATES)}` : `person:other-${Math.floor(roll() * 5000)}`,
    ),
    gender: roll() < 0.5 ? null : roll() < 0.7 ? 'm' : 'f',
  });
  const count = 1 + Math.floor(roll() * 3);
  return { ...head, appearances: Array.from({ length: count }, (_, i) => appearance(i)) };
}
