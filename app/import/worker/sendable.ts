import type { SourceFile } from '../import-report.ts';
import { stoppable } from '../stoppable.ts';
import type { SentFile } from './import-messages.ts';

/** Files as they can be sent to a worker. One that is on disk is sent as its handle; any other source is read first. */
export function sendable(
  files: readonly SourceFile[],
  signal: AbortSignal,
): Promise<readonly SentFile[]> {
  return stoppable(Promise.all(files.map(sendableFile)), signal);
}

async function sendableFile(file: SourceFile): Promise<SentFile> {
  if (file instanceof Blob) return { name: file.name, content: file };
  return { name: file.name, content: await new Response(file.stream()).blob() };
}

/** A file as it came over: a source again. */
export function sourceOf({ name, content }: SentFile): SourceFile {
  return { name, size: content.size, stream: () => content.stream() };
}
