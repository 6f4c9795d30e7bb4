import { trajectoryPoints, type TrajectoryPoint } from '../../outcomes/trajectory-points.ts';
import { cellOf, numberOf, rowOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { nWords } from '../n-words.ts';
import { directionWords, scaleName } from '../scale-name.ts';
import { noComparisonNote, regressionNote, smallNumberNotes } from '../standing-notes.ts';
import { theseYoungPeople } from '../young-people.ts';
import type { TrajectoryFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** Scores over time of the young people who have three or more, who are not all of those with a pair. */
export function trajectoryWords(figure: TrajectoryFigure): Words {
  const { scale, tables } = figure;
  const points = trajectoryPoints(figure);
  const n = cellOf(rowOf(tables.points, 'first'), 'n');
  return {
    finding: findingOf(points, numberOf(n)),
    subtitle: `Average ${scaleName(scale)} of the same young people at three points, with 95% confidence intervals, ${nWords(n, tables.points)}${directionWords(scale)}`,
    alt: `A line through three averages. ${points
      .map(
        ({ label, value, valueText, intervalText, daysText }) =>
          `${label}, ${daysText}: ${value === null ? 'hidden' : `${valueText} ${intervalText}`.trim()}`,
      )
      .join('. ')}.`,
    notes: [
      'Only young people with three scores or more, who may differ from the rest.',
      'Days are medians. The scale does not begin at its lowest score.',
      ...smallNumberNotes(numberOf(n)),
      noComparisonNote,
      regressionNote(scale),
    ],
    warning: null,
  };
}

/** "Differs" only where the intervals of first and last part. Intervals of the same people are wider than they need be. */
function findingOf(points: readonly TrajectoryPoint[], n: number | null): string {
  if (n === 0) return 'No young people have three scores yet';
  const [first, middle] = points;
  const last = points.at(-1);
  if (!first || !middle || !last || first.value === null || last.value === null) {
    return 'There are too few young people to show scores over time';
  }
  const few = n !== null && n < leastToGeneralise;
  const whose = few ? `For ${theseYoungPeople(n)}, the` : 'The';
  const through = middle.value === null ? '' : `, ${middle.valueText} half way`;
  return `${whose} average score was ${first.valueText} at first${through} and ${last.valueText} at the last`;
}
