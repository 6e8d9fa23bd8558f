// Node's test environment with the typed arrays of the process: native code (ONNX) refuses those of the test's own realm.
import { TestEnvironment } from 'jest-environment-node';

class WithOuterArrays extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Float32Array, Int32Array, BigInt64Array, Uint8Array, ArrayBuffer });
  }
}
export = WithOuterArrays;
