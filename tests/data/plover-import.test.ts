// data/plover-import.json: labels of drafts, and what they mean now.
import { isPlover, loadPlover } from '../../src/data/plover';
import { loadPloverImport, presentOf } from '../../src/data/plover-import';

const plover = loadPlover();
const data = loadPloverImport();
const code = (type: string, mode: string | null): string => (mode === null ? type : `${type} ${mode}`);

describe('[data/plover-import]', () => {
  test.each(data.examples.map((one) => [code(one.event, one.mode), one.type && code(one.type, one.as), one.why, one]))(
    '%s is %s: %s',
    (_label, _now, _why, { event, mode, type, as }) => {
      expect(presentOf(data, plover, event, mode)).toEqual(type === null ? null : { type, mode: as });
    },
  );

  test('every label goes to a type and mode that there is', () => {
    const to = [...data.labels, ...data.modes.map((one) => ({ ...one, event: one.type }))];
    expect(to.filter(({ type, as }) => !isPlover(plover, type, as))).toEqual([]);
  });

  test('no label that the present manual has is turned into another type', () => {
    expect(data.labels.filter((one) => one.type !== one.event && isPlover(plover, one.event, null))).toEqual([]);
    expect(data.modes.filter((one) => isPlover(plover, one.type, one.mode))).toEqual([]);
  });

  test('the sectors are those of PLOVER', () => {
    const known = plover.sectors.map((one) => one.code);
    expect(data.groups.sectors.filter((one) => !known.includes(one))).toEqual([]);
  });
});
