import { EngineStartFailed } from '../errors.ts';

/** The smallest module with a try block, which the engine's build needs. */
const MODULE_WITH_EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** Throws EngineStartFailed when this browser has WebAssembly switched off, blocked, or too old for the engine. */
export function requireWebAssembly(): void {
  if (typeof WebAssembly !== 'object') {
    throw new EngineStartFailed('no_webassembly', 'this browser has WebAssembly switched off');
  }
  if (!WebAssembly.validate(MODULE_WITH_EXCEPTIONS)) {
    throw new EngineStartFailed(
      'webassembly_too_old',
      'this browser lacks WebAssembly exception handling',
    );
  }
}
