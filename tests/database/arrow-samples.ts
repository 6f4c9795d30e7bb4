import {
  Dictionary,
  Int32,
  RecordBatchStreamWriter,
  Table,
  Utf8,
  tableToIPC,
  vectorFromArray,
  type Vector,
} from 'apache-arrow';

/** One complete Arrow stream of these columns, in this order. */
export function stream(columns: Readonly<Record<string, Vector>>): Uint8Array {
  return tableToIPC(new Table({ ...columns }), 'stream');
}

/** Text with a dictionary of its own, as an import sends it. */
export function words(values: readonly (string | null)[]): Vector {
  return vectorFromArray([...values], new Dictionary(new Utf8(), new Int32()));
}

export function integers(values: readonly (number | null)[]): Vector {
  return vectorFromArray([...values], new Int32());
}

/** A stream whose rows come in two batches. */
export function streamOfTwoBatches(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
) {
  const writer = new RecordBatchStreamWriter();
  const batches = [first, second].flatMap((rows) => new Table({ number: integers(rows) }).batches);
  batches.forEach((batch) => writer.write(batch));
  writer.finish();
  return writer.toUint8Array(true);
}
