import { formatCount, formatThreshold } from '#app/results/format.ts';
import { cellIntervalProse, cellText } from '../../cell-text.ts';
import { goalOutcome } from '../../outcomes/goal-changes.ts';
import { cellOf, columnOf, groupRowsOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { midSentence } from '../mid-sentence.ts';
import { spokenCell } from '../spoken-cell.ts';
import { smallNumberNotes } from '../standing-notes.ts';
import { theseYoungPeople } from '../young-people.ts';
import { changeMeaning } from '../../outcomes/estimate-row.ts';
import type { GoalsFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** How far young people came towards their own goals, and how many goals were reached. */
export function goalsWords(figure: GoalsFigure): Words {
  const { overview } = figure.tables;
  const row = totalRowOf(overview);
  const text = (key: string) => cellText(cellOf(row, key), columnOf(overview, key));
  const change = cellOf(row, 'mean_change');
  const interval = cellIntervalProse(change, columnOf(overview, 'mean_change'));
  return {
    finding: findingOf(figure),
    subtitle: `Goals that young people set themselves: ${text('goals')} goals of ${text('people')} young people, ${text('rated_twice')} of them rated first and last`,
    alt: altOf(figure),
    notes: [
      ...(change.state === 'shown'
        ? [
            `Average change in rating, each young person counted once: ${text('mean_change')}${interval === '' ? '' : `, ${interval}`} (${text('people_rated')} young people).`,
          ]
        : []),
      ...(figure.reliableChange
        ? [
            `Reliable change for one goal: ${formatThreshold(figure.reliableChange.threshold)} points or more. ${figure.reliableChange.source}.`,
          ]
        : ['No threshold of reliable change for one goal is known here.']),
      'Shares of goals have no interval, since several goals can be one young person’s. Not known is not “no”.',
      ...smallNumberNotes(numberOf(cellOf(row, 'people'))),
      'Goals are usually set when things are hard, and ratings tend to rise from there whatever is done. No comparison group: this shows change, not its cause.',
    ],
    warning: null,
  };
}

function findingOf(figure: GoalsFigure): string {
  const { overview, reached } = figure.tables;
  const row = totalRowOf(overview);
  const change = cellOf(row, 'mean_change');
  const people = numberOf(cellOf(row, 'people'));
  const yes = rowOf(reached, 'yes');
  const share = cellOf(yes, 'share');
  const text = cellText(share, columnOf(reached, 'share'));
  const reachedWords = share.state === 'shown' ? `${text} of goals were reached` : null;
  if (numberOf(cellOf(row, 'goals')) === 0) return 'No goals are recorded yet';
  if (people !== null && people < leastToGeneralise) {
    const n = numberOf(cellOf(yes, 'n'));
    const of = numberOf(cellOf(totalRowOf(reached), 'n'));
    return n === null || of === null
      ? `The goals of ${theseYoungPeople(people)}`
      : `${formatCount(n)} of the ${formatCount(of)} ${of === 1 ? 'goal' : 'goals'} of ${theseYoungPeople(people)} ${n === 1 ? 'was' : 'were'} reached`;
  }
  if (change.state !== 'shown') return reachedWords ?? 'Goals of young people';
  const size = cellText(
    { state: 'shown', value: Math.abs(change.value) },
    columnOf(overview, 'mean_change'),
  ).replace('+', '');
  const meaning = changeMeaning(change, 'higher');
  const moved =
    meaning === 'similar'
      ? 'No clear change in how near young people were to their goals'
      : `Young people rated their goals ${size} points ${meaning === 'clearly_better' ? 'nearer' : 'further away'} on average`;
  return reachedWords === null ? moved : `${moved}; ${reachedWords}`;
}

function altOf(figure: GoalsFigure): string {
  const { reached, themes } = figure.tables;
  const outcomes = (['better', 'same', 'worse'] as const).map((key) => {
    const { share } = goalOutcome(figure, key);
    const words = {
      better: 'reliably nearer',
      same: 'no reliable change',
      worse: 'reliably further away',
    };
    return `${words[key]} ${share.startsWith('[') ? 'not shown' : share}`;
  });
  const bars = groupRowsOf(reached).map(
    (row) => `${midSentence(row.label)} ${spokenCell(cellOf(row, 'n'), columnOf(reached, 'n'))}`,
  );
  const rows = groupRowsOf(themes).map(
    (row) =>
      `${row.label} ${spokenCell(cellOf(row, 'mean_change'), columnOf(themes, 'mean_change'))}`,
  );
  return `Change in rating: ${outcomes.join(', ')}. Reached: ${bars.join(', ')}. Average change by theme: ${rows.join('; ')}.`;
}
