import { DataType, DateUnit, Precision, TimeUnit, type Data, type Field } from 'apache-arrow';
import { bitReader, longsOf, numbersOf, textReader, wordsOf } from './arrow-values.ts';
import { dateText, timestampText } from './calendar-text.ts';
import type { Value } from '../database.ts';
import { decimalNumber, exactInteger } from './whole-number.ts';

export interface ColumnDecoder {
  /** DuckDB's own name of the type. */
  readonly type: string;
  /** For one batch of the column: the value at a row that is not null. */
  readonly open: (data: Data) => (row: number) => Value;
}

/**
 * How one column of an answer is read. Undefined for types that have no plain value (lists, structs,
 * enums, intervals, times, bytes …): those are asked of the engine as text instead.
 */
export function columnDecoder(field: Field): ColumnDecoder | undefined {
  const type: unknown = field.metadata.has('ARROW:extension:name') ? undefined : field.type;
  if (DataType.isUtf8(type)) return { type: 'VARCHAR', open: textReader };
  if (DataType.isBool(type)) return { type: 'BOOLEAN', open: bitReader };
  if (DataType.isNull(type)) return { type: 'NULL', open: () => () => null };
  if (DataType.isInt(type)) {
    const names = type.isSigned ? signedNames : unsignedNames;
    const name = names.get(type.bitWidth);
    return name === undefined
      ? undefined
      : { type: name, open: type.bitWidth === 64 ? longs : numbers };
  }
  if (DataType.isFloat(type) && type.precision !== Precision.HALF) {
    return { type: type.precision === Precision.SINGLE ? 'FLOAT' : 'DOUBLE', open: numbers };
  }
  if (DataType.isDecimal(type) && type.bitWidth === 128) {
    return { type: decimalName(type.precision, type.scale), open: decimals(type.scale) };
  }
  if (DataType.isDate(type) && type.unit === DateUnit.DAY) return { type: 'DATE', open: dates };
  if (DataType.isTimestamp(type) && type.unit === TimeUnit.MICROSECOND) {
    return type.timezone
      ? { type: 'TIMESTAMP WITH TIME ZONE', open: timestamps('+00') }
      : { type: 'TIMESTAMP', open: timestamps('') };
  }
  return undefined;
}

/** Sums of integers are HUGEINT, which Arrow can only call the widest decimal. */
function decimalName(precision: number, scale: number): string {
  return precision === 38 && scale === 0 ? 'HUGEINT' : `DECIMAL(${precision},${scale})`;
}

type Opener = ColumnDecoder['open'];

const numbers: Opener = (data) => {
  const values = numbersOf(data.values);
  return (row) => values[row] ?? null;
};

const longs: Opener = (data) => {
  const values = longsOf(data.values);
  return (row) => exactInteger(values[row] ?? 0n);
};

const dates: Opener = (data) => {
  const values = numbersOf(data.values);
  return (row) => dateText(values[row] ?? 0);
};

const timestamps =
  (zone: string): Opener =>
  (data) => {
    const values = longsOf(data.values);
    return (row) => timestampText(values[row] ?? 0n, zone);
  };

const decimals =
  (scale: number): Opener =>
  (data) => {
    const words = wordsOf(data.values);
    return (row) => decimalNumber(words, row * 4, scale);
  };

const signedNames: ReadonlyMap<number, string> = new Map([
  [8, 'TINYINT'],
  [16, 'SMALLINT'],
  [32, 'INTEGER'],
  [64, 'BIGINT'],
]);

const unsignedNames: ReadonlyMap<number, string> = new Map([
  [8, 'UTINYINT'],
  [16, 'USMALLINT'],
  [32, 'UINTEGER'],
  [64, 'UBIGINT'],
]);
