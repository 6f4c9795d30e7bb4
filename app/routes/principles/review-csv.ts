import { cellText } from '#app/figures/cell-text.ts';
import { levelWords } from '#app/figures/principles/level-words.ts';
import { cellOf, columnOf } from '#app/figures/table-cells.ts';
import { principles } from '#app/records/principles/principles.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import type { PrinciplesEvidenceFigure } from '#app/results/principles-figures.ts';
import type { Released } from '#app/results/released.ts';
import type { StatementView } from './statement-view.ts';

const heads = [
  'Principle',
  'Statement',
  'What it says',
  'Rating',
  'Suggested by the records',
  'Evidence (small numbers hidden, others rounded)',
  'Note',
  'Next step',
  'Owner',
];

/**
 * The action plan: a line per statement. Numbers of people come from the released figure alone, so that a small one is not in
 * the file; what people wrote is there as they wrote it.
 *
 * @param released null where no files are open
 */
export function reviewCsv(
  views: readonly StatementView[],
  released: Released<PrinciplesEvidenceFigure> | null,
): string {
  const lines = views.map((view) => {
    const { judgement, note, nextStep, owner } = view.review;
    const title = principles.find(({ id }) => id === view.principle)?.title ?? '';
    return [
      `${view.principle}. ${title}`,
      view.id,
      view.text,
      judgement === null ? 'Not rated yet' : levelWords[judgement],
      view.suggestion === null ? '' : levelWords[view.suggestion.level],
      released === null ? '' : evidenceWords(view.id, released.value),
      note,
      nextStep,
      owner,
    ];
  });
  return [heads, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function evidenceWords(statement: string, { tables }: PrinciplesEvidenceFigure): string {
  const { shares, averages } = tables;
  const own = (key: string) => key.startsWith(`${statement}|`);
  const label = (text: string) => text.slice(statement.length + 1);
  return [
    ...shares.rows
      .filter(({ key }) => own(key))
      .map((row) => {
        const [count, of, share] = ['count', 'of', 'share'].map((key) =>
          cellText(cellOf(row, key), columnOf(shares, key)),
        );
        return `${label(row.label)}: ${count ?? ''} of ${of ?? ''} (${share ?? ''})`;
      }),
    ...averages.rows
      .filter(({ key }) => own(key))
      .map(
        (row) =>
          `${label(row.label)}: ${cellText(cellOf(row, 'value'), columnOf(averages, 'value'))}`,
      ),
  ].join('; ');
}
