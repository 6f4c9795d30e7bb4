const OUT_OF_MEMORY = /Aborted\(OOM\)|Cannot enlarge memory|Array buffer allocation failed/;
const FAULT =
  /^(FATAL|INTERNAL) Error|^Aborted\(|database has been invalidated|^Maximum call stack|^too much recursion/;

/**
 * Why an error means that the engine is broken, or undefined when only its statement failed. A wasm
 * trap leaves memory half written, and the engine itself refuses all work after a FATAL or INTERNAL error.
 */
export function fatalReason(error: Error): 'out_of_memory' | 'fault' | undefined {
  if (OUT_OF_MEMORY.test(error.message)) return 'out_of_memory';
  if (FAULT.test(error.message)) return 'fault';
  return error.name === 'RuntimeError' ? 'fault' : undefined;
}
