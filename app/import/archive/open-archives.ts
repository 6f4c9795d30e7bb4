import type { SourceFile } from '../import-report.ts';
import { stoppable } from '../stoppable.ts';
import { openZip } from './open-zip.ts';
import type { OpenedFile } from './opened-file.ts';
import { sizeLimit } from './size-limit.ts';

const zipSignatures = [0x04034b50, 0x06054b50];

/**
 * The files with each zip replaced by the CSV files in it, in their order, named "exports.zip/people.csv" without the
 * folders between. A workbook, which is a zip too, stays as it is for the survey to refuse. `limit` is the size in
 * bytes that the files of one zip may have together. Throws ImportStopped; a fault of a file never throws.
 */
export async function openArchives(
  files: readonly SourceFile[],
  signal: AbortSignal,
  limit = sizeLimit(undefined),
): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const isZip = await stoppable(beginsAsZip(file), signal);
    if (isZip) opened.push(...(await openZip(file, signal, limit)));
    else opened.push({ state: 'file', source: file });
  }
  return opened;
}

/** A file that cannot be opened is left for the survey to say so. */
async function beginsAsZip(file: SourceFile): Promise<boolean> {
  try {
    const reader = file.stream().getReader();
    const { value } = await reader.read();
    reader.cancel().catch(() => undefined);
    if (value === undefined || value.length < 4) return false;
    const first = new DataView(value.buffer, value.byteOffset, 4).getUint32(0, true);
    return zipSignatures.includes(first);
  } catch {
    return false;
  }
}
