import { useMemo, useState, type ReactNode } from 'react';
import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { Answer } from '#app/import/plan/answer-question.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import type { TableName } from '#app/records/table.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { columnsInHand } from '../columns/column-in-hand.ts';
import { ColumnTable } from '../columns/column-table.tsx';
import { useConfirmedGuesses } from '../columns/confirmed-guesses.ts';
import { nearGroups } from '../columns/near-groups.ts';
import { useMeasuresInForce } from '../measures-in-force.ts';
import { Decisions } from '../decisions/decisions.tsx';
import { fileTitle } from '../files/file-title.ts';
import { FileProblems } from '../problems/file-problems.tsx';
import { RecipeUsed } from '../recipes/recipe-used.tsx';
import { FileActions } from './file-actions.tsx';
import { LayoutLine } from './layout-line.tsx';
import { NotRecognised } from './not-recognised.tsx';
import { WhyNotRead } from './why-not-read.tsx';

export interface FileHandlers {
  readonly onUse: (column: number, use: ColumnUse) => void;
  /** Several answers given with one press are one step for Undo. */
  readonly onAnswer: (answered: readonly (readonly [Question, Answer])[]) => void;
  readonly onLayout: (layout: Partial<Layout>) => void;
  readonly onReplace: (file: File) => void;
  readonly onLeftOut: (leftOut: boolean) => void;
  readonly onRemove: () => void;
  readonly onAction: (result: CheckResult, action: CheckAction) => void;
  readonly onSaveLeftOut: (() => void) | null;
}

interface SelectedFileProps {
  readonly file: FileInHand;
  readonly checks: readonly CheckResult[];
  readonly handlers: FileHandlers;
  /** The way on once everything about the file is decided. */
  readonly wayOn: ReactNode;
  /** No file waits to be loaded, so that what the checks across files found is final. */
  readonly isComplete: boolean;
}

/** One file from top to bottom: how it was read, its columns, what is to be decided, and its problems. */
export function SelectedFile({ file, checks, handlers, wayOn, isComplete }: SelectedFileProps) {
  const { isConfirmed, confirm } = useConfirmedGuesses();
  const columns = useMemo(() => columnsInHand(file, isConfirmed), [file, isConfirmed]);
  const { survey, plan } = file;
  const [table, setTable] = useState<TableName | null>(file.proposal?.nearest?.table ?? null);
  const measures = useMeasuresInForce();
  const isNear = useMemo(
    () =>
      plan === null
        ? () => true
        : nearGroups(plan, plan.tables.length === 0 ? table : null, measures),
    [plan, table, measures],
  );
  return (
    <>
      <div className="import-section__head">
        <h2 className="app-section-title" id="selected-file" tabIndex={-1}>
          {fileTitle(file)} <span className="import-mono import-selected__file">{file.name}</span>
        </h2>
        <FileActions
          file={file}
          onReplace={handlers.onReplace}
          onLeftOut={handlers.onLeftOut}
          onRemove={handlers.onRemove}
        />
      </div>
      {survey === null ? (
        <WhyNotRead file={file} />
      ) : (
        <>
          <LayoutLine
            file={survey}
            columns={columns}
            onLayout={handlers.onLayout}
            onUse={handlers.onUse}
          />
          <RecipeUsed recipe={file.recipe} />
          <NotRecognised file={file} table={table} onTable={setTable} />
          <ColumnTable
            file={survey}
            columns={columns}
            isNear={isNear}
            onUse={handlers.onUse}
            onConfirm={confirm}
          />
          <Decisions file={file} survey={survey} onAnswer={handlers.onAnswer} wayOn={wayOn} />
        </>
      )}
      {survey !== null && (
        <FileProblems
          file={file}
          checks={checks}
          isComplete={isComplete}
          onAction={handlers.onAction}
          onSaveLeftOut={handlers.onSaveLeftOut}
        />
      )}
    </>
  );
}
