import { useEffect, useState } from 'react';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { firstToShow } from './first-to-show.ts';

/**
 * The file that is shown, and the way to show another. What was shown first stays: a file does not go away under the
 * hand that has just decided something about it.
 */
export function useSelectedFile(
  files: readonly FileInHand[],
  isLooking: boolean,
): readonly [selected: FileInHand | undefined, select: (name: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = files.find(({ name }) => name === chosen) ?? firstToShow(files);
  const shown = selected?.name ?? null;
  useEffect(() => {
    if (!isLooking && shown !== null) setChosen(shown);
  }, [isLooking, shown]);
  return [selected, setChosen];
}
