import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { thingsToDecide } from '../decisions/things-to-decide.ts';
import { checksOf, problemsOf } from '../problems/file-findings.ts';

export interface StatusWords {
  /** done: nothing more to do. look: a person should look. quiet: nothing to say. */
  readonly tone: 'done' | 'look' | 'quiet';
  readonly words: string;
}

/** Where a file stands, in a few words. */
export function statusWords(file: FileInHand, checks: readonly CheckResult[] = []): StatusWords {
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
      return loadedWords(file, checks);
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

function loadedWords(file: FileInHand, checks: readonly CheckResult[]): StatusWords {
  const leftOut = file.report?.rowsLeftOut ?? 0;
  if (leftOut > 0) {
    return {
      tone: 'look',
      words: `Loaded, ${count(leftOut)} ${plural(leftOut, 'row', 'rows')} left out`,
    };
  }
  const found = problemsOf(file).length + checksOf(file, checks).length;
  return {
    tone: 'done',
    words:
      found === 0
        ? 'Loaded'
        : `Loaded, ${count(found)} ${plural(found, 'thing', 'things')} to look at`,
  };
}
