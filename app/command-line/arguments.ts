import { parseArgs } from 'node:util';

export interface AnalyseArguments {
  readonly folder: string;
  readonly out: string;
  readonly engine: 'any' | 'native' | 'wasm';
  readonly today: string | null;
  /** A file with one query of Explore's, to be answered from the research tables. */
  readonly query: string | null;
  /** Whether the research tables are written as CSV files, for any other DuckDB. */
  readonly tables: boolean;
}

/** The command line was not understood. The message says how to write it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run analyse -- <folder of CSV files> --out <folder>
  --engine any|native|wasm   native DuckDB where installed (any, the default), or one by name
  --today YYYY-MM-DD         count from this date instead of today
  --query file.sql           answer a query of Explore's as well, of those who agreed to research
  --tables                   write the research tables as CSV files, with load.sql for any DuckDB`;

/** Reads the arguments of `npm run analyse`. Throws UsageError. */
export function readArguments(argv: readonly string[]): AnalyseArguments {
  const { values, positionals } = parsed(argv);
  const [folder] = positionals;
  const engine = values.engine ?? 'any';
  if (folder === undefined || values.out === undefined) throw new UsageError(usage);
  if (engine !== 'any' && engine !== 'native' && engine !== 'wasm') throw new UsageError(usage);
  if (values.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.today))
    throw new UsageError(usage);
  return {
    folder,
    out: values.out,
    engine,
    today: values.today ?? null,
    query: values.query ?? null,
    tables: values.tables ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        engine: { type: 'string' },
        today: { type: 'string' },
        query: { type: 'string' },
        tables: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(usage, { cause: error });
  }
}
