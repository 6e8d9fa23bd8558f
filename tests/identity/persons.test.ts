// Persons: names must go together, family and given; then offices, company, gender and time speak for and against.
import { loadKit } from '../../src/data/kit';
import { compare, knowledgeOf } from '../../src/identity';
import { profile, type Said } from './profiles';

const know = knowledgeOf(loadKit());
const judge = (a: string, b: string, x: Said = {}, y: Said = {}, only = false) =>
  compare(profile(a, { id: 'person:a', ...x }), profile(b, { id: 'person:b', ...y }), know, only)?.verdict ?? 'nothing';

const FOREIGN = 'foreign minister|state:IRN';

describe('[identity/persons] full names without evidence', () => {
  test.each([
    ['Bahram Dehqani', 'Behram Dehghani', 'positive', 'spelling'],
    ['Mohammad Karim Zarifi', 'Mohammed Karim Zareefi', 'positive', 'spelling'],
    ['Ivan Lodov', 'Ivan P. Lodov', 'positive', 'a middle initial more'],
    ['Kim Dae-hyun', 'Kim Daehyun', 'positive', 'a hyphen'],
    ['Abdel Fattah Mansoor', 'Abdul-Fattah Mansour', 'positive', 'joined words'],
    ['Mr. Bill Harker', 'William Harker', 'positive', 'a title and a nickname'],
    ['J. Harker', 'John Harker', 'unsure', 'an initial is a person’s minute'],
    ['J. Harker', 'William Harker', 'nothing', 'another initial'],
    ['George W. Marlow', 'George H. W. Marlow', 'nothing', 'other middle initials'],
    ['Ann Marlow', 'Ann Marlowe', 'nothing', 'a letter that no list knows'],
    ['Pedro Ruiz', 'Pedro Ruiz Calvo', 'nothing', 'a name that goes on'],
    ['Harlan Pryce Sr.', 'Harlan Pryce Jr.', 'negative', 'father and son'],
    ['Harlan Pryce', 'Harlan Pryce Jr.', 'negative', 'father and son'],
    ['Marlow', 'Ann Marlow', 'nothing', 'a family name alone'],
    ['Marlow', 'Marlow', 'nothing', 'two family names alone'],
  ])('%s, %s: %s (%s)', (a, b, verdict) => {
    expect(judge(a, b)).toBe(verdict);
    expect(judge(b, a)).toBe(verdict);
  });
});

describe('[identity/persons] what speaks for and against a full name', () => {
  test.each<[string, string, string, Said, Said, string]>([
    [
      'one office makes an initial one',
      'J. Harker',
      'John Harker',
      { roles: [FOREIGN] },
      { roles: [FOREIGN] },
      'positive',
    ],
    [
      'company makes an initial one',
      'J. Harker',
      'John Harker',
      { near: ['person:x'] },
      { near: ['person:x'] },
      'positive',
    ],
    ['a man is no woman', 'Alex Morrow', 'Aleks Morrow', { gender: 'm' }, { gender: 'f' }, 'negative'],
    [
      'a general of one state, a senator of another',
      'Karim Zarifi',
      'Kareem Zarifi',
      { roles: ['general|state:IRQ'] },
      { roles: ['senator|state:USA'] },
      'negative',
    ],
    [
      'foreign ministers of two states',
      'Karim Zarifi',
      'Kareem Zarifi',
      { roles: [FOREIGN] },
      { roles: ['foreign minister|state:IRQ'] },
      'unsure',
    ],
    [
      'an ambassador lives abroad',
      'Karim Zarifi',
      'Kareem Zarifi',
      { roles: [FOREIGN] },
      { roles: ['ambassador|state:RUS'] },
      'positive',
    ],
    [
      '"minister" is short for "foreign minister"',
      'J. Harker',
      'John Harker',
      { roles: [FOREIGN] },
      { roles: ['minister|state:IRN'] },
      'positive',
    ],
    [
      'another name in the same office is its successor',
      'Javad Harker',
      'Hossein Marlow',
      { roles: [FOREIGN] },
      { roles: [FOREIGN] },
      'nothing',
    ],
    [
      'two that data/ keeps apart are not judged',
      'Karim Zarifi',
      'Kareem Zarifi',
      { known: true },
      { known: true },
      'nothing',
    ],
  ])('%s: %s, %s', (_rule, a, b, x, y, verdict) => {
    expect(judge(a, b, x, y)).toBe(verdict);
    expect(judge(b, a, y, x)).toBe(verdict);
  });

  test('the end of a long name means whom the world knows, and nobody else', () => {
    const known: Said = { id: 'person:andres-manuel-lopez-obrador', known: true };
    expect(judge('Andres Manuel Lopez Obrador', 'López Obrador', known)).toBe('positive');
    expect(judge('Anton Miguel Ruiz Calvo', 'Ruiz Calvo')).toBe('nothing');
  });

  test('a known holder of an office, spelled in yet another way', () => {
    const known: Said = { id: 'person:mohammad-javad-zarif', known: true };
    expect(judge('Mohammad Javad Zarif', 'Mohamad Jawad Zarif', known)).toBe('positive');
  });
});

