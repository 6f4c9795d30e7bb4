import { formatThreshold } from '#app/results/format.ts';
import { cellText } from '../cell-text.ts';
import {
  cellOf,
  columnOf,
  groupRowsOf,
  hasInterval,
  numberOf,
  rowOf,
  totalRowOf,
} from '../table-cells.ts';
import { leastToGeneralise } from './least-to-generalise.ts';
import { midSentence } from './mid-sentence.ts';
import { directionWords, scaleName } from './scale-name.ts';
import { spokenCell } from './spoken-cell.ts';
import {
  noComparisonNote,
  regressionNote,
  smallNumberNotes,
  thresholdNote,
} from './standing-notes.ts';
import { theseYoungPeople } from './young-people.ts';
import { nWords } from './n-words.ts';
import type { Cell } from '#app/results/cell.ts';
import type { ReliableChangeFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** How many changed by more than measurement error, either way. Says so where no threshold has been published. */
export function reliableChangeWords(figure: ReliableChangeFigure): Words {
  const { scale, tables } = figure;
  const n = cellOf(totalRowOf(tables.outcome), 'n');
  return {
    finding: findingOf(figure, numberOf(n)),
    subtitle: `Change in ${scaleName(scale)}, number of young people by size of change, ${nWords(n, tables.outcome)}${directionWords(scale)}${thresholdWords(figure)}`,
    alt: altOf(figure),
    notes: [
      ...smallNumberNotes(numberOf(n)),
      thresholdNote(scale),
      noComparisonNote,
      regressionNote(scale),
    ],
    warning: null,
  };
}

function findingOf(figure: ReliableChangeFigure, n: number | null): string {
  if (n === 0) return 'No young people have both scores yet';
  if (!figure.scale.reliableChange) {
    return 'Nobody has published how much change on this scale is more than measurement error';
  }
  const { outcome } = figure.tables;
  const of = (key: string, column: string): Cell => cellOf(rowOf(outcome, key), column);
  if (n !== null && n < leastToGeneralise) {
    const better = numberOf(of('better', 'n'));
    const worse = numberOf(of('worse', 'n'));
    if (better !== null && worse !== null) {
      return fewFinding(n, better, worse);
    }
  }
  return sharesFinding(of('better', 'share'), of('worse', 'share'), (cell) =>
    cellText(cell, columnOf(outcome, 'share')),
  );
}

/** How many of so few got better and worse, without a claim for anybody else. */
function fewFinding(n: number, better: number, worse: number): string {
  if (n > 1)
    return `Of ${theseYoungPeople(n)}, ${better} got reliably better and ${worse} reliably worse`;
  const became = better > 0 ? 'got reliably better' : worse > 0 ? 'got reliably worse' : null;
  return `The score of ${theseYoungPeople(n)} ${became ?? 'did not change reliably'}`;
}

function sharesFinding(better: Cell, worse: Cell, text: (cell: Cell) => string): string {
  const betterKnown = better.state === 'shown';
  const worseKnown = worse.state === 'shown';
  if (betterKnown && worseKnown) return bothShares(better, worse, text);
  if (betterKnown)
    return `${text(better)} got reliably better; those who got reliably worse are too few to show`;
  if (worseKnown)
    return `${text(worse)} got reliably worse; those who got reliably better are too few to show`;
  return 'There are too few young people to show who got reliably better or worse';
}

/** "More" only where the two intervals part. */
function bothShares(better: Cell, worse: Cell, text: (cell: Cell) => string): string {
  if (hasInterval(better) && hasInterval(worse)) {
    if (better.interval.lower > worse.interval.upper) {
      return `More young people got reliably better (${text(better)}) than reliably worse (${text(worse)})`;
    }
    if (worse.interval.lower > better.interval.upper) {
      return `More young people got reliably worse (${text(worse)}) than reliably better (${text(better)})`;
    }
    return `No clear difference between the shares who got reliably better (${text(better)}) and reliably worse (${text(worse)})`;
  }
  return `${text(better)} got reliably better and ${text(worse)} reliably worse`;
}

function thresholdWords({ scale }: ReliableChangeFigure): string {
  return scale.reliableChange
    ? `. A reliable change is ${formatThreshold(scale.reliableChange.threshold)} ${scale.unit} or more, larger than the measure’s own error`
    : '';
}

function altOf({ scale, tables }: ReliableChangeFigure): string {
  const drawn = 'A histogram of each young person’s change in score';
  if (!scale.reliableChange) return `${drawn}, without a line for reliable change.`;
  const { threshold } = scale.reliableChange;
  const outcomes = groupRowsOf(tables.outcome).map((row) => {
    const share = spokenCell(cellOf(row, 'share'), columnOf(tables.outcome, 'share'));
    const count = spokenCell(cellOf(row, 'n'), columnOf(tables.outcome, 'n'));
    return share === count
      ? `${midSentence(row.label)}: ${share}`
      : `${midSentence(row.label)}: ${share}, ${count} young people`;
  });
  return `${drawn}, with lines at ${formatThreshold(-threshold)} and +${formatThreshold(threshold)}. ${outcomes.join('; ')}.`;
}
