import type { Problem, SourceFile } from '../import-report.ts';
import { ProblemList } from '../problem-list.ts';
import { sizeInWords } from './size-in-words.ts';

const mebibyte = 1024 * 1024;
const bytesPerGibibyte = 128 * mebibyte;
/** Firefox and Safari do not say how much memory there is. */
const assumedMemory = 4;

/**
 * Bytes of files that a device can take in at a time, an eighth of its memory: loaded, sorted and paired, records need
 * several times their size. `deviceMemoryGiB` is what the browser tells (at most 8), undefined when it does not.
 */
export function sizeLimit(deviceMemoryGiB: number | undefined): number {
  return (deviceMemoryGiB ?? assumedMemory) * bytesPerGibibyte;
}

/** The problem of a file that is larger than `limit` bytes, or null. */
export function tooLargeProblem(file: SourceFile, limit: number): Problem | null {
  if (file.size <= limit) return null;
  const list = new ProblemList(file.name, 1);
  list.add(
    {
      rule: 'file_too_large',
      action: 'file_left_out',
      column: null,
      value: null,
      expected: sizeInWords(limit),
    },
    null,
  );
  return list.problems()[0] ?? null;
}
