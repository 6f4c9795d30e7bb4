import { z } from 'zod';
import { ledgerSchema, type Ledger } from '#app/disclosure/ledger/ledger.ts';

/** By this key, and in this version, a ledger is known among other JSON files. */
const fileSchema = ledgerSchema.omit({ version: true }).extend({ evenlodeLedger: z.literal(1) });

/** A ledger as the text of a file that its owner keeps: what was published, and no data. */
export function ledgerText({ releases }: Ledger): string {
  return `${JSON.stringify({ evenlodeLedger: 1, releases }, null, 1)}\n`;
}

/** Whether a text is meant to be a ledger, also where it is broken. */
export function isLedgerText(text: string): boolean {
  return /"evenlodeLedger"\s*:/.test(text);
}

/** The ledger in a file, or a sentence that says why there is none. Never throws. */
export function readLedgerText(text: string): Ledger | { readonly fault: string } {
  if (!isLedgerText(text)) return { fault: 'It is not a ledger that Evenlode saved.' };
  const json = parsed(text);
  if (json === undefined) return { fault: 'It is damaged or cut short.' };
  const read = fileSchema.safeParse(json);
  if (read.success) return { version: 1, releases: read.data.releases };
  const [issue] = read.error.issues;
  return issue?.path[0] === 'evenlodeLedger'
    ? { fault: 'It was saved by a later version of Evenlode.' }
    : { fault: `“${issue?.path.join(' › ') ?? ''}” is not as a ledger has it.` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
