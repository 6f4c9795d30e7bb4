import type { ImportProgress, SourceFile } from '../import-report.ts';
import type { SurveyContext, SurveyedFile } from '../surveyed-file.ts';
import { converse } from './converse.ts';
import type { SentSurvey } from './import-messages.ts';
import { sendable, sourceOf } from './sendable.ts';

/**
 * Looks at files in a worker of our own, as surveyFiles does: order kept, a zip as the files in it. Files that are too
 * large for this device are refused. Throws as `converse` does.
 */
export async function surveyInWorker(
  files: readonly SourceFile[],
  context: SurveyContext,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<readonly SurveyedFile[]> {
  const sent = await sendable(files, signal);
  const found = await converse(
    {
      work: { type: 'survey', files: sent, context },
      sink: { progress: onProgress },
      endOf: (message) => (message.type === 'surveyed' ? message.files : undefined),
    },
    signal,
  );
  return found.map((file) => ({ ...file, source: sourceAmong(files, file) }));
}

/** The file as it was given, or the one that came out of a zip. */
function sourceAmong(files: readonly SourceFile[], { source }: SentSurvey): SourceFile {
  const isSame = ({ name, size }: SourceFile): boolean =>
    name === source.name && size === source.content.size;
  return files.find(isSame) ?? sourceOf(source);
}
