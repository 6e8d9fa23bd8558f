// Where the native code does not run.
import { onnx } from '../../../src/text/model/onnx';

test('[text/model/onnx] a system without it is told so in one line, and what to do', () => {
  const load = (): never => {
    throw new Error('cannot open shared object file\nsecond line');
  };
  expect(() => onnx(load)).toThrow(
    /^the reader model cannot run on \S+ \(cannot open shared object file\); read with --reader light$/,
  );
});
