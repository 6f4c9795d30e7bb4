import type { IdentifierFinding } from '#app/identifiers/identifier-finding.ts';
import type { FileReport, Problem } from '#app/import/import-report.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { noAnswers } from '#app/import/plan/file-plan.ts';
import type { ColumnGuess, Question, Sureness } from '#app/import/recognise/proposal.ts';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import type { TableName } from '#app/records/table.ts';
import type { FileInHand, FileStatus } from '#app/workspace/file-in-hand.ts';
import { firstState } from '#app/workspace/empty-project.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';

export interface TestColumn {
  readonly header: string;
  readonly use: ColumnUse;
  readonly values?: readonly string[];
  readonly blank?: number;
  readonly dates?: ColumnSurvey['dates'];
  readonly finding?: IdentifierFinding;
  readonly sureness?: Sureness;
  readonly guess?: Partial<ColumnGuess>;
}

export const field = (table: TableName, name: string): ColumnUse => ({
  kind: 'field',
  table,
  field: name,
});

export const notRecognised: ColumnUse = { kind: 'left_out', why: 'not_recognised' };

export const nhsNumbers: IdentifierFinding = {
  kind: 'nhs_number',
  mustDecide: true,
  matching: 1284,
  filled: 1284,
  evidence: ['header', 'check_digit'],
};

export const birthDates: IdentifierFinding = {
  kind: 'date_of_birth',
  mustDecide: true,
  matching: 1279,
  filled: 1279,
  evidence: ['header', 'date_range'],
};

function survey(column: TestColumn, index: number): ColumnSurvey {
  const values = column.values ?? ['A', 'B', 'C'];
  return {
    index,
    header: column.header,
    filled: values.length === 0 ? 0 : 1284 - (column.blank ?? 0),
    blank: column.blank ?? 0,
    values: values.map((text, place) => [text, 400 - place] as const),
    distinct: values.length,
    dates: column.dates ?? null,
    finding: column.finding ?? null,
  };
}

function guess(column: TestColumn, index: number): ColumnGuess {
  return {
    index,
    use: column.use,
    sureness: column.sureness ?? 'sure',
    reasons: [],
    alternatives: [],
    ...column.guess,
  };
}

export interface TestFile {
  readonly name: string;
  readonly status: FileStatus;
  readonly tables?: readonly TableName[];
  readonly columns?: readonly TestColumn[];
  readonly questions?: readonly Question[];
  readonly problems?: readonly Problem[];
  readonly report?: FileReport;
  readonly recipe?: FileInHand['recipe'];
}

/** A file in hand, made by hand. */
export function file(given: TestFile): FileInHand {
  const { name, status, columns = [], tables = ['referrals'], questions = [] } = given;
  const isLooked = status !== 'waiting' && status !== 'looking' && status !== 'unreadable';
  const layout = { encoding: 'utf-8', delimiter: ',', headerRow: 1, headerRows: 1 } as const;
  const plan = {
    layout,
    tables,
    columns: columns.map(({ header, use }, index) => ({ index, header, use })),
    constants: [],
    answers: noAnswers,
  };
  return {
    name,
    size: 412_000,
    status,
    survey: isLooked
      ? {
          file: name,
          size: 412_000,
          layout,
          preamble: [],
          rowsLookedAt: 1284,
          isWhole: true,
          columns: columns.map(survey),
          firstRows: [columns.map(({ header }) => header)],
        }
      : null,
    proposal: isLooked ? { plan, guesses: columns.map(guess), questions, nearest: null } : null,
    plan: isLooked ? plan : null,
    questions,
    recipe: given.recipe ?? null,
    problems: given.problems ?? [],
    report: given.report ?? null,
  };
}

export function report(name: string, change: Partial<FileReport> = {}): FileReport {
  return {
    file: name,
    table: 'referrals',
    tables: ['referrals'],
    records: {},
    layout: null,
    rowsRead: 1284,
    rowsLoaded: 1284,
    rowsLeftOut: 0,
    encoding: 'utf-8',
    delimiter: ',',
    columns: [],
    problems: [],
    ...change,
  };
}

export function state(
  files: readonly FileInHand[],
  change: Partial<WorkspaceState> = {},
): WorkspaceState {
  const reports = files.flatMap((each) => (each.report === null ? [] : [each.report]));
  return { ...firstState, files, project: { ...firstState.project, files: reports }, ...change };
}
