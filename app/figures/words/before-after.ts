import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, hasInterval, numberOf, rowOf } from '../table-cells.ts';
import { leastToGeneralise } from './least-to-generalise.ts';
import { midSentence } from './mid-sentence.ts';
import { directionWords, scaleName } from './scale-name.ts';
import { spokenCell } from './spoken-cell.ts';
import {
  bandsNotes,
  noComparisonNote,
  regressionNote,
  smallNumberNotes,
} from './standing-notes.ts';
import { theseYoungPeople } from './young-people.ts';
import { nWords } from './n-words.ts';
import type { BeforeAfterFigure, ScaleDescription } from '#app/results/figure.ts';
import type { Words } from './words.ts';

type Band = ScaleDescription['bands'][number];

/** Where scores stood the first time and the second: by the band at the bad end of the scale, or else by the average. */
export function beforeAfterWords(figure: BeforeAfterFigure): Words {
  const { scale, tables } = figure;
  const n = cellOf(rowOf(tables.summary, 'second'), 'n');
  return {
    finding: findingOf(figure, numberOf(n)),
    subtitle: `${scaleName(scale)}, first and second, number of young people at each score, ${nWords(n, tables.summary)}${directionWords(scale)}`,
    alt: `Two histograms, the first score above the second. ${occasionWords(figure, 'first')}. ${occasionWords(figure, 'second')}.`,
    notes: [
      ...smallNumberNotes(numberOf(n)),
      ...bandsNotes(scale),
      noComparisonNote,
      regressionNote(scale),
    ],
    warning: null,
  };
}

function findingOf(figure: BeforeAfterFigure, n: number | null): string {
  if (n === 0) return 'No young people have both scores yet';
  if (n !== null && n < leastToGeneralise) {
    return averages(
      figure,
      `For ${theseYoungPeople(n)}, the ${n === 1 ? '' : 'average '}score was`,
    );
  }
  const band = bandAtTheBadEnd(figure.scale);
  return (band && bandFinding(figure, band)) ?? averages(figure, 'The average score was');
}

/** The share in one band before and after, or null when either is hidden. "Fewer" only when the intervals part. */
function bandFinding({ tables }: BeforeAfterFigure, band: Band): string | null {
  const key = `band_share:${band.key}`;
  const column = columnOf(tables.summary, key);
  const first = cellOf(rowOf(tables.summary, 'first'), key);
  const second = cellOf(rowOf(tables.summary, 'second'), key);
  if (first.state !== 'shown' || second.state !== 'shown') return null;
  const shares = `${cellText(first, column)} before, ${cellText(second, column)} after`;
  const name = `the ${midSentence(band.label)} band`;
  if (!hasInterval(first) || !hasInterval(second)) return `In ${name}: ${shares}`;
  if (second.interval.upper < first.interval.lower) {
    return `Fewer young people were in ${name} at their second score: ${shares}`;
  }
  if (second.interval.lower > first.interval.upper) {
    return `More young people were in ${name} at their second score: ${shares}`;
  }
  return `There was no clear change in the share in ${name}: ${shares}`;
}

function averages({ scale, tables }: BeforeAfterFigure, opening: string): string {
  if (!scale.averaged) return 'First and second answers of the same young people';
  const column = columnOf(tables.summary, 'mean');
  const first = cellOf(rowOf(tables.summary, 'first'), 'mean');
  const second = cellOf(rowOf(tables.summary, 'second'), 'mean');
  return first.state === 'shown' && second.state === 'shown'
    ? `${opening} ${cellText(first, column)} before and ${cellText(second, column)} after`
    : 'There are too few young people to show their scores';
}

function bandAtTheBadEnd({ bands, better }: ScaleDescription): Band | undefined {
  const ordered = [...bands].sort((a, b) => a.from - b.from);
  return better === 'higher' ? ordered[0] : ordered.at(-1);
}

function occasionWords({ scale, tables }: BeforeAfterFigure, key: 'first' | 'second'): string {
  const row = rowOf(tables.summary, key);
  const mean = spokenCell(cellOf(row, 'mean'), columnOf(tables.summary, 'mean'));
  const bands = scale.bands.map((band) => {
    const share = `band_share:${band.key}`;
    const text = spokenCell(cellOf(row, share), columnOf(tables.summary, share));
    return `${midSentence(band.label)} ${text}`;
  });
  const name = key === 'first' ? 'First score' : 'Second score';
  return `${name}: ${[`average ${mean}`, ...bands].join(', ')}`;
}
