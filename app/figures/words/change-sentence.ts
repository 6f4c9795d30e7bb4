import { formatNumber } from '#app/results/format.ts';
import { hasInterval } from '../table-cells.ts';
import { leastToGeneralise } from './least-to-generalise.ts';
import { theseYoungPeople } from './young-people.ts';
import type { Cell } from '#app/results/cell.ts';
import type { ScaleDescription } from '#app/results/figure.ts';

const decimals = 1;

/**
 * What the average change was, claimed only as far as its interval allows: "no clear change" when it holds 0.
 * Speaks of "these young people" when they are fewer than thirty.
 */
export function changeSentence(change: Cell, n: number | null, scale: ScaleDescription): string {
  if (n === 0) return 'No young people have both scores yet';
  if (!scale.averaged) return 'These answers are in order but not in equal steps: no average';
  switch (change.state) {
    case 'shown':
      return shownChange(change, n, scale);
    case 'suppressed':
      return 'There are too few young people to show an average change';
    case 'too_few_to_tell':
      return 'There are too few young people to tell an average change';
    case 'not_applicable':
    case 'not_collected':
      return 'The average change is not available';
  }
}

function shownChange(
  change: Cell & { value: number },
  n: number | null,
  scale: ScaleDescription,
): string {
  const few = n !== null && n < leastToGeneralise;
  const one = n === 1;
  const whose = few ? `The ${one ? 'score' : 'scores'} of ${theseYoungPeople(n)}` : 'Scores';
  const size = formatNumber(Math.abs(change.value), decimals);
  const moved = change.value > 0 ? 'rose' : 'fell';
  const points = `${size} ${scale.unit}`;
  if (!hasInterval(change)) {
    if (Number(size) === 0)
      return few ? `${whose} did not change` : 'Scores did not change on average';
    if (one) return `${whose} ${moved} by ${points}`;
    return few
      ? `${whose} ${moved} by ${points} on average`
      : `The average change was ${moved === 'rose' ? 'a rise' : 'a fall'} of ${points}`;
  }
  const { lower, upper } = change.interval;
  if (lower <= 0 && upper >= 0) {
    return few
      ? `${whose} show no clear change on average`
      : 'There was no clear change in scores on average';
  }
  return `${whose} ${moved} by ${points} on average${goodOrBad(change.value, scale)}`;
}

/** Said on scales where lower is better, and whenever things got worse; left out where a rise is plainly good. */
function goodOrBad(change: number, { better }: ScaleDescription): string {
  const forTheBetter = change > 0 === (better === 'higher');
  if (!forTheBetter) return ', a change for the worse';
  return better === 'lower' ? ', a change for the better' : '';
}
