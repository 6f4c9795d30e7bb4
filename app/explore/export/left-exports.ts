import { z } from 'zod';

const leftExport = z.object({
  /** When it left, as an ISO time. */
  at: z.string(),
  name: z.string(),
  way: z.string(),
  sql: z.string(),
  rule: z.string(),
  inputFingerprint: z.string(),
  /** The counts as published, by row label, then column; null where hidden. */
  counts: z.record(z.string(), z.record(z.string(), z.number().nullable())),
  /** The column of `counts` that says how many young people a row rests on, or null. */
  base: z.string().nullable(),
});

const file = z.object({ schema: z.literal('evenlode-exports/1'), exports: z.array(leftExport) });

/** One export that has left: what, when, under which rule, and the counts as anyone can read them in it. No hidden number. */
export type LeftExport = z.infer<typeof leftExport>;

/** The list of exports as a file, which sets later sessions against what has left in this one. */
export function leftExportsText(exports: readonly LeftExport[]): string {
  return `${JSON.stringify(file.parse({ schema: 'evenlode-exports/1', exports }), null, 2)}\n`;
}

/** The exports of such a file; null where it is none. */
export function readLeftExports(text: string): readonly LeftExport[] | null {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? read.data.exports : null;
  } catch {
    return null;
  }
}
