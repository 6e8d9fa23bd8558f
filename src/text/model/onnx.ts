// ONNX Runtime, loaded when the model is wanted: it has native code, and where that does not run the light reader still does.
import type * as Onnx from 'onnxruntime-node';
import { UsageError } from '../../core/errors';

type Load = () => typeof Onnx;

/** @throws UsageError where it does not run on this system */
export function onnx(load: Load = () => require('onnxruntime-node')): typeof Onnx {
  try {
    return load();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UsageError(
      `the reader model cannot run on ${process.platform}-${process.arch} (${why}); read with --reader light`,
      cause,
    );
  }
}
