import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { openArchives } from './archive/open-archives.ts';
import type { OpenedFile } from './archive/opened-file.ts';
import { sizeLimit, tooLargeProblem } from './archive/size-limit.ts';
import type { ImportProgress, SourceFile } from './import-report.ts';
import { populationFile } from './population/population-file.ts';
import { proposeFile } from './propose-file.ts';
import { recogniseContext } from './recognise/recognise-context.ts';
import { scoreHeaders } from './recognise/score-headers.ts';
import type { FileSurvey } from './survey/file-survey.ts';
import { surveyFile, type Surveyed } from './survey/survey-file.ts';
import type { SurveyContext, SurveyedFile } from './surveyed-file.ts';

/** What the place that files are looked at in knows of itself. */
export interface SurveyPlace {
  /** In GiB, as the browser tells it. */
  readonly deviceMemory?: number;
  /** true: files larger than the device can take are refused. */
  readonly refusesLarge?: boolean;
}

/**
 * Looks at files without loading them, in the order given; a zip becomes the files in it. Each gets a survey and a
 * proposal how to read it, or the problems for which it cannot be read. A fault of a file never throws.
 * Throws ImportStopped when `signal` is aborted. Runs in a worker, a page or Node.
 */
export async function surveyFiles(
  files: readonly SourceFile[],
  context: SurveyContext,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
  place: SurveyPlace = {},
): Promise<readonly SurveyedFile[]> {
  const limit = place.refusesLarge === true ? sizeLimit(place.deviceMemory) : Infinity;
  const opened = await openArchives(files, signal, limit);
  const looked: Looked[] = [];
  for (const [fileIndex, file] of opened.entries()) {
    looked.push(await look(file, limit, context, signal));
    onProgress(progressOf(opened, fileIndex));
  }
  const surveys = looked.flatMap(({ survey }) => survey ?? []);
  return looked.map(({ source, survey, problems }) =>
    survey === null
      ? { source, survey, proposal: null, recipe: null, problems }
      : { source, survey, problems, ...proposeFile(survey, surveys, context) },
  );
}

interface Looked {
  /** As it is to be read. */
  readonly source: SourceFile;
  readonly survey: FileSurvey | null;
  readonly problems: SurveyedFile['problems'];
}

async function look(
  file: OpenedFile,
  limit: number,
  { measures, layouts = {} }: SurveyContext,
  signal: AbortSignal,
): Promise<Looked> {
  const given = file.source;
  if (file.state === 'refused') return { source: given, survey: null, problems: file.problems };
  const tooLarge = tooLargeProblem(given, limit);
  if (tooLarge !== null) return { source: given, survey: null, problems: [tooLarge] };
  const population = await populationFile(given, signal);
  const source = population?.source ?? given;
  const known = recogniseContext(measures === undefined ? {} : { measures });
  const layout = Object.hasOwn(layouts, source.name) ? layouts[source.name] : undefined;
  const surveyed: Surveyed = await surveyFile(source, {
    ...(layout === undefined ? {} : { layout }),
    scoreHeaders: (cells) => scoreHeaders(cells, known.tables, known.measures),
    findIdentifier,
    signal,
  });
  const problems = [...(population?.problems ?? []), ...surveyed.problems];
  return { source, survey: surveyed.state === 'surveyed' ? surveyed.survey : null, problems };
}

function progressOf(opened: readonly OpenedFile[], fileIndex: number): ImportProgress {
  const sizes = opened.map(({ source }) => source.size);
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  return {
    file: opened[fileIndex]?.source.name ?? '',
    fileIndex,
    fileCount: opened.length,
    rowsRead: 0,
    bytesRead: sum(sizes.slice(0, fileIndex + 1)),
    bytesTotal: sum(sizes),
  };
}
