import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { scoreHeaders } from '#app/import/recognise/score-headers.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { surveyFile } from '#app/import/survey/survey-file.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import { sourceFile } from './source-file.ts';

/** A file looked at exactly as the product looks at it, identifiers included. Throws when it cannot be read. */
export async function realSurvey(file: string, text: string): Promise<FileSurvey> {
  const surveyed = await surveyFile(sourceFile(file, text), {
    scoreHeaders: (cells) => scoreHeaders(cells, tables, measureDefinitions()),
    findIdentifier,
    signal: new AbortController().signal,
  });
  if (surveyed.state === 'unreadable') throw new Error(JSON.stringify(surveyed.problems));
  return surveyed.survey;
}