describe('[identity/persons] a family name alone', () => {
  const zarif: Said = { id: 'person:mohammad-javad-zarif', known: true };
  const KIRCHNER: Said = { id: 'person:nestor-kirchner', known: true };
  const both = ['organization:x', 'person:y', 'person:z'];
  test.each<[string, string, string, Said, Said, boolean, string]>([
    ['one office', 'Harker', 'John Harker', { roles: [FOREIGN] }, { roles: [FOREIGN] }, false, 'positive'],
    ['one office, two lone names', 'Harker', 'Harker', { roles: [FOREIGN] }, { roles: [FOREIGN] }, false, 'positive'],
    [
      'one seat in parliament is little',
      'Harker',
      'John Harker',
      { roles: ['lawmaker|state:USA'] },
      { roles: ['lawmaker|state:USA'] },
      false,
      'unsure',
    ],
    [
      'one office, of man and woman',
      'Harker',
      'Ann Harker',
      { roles: [FOREIGN], gender: 'm' },
      { roles: [FOREIGN], gender: 'f' },
      false,
      'negative',
    ],
    [
      'one office, a generation apart',
      'Harker',
      'John Harker',
      { roles: [FOREIGN], day: '1989-01-01' },
      { roles: [FOREIGN] },
      false,
      'nothing',
    ],
    [
      'the table has him in office that day',
      'Zarif',
      'Mohammad Javad Zarif',
      { roles: [FOREIGN] },
      zarif,
      false,
      'positive',
    ],
    [
      'the table has another in office that day',
      'Zarif',
      'Mohammad Javad Zarif',
      { roles: [FOREIGN], day: '2005-05-05' },
      zarif,
      true,
      'nothing',
    ],
    ['company, and no other fits', 'Harker', 'John Harker', { near: both }, { near: both }, true, 'positive'],
    ['company, but others fit', 'Harker', 'John Harker', { near: both }, { near: both }, false, 'nothing'],
    [
      'company, years apart',
      'Harker',
      'John Harker',
      { near: both, day: '2010-01-01' },
      { near: both },
      true,
      'nothing',
    ],
    [
      'two states are little company',
      'Harker',
      'John Harker',
      { near: ['state:USA', 'state:IRN'] },
      { near: ['state:USA', 'state:IRN'] },
      true,
      'unsure',
    ],
    [
      'two states are none, two years apart',
      'Harker',
      'John Harker',
      { near: ['state:USA', 'state:IRN'], day: '2017-01-01' },
      { near: ['state:USA', 'state:IRN'] },
      true,
      'nothing',
    ],
    ['company does not tell a given name', 'John', 'John Harker', { near: both }, { near: both }, true, 'nothing'],
    [
      'another family name',
      'Harkers',
      'John Harker',
      { roles: [FOREIGN], near: both },
      { roles: [FOREIGN], near: both },
      true,
      'nothing',
    ],
    [
      'a company that few know of',
      'Savko',
      'Oleh Savko',
      { near: ['organization:stepovka'] },
      { near: ['organization:stepovka'] },
      true,
      'positive',
    ],
    [
      'the same years apart: his son may lead it',
      'Savko',
      'Oleh Savko',
      { near: ['organization:stepovka'], day: '2017-01-01' },
      { near: ['organization:stepovka'] },
      true,
      'unsure',
    ],
    [
      'words that do not say which one',
      'Savko',
      'Oleh Savko',
      { near: ['organization:congress'] },
      { near: ['organization:congress'] },
      true,
      'unsure',
    ],
    [
      'a woman of one state within a year',
      'Savko',
      'Olha Savko',
      { near: ['state:GTM'], gender: 'f' },
      { near: ['state:GTM'], gender: 'f' },
      true,
      'positive',
    ],
    [
      'a man of one state within a year',
      'Savko',
      'Oleh Savko',
      { near: ['state:GTM'], gender: 'm' },
      { near: ['state:GTM'], gender: 'm' },
      true,
      'unsure',
    ],
    [
      'then president of that state',
      'Kirchner',
      'Nestor Kirchner',
      { near: ['state:ARG'], gender: 'm', day: '2005-05-05' },
      KIRCHNER,
      false,
      'positive',
    ],
    [
      'another of the name may be meant',
      'Kirchner',
      'Nestor Kirchner',
      { near: ['state:ARG'], day: '2007-10-29' },
      KIRCHNER,
      false,
      'nothing',
    ],
    [
      'another state',
      'Kirchner',
      'Nestor Kirchner',
      { near: ['state:DEU'], gender: 'm', day: '2005-05-05' },
      KIRCHNER,
      false,
      'nothing',
    ],
    [
      'out of office',
      'Kirchner',
      'Nestor Kirchner',
      { near: ['state:ARG'], gender: 'm', day: '1999-05-05' },
      KIRCHNER,
      false,
      'nothing',
    ],
    [
      'a nickname in the table',
      'Jokowi',
      'Joko Widodo',
      { near: ['place:jakarta'], day: '2016-05-05' },
      { id: 'person:joko-widodo', known: true },
      false,
      'positive',
    ],
    [
      'a nickname that stands in the name',
      'Lula',
      'Luiz Inacio Lula da Silva',
      { near: ['state:BRA'], day: '2005-05-05' },
      { id: 'person:luiz-inacio-lula-da-silva', known: true },
      false,
      'positive',
    ],
  ])('%s: %s, %s', (_rule, a, b, x, y, only, verdict) => {
    expect(judge(a, b, x, y, only)).toBe(verdict);
    expect(judge(b, a, y, x, only)).toBe(verdict);
  });
});

test('[identity/persons] the reason tells a person why', () => {
  const a = profile('Karim Zarifi', { id: 'person:a', roles: [FOREIGN] });
  const b = profile('Kareem Zarifi', { id: 'person:b', roles: [FOREIGN] });
  expect(compare(a, b, know)?.reason).toBe('one name spelled two ways; both foreign minister of state:IRN');
});
