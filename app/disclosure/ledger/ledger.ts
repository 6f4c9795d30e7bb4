import { z } from 'zod';

const publishedTable = z.object({
  id: z.string(),
  /** By row key, then column key: the number as published, null where it was hidden. */
  rows: z.record(z.string(), z.record(z.string(), z.number().nullable())),
});

const entry = z.object({
  /** ISO date on which it left. */
  date: z.iso.date(),
  /** Which young people it was about: filters by name, such as from, to, source. An absent filter lets everyone in. */
  filters: z.record(z.string(), z.string()),
  policy: z.object({
    id: z.string(),
    label: z.string(),
    setBy: z.string(),
    hideUpTo: z.number().int(),
    roundTo: z.number().int(),
    rounding: z.enum(['nearest', 'midpoint']),
    hideZero: z.boolean(),
  }),
  tables: z.array(publishedTable),
});

export const ledgerSchema = z.object({ version: z.literal(1), releases: z.array(entry) });

/** What has been published so far: published numbers only, no data, kept with the project as JSON. */
export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerEntry = z.infer<typeof entry>;

/** Which young people a release is about, and when it leaves. */
export type ReleaseScope = Pick<LedgerEntry, 'date' | 'filters'>;

export const emptyLedger: Ledger = { version: 1, releases: [] };

/** A ledger from JSON. Throws a ZodError when it is none, or of a later version. */
export function readLedger(value: unknown): Ledger {
  return ledgerSchema.parse(value);
}
