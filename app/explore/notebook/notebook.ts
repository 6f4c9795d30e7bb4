import { z } from 'zod';

const chart = z.object({
  kind: z.enum(['bars', 'dots', 'line']),
  rows: z.string(),
  show: z.array(z.string()).max(4),
});

const query = z.object({
  name: z.string().trim().min(1).max(120),
  sql: z.string().max(100_000),
  notes: z.string().max(20_000),
  chart: chart.nullable(),
});

export const notebookSchema = z.object({
  schema: z.literal('evenlode-notebook/1'),
  queries: z.array(query).min(1).max(200),
});

/** Named queries with notes and charts: words only, never data. */
export type Notebook = z.infer<typeof notebookSchema>;
export type NotebookQuery = z.infer<typeof query>;
export type ChartChoice = z.infer<typeof chart>;

/** The file is no notebook. The message is fit to be shown. */
export class NotebookFault extends Error {
  override readonly name = 'NotebookFault';
}

/** A notebook from the text of its file. Throws NotebookFault. */
export function readNotebook(text: string): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NotebookFault('This file is no notebook: it is not JSON.', { cause: error });
  }
  const read = notebookSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new NotebookFault(
    `This file is no notebook that can be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    { cause: read.error },
  );
}

export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebookSchema.parse(notebook), null, 2)}\n`;
}
