import * as z from 'zod';
import type { Cell } from '#app/results/cell.ts';
import type { Table } from '#app/results/table.ts';

const line = z.string().max(2000);
const key = z.string().max(200);

const interval = z.object({
  lower: z.number(),
  upper: z.number(),
  level: z.number(),
  method: line,
});

const standing = z.object({
  direction: z.enum(['lower', 'higher', 'similar']),
  strength: z.enum(['clear', 'possible', 'none']),
});

const cell: z.ZodType<Cell> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    value: z.number(),
    interval: interval.exactOptional(),
    standing: standing.exactOptional(),
  }),
  z.object({ state: z.literal('suppressed') }),
  z.object({ state: z.literal('not_applicable'), reason: line }),
  z.object({ state: z.literal('not_collected'), reason: line }),
  z.object({
    state: z.literal('too_few_to_tell'),
    n: z.number(),
    needed: z.number(),
    reason: line,
  }),
]);

const decimals = z.int().min(0).max(10);

const measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count') }),
  z.object({ kind: z.literal('share'), numerator: key, denominator: key }),
  z.object({ kind: z.literal('mean'), base: key, decimals, signed: z.boolean() }),
  z.object({ kind: z.literal('public_count') }),
  z.object({ kind: z.literal('rate'), numerator: key, denominator: key, per: z.number() }),
  z.object({ kind: z.literal('ratio'), share: key, publicShare: key }),
  z.object({ kind: z.literal('public_share') }),
  z.object({
    kind: z.literal('difference'),
    share: key,
    against: z.union([
      z.enum(['total', 'others']),
      z.object({ share: key, of: z.enum(['scheme', 'others']) }),
    ]),
  }),
  z.object({
    kind: z.literal('summary'),
    of: z.record(z.string(), z.object({ table: key, column: key })),
    unit: z.enum(['points', 'percent', 'times', 'rate', 'index']),
    decimals,
    signed: z.boolean(),
  }),
  z.object({ kind: z.literal('median'), base: key, unit: z.literal('days') }),
]);

/** A table as a report file holds it: aggregates and symbols, no more. */
export const tableSchema: z.ZodType<Table> = z.object({
  id: key,
  rowHeading: line,
  unit: line,
  columns: z.array(z.object({ key, label: line, measure })).max(200),
  rows: z
    .array(
      z.object({
        key,
        label: line,
        role: z.enum(['group', 'total']),
        cells: z.record(z.string(), cell),
      }),
    )
    .max(2000),
  rowsAddUp: z.boolean(),
  columnSums: z.array(z.object({ parts: z.array(key), total: key })),
});
