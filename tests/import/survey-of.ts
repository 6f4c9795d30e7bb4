import type { Problem, SourceFile } from '#app/import/import-report.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import type { SurveyOptions } from '#app/import/survey/survey-options.ts';
import { surveyFile } from '#app/import/survey/survey-file.ts';
import { sourceFile } from './source-file.ts';

export interface SurveyChoices {
  readonly known?: readonly string[];
  readonly layout?: Partial<Layout>;
  readonly findIdentifier?: SurveyOptions['findIdentifier'];
}

/** Surveys a file; `known` are the headers that count as known. Throws when it cannot be read. */
export async function surveyOf(
  content: BlobPart | SourceFile,
  choices: SurveyChoices = {},
): Promise<{ readonly survey: FileSurvey; readonly problems: readonly Problem[] }> {
  const surveyed = await surveyAny(content, choices);
  if (surveyed.state === 'unreadable') throw new Error(JSON.stringify(surveyed.problems));
  return surveyed;
}

/** The problems of a file that cannot be read. Throws when it can. */
export async function refusalOf(
  content: BlobPart | SourceFile,
  choices: SurveyChoices = {},
): Promise<readonly Problem[]> {
  const surveyed = await surveyAny(content, choices);
  if (surveyed.state === 'surveyed') throw new Error('the file was read');
  return surveyed.problems;
}

function surveyAny(content: BlobPart | SourceFile, choices: SurveyChoices) {
  const { known = [], layout, findIdentifier = () => null } = choices;
  const file =
    typeof content === 'object' && 'stream' in content && 'name' in content
      ? content
      : sourceFile('t.csv', content);
  return surveyFile(file, {
    ...(layout ? { layout } : {}),
    scoreHeaders: (cells) => cells.filter((cell) => known.includes(cell.trim())).length,
    findIdentifier,
    signal: new AbortController().signal,
  });
}
