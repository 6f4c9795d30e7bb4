import {
  Float64,
  RecordBatch,
  Schema,
  Table,
  Utf8,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import { symbols } from '#app/results/symbols.ts';
import type { Released } from '#app/results/released.ts';
import { distinctColumns } from '../grid/distinct-columns.ts';
import type { CheckedAnswer } from '../output-check/release-answer.ts';
import { receiptLines, type Receipt } from './receipt.ts';

/**
 * A checked answer as an Arrow file, its receipt in the schema's metadata. A column of numbers stays one, and beside it
 * stands a column that says where a number is hidden; the engine has no Parquet without a download.
 */
export function answerArrow({ value }: Released<CheckedAnswer>, receipt: Receipt): Uint8Array {
  const columns = distinctColumns(value.columns).flatMap(({ name }, column) => {
    const hidden = value.rows.map((_, row) => value.hidden[row]?.[column] ?? false);
    const open = value.rows.map((row, at) => (hidden[at] ? null : (row[column] ?? null)));
    const isNumber = open.some((cell) => typeof cell === 'number');
    const own = isNumber
      ? vectorFromArray(open.map(numberOrNull), new Float64())
      : vectorFromArray(open.map(textOrNull), new Utf8());
    const marks = hidden.map((each) => (each ? symbols.confidential.text : null));
    return hidden.includes(true)
      ? [[name, own] as const, [`${name}_hidden`, vectorFromArray(marks, new Utf8())] as const]
      : [[name, own] as const];
  });
  const table = new Table(Object.fromEntries(columns));
  const schema = new Schema(
    table.schema.fields,
    new Map(receiptLines(receipt).map(([name, words]) => [`evenlode: ${name}`, words])),
  );
  return tableToIPC(
    new Table(
      schema,
      table.batches.map((batch) => new RecordBatch(schema, batch.data)),
    ),
    'file',
  );
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}

function textOrNull(cell: string | number | boolean | null): string | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell === null ? null : String(cell);
}
