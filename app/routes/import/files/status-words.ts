import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { thingsToDecide } from '../decisions/things-to-decide.ts';

export interface StatusWords {
  /** done: nothing more to do. look: a person should look. quiet: nothing to say. */
  readonly tone: 'done' | 'look' | 'quiet';
  readonly words: string;
}

/** Where a file stands, in a few words. */
export function statusWords(file: FileInHand): StatusWords {
  switch (file.status) {
    case 'waiting':
      return { tone: 'quiet', words: 'Waiting' };
    case 'looking':
      return { tone: 'quiet', words: 'Looking' };
    case 'to_decide':
      return { tone: 'look', words: thingsToDecide([file]) };
    case 'ready':
      return { tone: 'quiet', words: 'Ready to load' };
    case 'loading':
      return { tone: 'quiet', words: 'Loading' };
    case 'loaded':
      return loadedWords(file);
    case 'changed':
      return { tone: 'look', words: 'Changed since it was loaded' };
    case 'left_out':
      return { tone: 'quiet', words: 'Left out' };
    case 'not_recognised':
      return { tone: 'look', words: 'Left out until you say what it is' };
    case 'unreadable':
      return { tone: 'look', words: 'Left out' };
  }
}

function loadedWords({ report }: FileInHand): StatusWords {
  const leftOut = report?.rowsLeftOut ?? 0;
  return leftOut === 0
    ? { tone: 'done', words: 'Loaded' }
    : {
        tone: 'look',
        words: `Loaded, ${count(leftOut)} ${plural(leftOut, 'row', 'rows')} left out`,
      };
}
