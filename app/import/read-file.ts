import { findIdentifier } from '#app/identifiers/find-identifier.ts';
import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { notRecognisedFault } from './file-fault.ts';
import type { ImportContext } from './import-context.ts';
import type { FileReport, ImportSink, Problem, SourceFile } from './import-report.ts';
import { ProblemList } from './problem-list.ts';
import { readWithPlan } from './read-with-plan.ts';
import type { Proposal } from './recognise/proposal.ts';
import { propose } from './recognise/propose.ts';
import { scoreHeaders } from './recognise/score-headers.ts';
import { safeDefaults } from './safe-defaults.ts';
import { surveyFile } from './survey/survey-file.ts';
import type { FileSurvey } from './survey/file-survey.ts';

/**
 * Imports one CSV file with nobody to ask: looks at it, proposes how it is to be read, answers what is left open in the
 * safe way (`safeDefaults`), and reads it by that plan. Throws as readWithPlan does.
 */
export async function importFile(
  file: SourceFile,
  given: ImportContext,
  sink: ImportSink,
  signal: AbortSignal,
): Promise<FileReport> {
  const context = {
    measures: measureDefinitions(),
    pseudonymKey: newPseudonymKey(),
    ...given,
  };
  const { tables, measures } = context;
  const surveyed = await surveyFile(file, {
    scoreHeaders: (cells) => scoreHeaders(cells, tables, measures),
    findIdentifier,
    signal,
  });
  if (surveyed.state === 'unreadable') return unread(file, null, surveyed.problems);
  const { survey, problems } = surveyed;
  const proposal = propose(survey, { tables, measures });
  if (proposal.plan.tables.length === 0) {
    sink.recognised(file.name, null, unread(file, survey, []).columns);
    return unread(file, survey, [...problems, ...notRecognised(file, proposal)]);
  }
  const plan = safeDefaults(survey, proposal.plan, proposal.questions, measures);
  const report = await readWithPlan(file, plan, context, sink, signal);
  return { ...report, problems: [...problems, ...report.problems] };
}

/** The report of a file of which nothing is loaded. */
function unread(
  file: SourceFile,
  survey: FileSurvey | null,
  problems: readonly Problem[],
): FileReport {
  const columns = survey?.columns.filter(({ header }) => header !== '') ?? [];
  return {
    file: file.name,
    table: null,
    tables: [],
    records: {},
    rowsRead: 0,
    rowsLoaded: 0,
    rowsLeftOut: 0,
    layout: survey?.layout ?? null,
    encoding: survey?.layout.encoding ?? null,
    delimiter: survey?.layout.delimiter ?? null,
    columns: columns.map(({ header, blank }) => ({
      header,
      field: null,
      fieldLabel: null,
      matchedBy: null,
      firstValues: [],
      blank,
    })),
    problems,
  };
}

function notRecognised(file: SourceFile, { nearest }: Proposal): readonly Problem[] {
  const list = new ProblemList(file.name, 1);
  list.add(notRecognisedFault(nearest), null);
  return list.problems();
}
