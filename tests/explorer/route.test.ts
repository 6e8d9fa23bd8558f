// Addresses of views: what a saved link holds is what is shown.
import fc from 'fast-check';
import { hrefOf, parseRoute, VIEWS, withParams } from '../../explorer/app/state/route';

describe('[explorer/route] an address names a view', () => {
  test.each([
    ['', 'home', '', {}],
    ['#/', 'home', '', {}],
    ['#/entity/person:angela-merkel', 'entity', 'person:angela-merkel', {}],
    ['#/network?ids=state:IRN,state:ISR&depth=2', 'network', '', { ids: 'state:IRN,state:ISR', depth: '2' }],
    ['#/article/article:1?at=fact:met-2', 'article', 'article:1', { at: 'fact:met-2' }],
    ['#/no-such-view/1', 'home', '', {}],
    ['#/entity/%E0%A4%A', 'home', '', {}],
  ])('%s', (hash, view, id, params) => {
    expect(parseRoute(hash)).toEqual({ view, id, params });
  });

  test('ids stay legible, and what is empty is left out', () => {
    expect(hrefOf('entity', 'person:angela-merkel', { show: '', from: '2019-03' })).toBe(
      '#/entity/person:angela-merkel?from=2019-03',
    );
  });

  test('a change keeps the other parameters; an empty one goes', () => {
    const route = parseRoute('#/network?ids=a&type=MET');
    expect(withParams(route, { type: '', from: '2019' })).toBe('#/network?from=2019&ids=a');
  });

  test('law: whatever id and parameters are, the address gives them back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const params = fc.dictionary(text, text).map((all) => ({ ...all }));
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS.filter((view) => view !== 'home')), text, params, (view, id, given) => {
        expect(parseRoute(hrefOf(view, id, given))).toEqual({ view, id, params: given });
      }),
    );
  });
});
