// data/titles.json: each form is one title's; sphere, gender and place before a name as news uses them.
import { loadTitles } from '../../src/data/titles';

const titles = loadTitles();
const formsOf = (title: (typeof titles)[number]) => [title.title, ...title.aliases];
const find = (form: string) => titles.filter((title) => formsOf(title).includes(form));

describe('[data/titles]', () => {
  test('there are 260 or more, some in every sphere', () => {
    expect(titles.length).toBeGreaterThanOrEqual(260);
    expect(new Set(titles.map((title) => title.sphere)).size).toBe(15);
  });

  test('no form and no plural means two titles', () => {
    const forms = titles.flatMap(formsOf);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    const plurals = titles.flatMap((title) => title.plural ?? []);
    expect(plurals.filter((form, i) => plurals.indexOf(form) !== i || forms.includes(form))).toEqual([]);
  });

  test('all is lower case, without article or stray space', () => {
    const all = titles.flatMap((title) => [...formsOf(title), title.plural ?? 'none']);
    expect(all.filter((form) => form !== form.toLowerCase() || /^(the|an?) |^\s|\s$|\s\s/.test(form))).toEqual([]);
  });

  test('every honorific may stand before a name', () => {
    expect(titles.filter((title) => title.sphere === 'honorific' && !title.beforeName)).toEqual([]);
  });

  test.each([
    ['president', 'president', 'leader'],
    ['premier', 'prime minister', 'leader'],
    ['pm', 'prime minister', 'leader'],
    ['leader', 'leader', 'leader'],
    ['supreme leader', 'supreme leader', 'leader'],
    ['defense minister', 'defence minister', 'minister'],
    ['minister of foreign affairs', 'foreign minister', 'minister'],
    ['secretary of state', 'secretary of state', 'minister'],
    ['special envoy', 'special envoy', 'diplomat'],
    ['foreign policy chief', 'high representative', 'diplomat'],
    ['secretary general', 'secretary-general', 'diplomat'],
    ['mp', 'member of parliament', 'lawmaker'],
    ['sen.', 'senator', 'lawmaker'],
    ['governor', 'governor', 'official'],
    ['lt. gen.', 'lieutenant general', 'military'],
    ['col.', 'colonel', 'military'],
    ['prosecutor', 'prosecutor', 'judge'],
    ['sheik', 'sheikh', 'clergy'],
    ['opposition leader', 'opposition leader', 'party'],
    ['ceo', 'chief executive', 'business'],
    ['correspondent', 'correspondent', 'media'],
    ['analyst', 'analyst', 'academic'],
    ['spokesperson', 'spokesperson', 'spokesperson'],
    ['eyewitness', 'witness', 'other'],
    ['mr.', 'mr', 'honorific'],
  ])('%s is %s, of the sphere %s', (form, title, sphere) => {
    expect(find(form)).toEqual([expect.objectContaining({ title, sphere })]);
  });

  test.each([
    ['king', 'm'],
    ['queen', 'f'],
    ['spokesman', 'm'],
    ['spokeswoman', 'f'],
    ['congresswoman', 'f'],
    ['pope', 'm'],
    ['mrs', 'f'],
    ['president', null],
    ['dr', null],
  ])('%s tells the gender %s', (form, gender) => {
    expect(find(form)).toEqual([expect.objectContaining({ gender })]);
  });

  test.each([
    ['president', true],
    ['gen.', true],
    ['foreign minister', true],
    ['ayatollah', true],
    ['judge', true],
    ['analyst', false],
    ['resident', false],
    ['leader', false],
    ['lawyer', false],
  ])('%s before a name: %s', (form, beforeName) => {
    expect(find(form)).toEqual([expect.objectContaining({ beforeName })]);
  });

  test.each([
    ['head of state', 'heads of state'],
    ['secretary-general', 'secretaries-general'],
    ['attorney general', 'attorneys general'],
    ['spokesman', 'spokesmen'],
    ['deputy', 'deputies'],
    ['monarch', 'monarchs'],
    ['witness', 'witnesses'],
    ['mr', null],
  ])('the plural of %s is %s', (form, plural) => {
    expect(find(form)).toEqual([expect.objectContaining({ plural })]);
  });
});
