import type { SourceFile } from '#app/import/import-report.ts';

/** Whether a file is, by its name, a saved matching or a measure, and not an export. */
export function isJsonFile({ name }: SourceFile): boolean {
  return /\.json$/i.test(name);
}

/** The whole of a small file as text. */
export function textOf(file: SourceFile): Promise<string> {
  return new Response(file.stream()).text();
}
