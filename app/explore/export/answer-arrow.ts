import type { Released } from '#app/results/released.ts';
import { symbols } from '#app/results/symbols.ts';
import { arrowFile, type ResearchColumn } from '#app/workspace/research/arrow-file.ts';
import { distinctColumns } from '../grid/distinct-columns.ts';
import type { AnswerValue } from '../output-check/answer.ts';
import type { CheckedAnswer } from '../output-check/release-answer.ts';
import { receiptLines, type Receipt } from './receipt.ts';

/**
 * A checked answer as an Arrow file, its receipt in the schema's metadata. A column of numbers stays one, and beside it
 * stands a column that says where a number is hidden. The engine writes no Parquet without a download.
 */
export function answerArrow({ value }: Released<CheckedAnswer>, receipt: Receipt): Uint8Array {
  const columns = distinctColumns(value.columns).flatMap(({ name }, column) => {
    const hidden = value.rows.map((_, row) => value.hidden[row]?.[column] ?? false);
    const open = value.rows.map((row, at) => (hidden[at] ? null : (row[column] ?? null)));
    const type = open.some((cell) => typeof cell === 'number') ? 'DOUBLE' : 'VARCHAR';
    const own: Column = { name, type, values: type === 'VARCHAR' ? open.map(words) : open };
    const marks: Column = {
      name: `${name}_hidden`,
      type: 'VARCHAR',
      values: hidden.map((each) => (each ? symbols.confidential.text : null)),
    };
    return hidden.includes(true) ? [own, marks] : [own];
  });
  return arrowFile(
    columns,
    columns.map(({ values }) => values),
    new Map(receiptLines(receipt).map(([name, text]) => [`evenlode: ${name}`, text])),
  );
}

interface Column extends ResearchColumn {
  readonly values: readonly AnswerValue[];
}

function words(cell: AnswerValue): AnswerValue {
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
}
