import type { FileInHand, FileStatus } from '#app/workspace/file-in-hand.ts';

const order: readonly FileStatus[] = ['to_decide', 'not_recognised', 'changed', 'ready'];

/** The file that opens first: one that waits for a person, then one with problems, then the first. */
export function firstToShow(files: readonly FileInHand[]): FileInHand | undefined {
  for (const wanted of order) {
    const found = files.find(({ status }) => status === wanted);
    if (found !== undefined) return found;
  }
  return files.find(({ report }) => (report?.problems.length ?? 0) > 0) ?? files[0];
}
