import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { SourceFile } from '#app/import/import-report.ts';
import { sourceFile } from './source-file.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/messy');

const problem = z.strictObject({
  rule: z.string(),
  action: z.string(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  rows: z.array(z.number()),
});

const expectation = z.strictObject({
  trap: z.string(),
  what: z.string(),
  layout: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  preamble: z.array(z.string()).optional(),
  headers: z.array(z.string()).optional(),
  /** What the dates of a column prove, by its header. */
  dates: z.record(z.string(), z.string()).optional(),
  findings: z.record(z.string(), z.string()).optional(),
  questions: z.array(z.string()).optional(),
  /** Names of the files that it becomes. */
  files: z.array(z.string()).optional(),
  /** By table: every record, in the order of their rows, with those of its columns that matter here. */
  records: z.record(
    z.string(),
    z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  ),
  /** All of them, in any order. */
  problems: z.array(problem),
  /** Texts that may stand nowhere in what is loaded or reported. */
  never: z.array(z.string()).optional(),
});

export type MessyExpectation = z.infer<typeof expectation>;

/** What each file of fixtures/messy must come to, by its name. */
export const messyExpectations: Readonly<Record<string, MessyExpectation>> = z
  .record(z.string(), expectation)
  .parse(JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')));

export function messyFile(name: string): SourceFile {
  return sourceFile(name, new Uint8Array(readFileSync(path.join(folder, name))));
}
