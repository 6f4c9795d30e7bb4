import { z } from 'zod';
import rows from './assessment-codes.json';

/** A code of the national data set by the names it has there. */
export interface ListedCode {
  readonly code: string;
  readonly tool: string;
  readonly term: string;
  /** An old code, still seen in files. */
  readonly retired: boolean;
}

const rowsSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean()]));

/**
 * All coded assessments of the Mental Health Services Data Set, scored here or not.
 * Source: NHS England, the published code of the mental health statistics, September 2025.
 */
export const listedCodes: ReadonlyMap<string, ListedCode> = new Map(
  rowsSchema
    .parse(rows)
    .map(([code, tool, term, retired]) => [code, { code, tool, term, retired }]),
);
