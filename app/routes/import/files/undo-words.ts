import { formatCount as count } from '#app/results/format.ts';
import type { Undoable } from '#app/workspace/file-in-hand.ts';

/** What a press of Undo would take back: "referrals.csv added". */
export function undoWords({ what, files }: Undoable): string {
  const [first] = files;
  const subject =
    files.length === 1 && first !== undefined ? first : `${count(files.length)} files`;
  switch (what) {
    case 'added':
      return `${subject} added`;
    case 'replaced':
      return `${subject} replaced`;
    case 'removed':
      return `${subject} taken off the list`;
    case 'match_changed':
      return `change to ${subject}`;
    case 'recipe_used':
      return `matching used for ${subject}`;
  }
}
