import { outcomeRows, type OutcomeRow } from '../equity/outcome-rows.ts';
import { cellOf, columnOf, totalRowOf } from '../table-cells.ts';
import { cellText } from '../cell-text.ts';
import { comparisonsNote } from './equity-notes.ts';
import { listWords } from './list-words.ts';
import { midSentence } from './mid-sentence.ts';
import { nWords } from './n-words.ts';
import { directionWords, scaleName } from './scale-name.ts';
import { noComparisonNote } from './standing-notes.ts';
import { standingStyles } from '../equity/standing.ts';
import type { EquityOutcomesFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** Whether change differs between groups that started alike, and for how many of each the change is known at all. */
export function equityOutcomesWords(figure: EquityOutcomesFigure): Words {
  const { groups } = figure.tables;
  const rows = outcomeRows(figure);
  const total = totalRowOf(groups);
  const evidence = cellOf(total, 'evidence_share');
  const known = cellText(evidence, columnOf(groups, 'evidence_share'));
  return {
    finding: finding(figure, rows),
    subtitle: `Change in ${scaleName(figure.scale)} by ${midSentence(figure.characteristicLabel)}, ${figure.scale.unit}, against everyone else and at equal first scores, ${nWords(cellOf(total, 'n'), groups)} with both scores${directionWords(figure.scale)}`,
    alt: rows
      .map(
        ({ label, adjustedText, mark, evidenceText }) =>
          `${label}: ${adjustedText.startsWith('[') ? 'not shown' : adjustedText}, ${standingStyles[mark].words}; both scores known for ${evidenceText.startsWith('[') ? 'a hidden share' : evidenceText}.`,
      )
      .join(' '),
    notes: [
      ...(evidence.state === 'shown'
        ? [`Both scores are known for ${known} of those who could have them.`]
        : []),
      ...missingNote(rows),
      'At equal first scores: groups that start lower tend to move more, so each is compared as if all had started alike.',
      noComparisonNote,
      comparisonsNote(figure.comparisons),
    ],
    warning: null,
  };
}

function finding(
  { characteristicLabel, scale }: EquityOutcomesFigure,
  rows: readonly OutcomeRow[],
) {
  const by = midSentence(characteristicLabel);
  const clear = rows.filter(({ mark }) => mark.startsWith('clearly'));
  const possible = rows.filter(({ mark }) => mark.startsWith('possibly'));
  const change = `change in ${scale.measureLabel}`;
  if (rows.every(({ adjusted }) => adjusted === null)) {
    return `There are too few scores to compare ${change} by ${by}`;
  }
  if (clear.length > 0) {
    return `At equal first scores, ${change} clearly differs for: ${listWords(clear.map(({ label }) => label))}`;
  }
  return possible.length > 0
    ? `No clear difference in ${change} by ${by}; possible for: ${listWords(possible.map(({ label }) => label))}`
    : `No clear difference in ${change} by ${by}, at equal first scores`;
}

/** How unevenly the change is known. */
function missingNote(rows: readonly OutcomeRow[]): readonly string[] {
  const known = rows.filter(({ evidence }) => evidence !== null);
  const ordered = [...known].sort((a, b) => (a.evidence ?? 0) - (b.evidence ?? 0));
  const [least] = ordered;
  const most = ordered.at(-1);
  if (!least || !most || least === most || least.evidenceText === most.evidenceText) return [];
  return [
    `Known least for ${least.label} (${least.evidenceText}), most for ${most.label} (${most.evidenceText}).`,
  ];
}
