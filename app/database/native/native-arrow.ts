import { DataType, DateUnit, TimeUnit, type Vector } from 'apache-arrow';
import type { NativeApi, NativeType } from './native-api.ts';

export interface NativeColumn {
  readonly type: NativeType;
  /** The value at a row as the native engine takes it. */
  readonly at: (row: number) => unknown;
}

/** An Arrow column as native DuckDB can append it. Throws for types that an import never writes. */
export function nativeColumn(api: NativeApi, name: string, vector: Vector): NativeColumn {
  const kind = kindOf(api, vector.type);
  if (kind === undefined) {
    throw new Error(`Column ${name}: ${String(vector.type)} cannot be inserted natively.`);
  }
  const { type, convert } = kind;
  return {
    type,
    at: (row) => {
      const value: unknown = vector.get(row);
      return value === null || value === undefined ? null : convert(value);
    },
  };
}

interface Kind {
  readonly type: NativeType;
  readonly convert: (value: unknown) => unknown;
}

const same = (value: unknown): unknown => value;
const MILLISECONDS_PER_DAY = 86_400_000;

function kindOf(api: NativeApi, arrowType: unknown): Kind | undefined {
  const type: unknown = DataType.isDictionary(arrowType) ? arrowType.dictionary : arrowType;
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) {
    return { type: api.VARCHAR, convert: same };
  }
  if (DataType.isBool(type)) return { type: api.BOOLEAN, convert: same };
  if (DataType.isNull(type)) return { type: api.VARCHAR, convert: () => null };
  if (DataType.isInt(type)) return { type: integerType(api, type), convert: same };
  if (DataType.isFloat(type)) return { type: api.DOUBLE, convert: same };
  if (DataType.isDate(type) && type.unit === DateUnit.DAY) {
    return {
      type: api.DATE,
      convert: (value) => new api.DuckDBDateValue(Math.round(Number(value) / MILLISECONDS_PER_DAY)),
    };
  }
  if (DataType.isTimestamp(type) && type.unit === TimeUnit.MILLISECOND) {
    return {
      type: api.TIMESTAMP,
      convert: (value) => new api.DuckDBTimestampValue(BigInt(Number(value)) * 1000n),
    };
  }
  return undefined;
}

function integerType(
  api: NativeApi,
  { isSigned, bitWidth }: { readonly isSigned: boolean; readonly bitWidth: number },
): NativeType {
  if (bitWidth === 8) return isSigned ? api.TINYINT : api.UTINYINT;
  if (bitWidth === 16) return isSigned ? api.SMALLINT : api.USMALLINT;
  if (bitWidth === 32) return isSigned ? api.INTEGER : api.UINTEGER;
  return isSigned ? api.BIGINT : api.UBIGINT;
}
