import { useState } from 'react';
import type { FileReport } from '#app/import/import-report.ts';
import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { loadWorkspace, useWorkspace } from '../shared/use-workspace.ts';
import { ChooseFiles } from './choose-files.tsx';
import { FileColumns } from './file-columns.tsx';
import { FileList } from './file-list.tsx';
import { FileProblems } from './file-problems.tsx';
import { foundWords } from './found-words.ts';
import { ImportBar } from './import-bar.tsx';
import { SelectedFileHead } from './selected-file-head.tsx';
import { StaysHere } from './stays-here.tsx';
import { WhatFilesAnswer } from './what-files-answer.tsx';

export const meta = pageMeta(
  'Import',
  'Choose CSV exports; they are read in this tab and never uploaded.',
);

export default function ImportRoute() {
  const { workspace, state } = useWorkspace();
  const take = (files: readonly File[]): void =>
    void loadWorkspace().then((ready) => ready.importFiles(files));
  const bar = <ImportBar state={state} onStop={() => workspace?.stop()} />;
  if (state.project.files.length === 0) {
    return (
      <Page context={bar}>
        <ChooseFiles state={state} onFiles={take} />
      </Page>
    );
  }
  return (
    <Page context={bar}>
      <CheckFiles state={state} workspace={workspace} onFiles={take} />
    </Page>
  );
}

interface CheckFilesProps {
  readonly state: WorkspaceState;
  readonly workspace: Workspace | null;
  readonly onFiles: (files: readonly File[]) => void;
}

function CheckFiles({ state, workspace, onFiles }: CheckFilesProps) {
  const { files, tables } = state.project;
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = files.find(({ file }) => file === chosen) ?? firstToCheck(files);
  const busy = state.importing.state === 'running' || state.importing.state === 'working_out';
  return (
    <>
      <PageTitle
        lede={foundWords(files)}
        actions={
          <>
            <FileButton kind="secondary" onFiles={onFiles}>
              Add more files
            </FileButton>
            {busy ? (
              <Button disabledReason="Files are still being read">See outcomes</Button>
            ) : (
              <LinkButton to="/outcomes">See outcomes</LinkButton>
            )}
          </>
        }
      >
        Check what we found
      </PageTitle>
      {state.importing.state === 'failed' && (
        <ErrorState title="The last file could not be taken in">
          {state.importing.message}
        </ErrorState>
      )}
      <div className="import-layout">
        <div className="import-side">
          <FileList files={files} selected={selected?.file ?? null} onSelect={setChosen} />
          <StaysHere onForget={() => void workspace?.forget()} />
          <WhatFilesAnswer rows={tables} />
        </div>
        {selected && (
          <div className="import-main">
            <SelectedFileHead
              report={selected}
              onRemove={() => void workspace?.removeFile(selected.file)}
            />
            {selected.table !== null && <FileColumns report={selected} />}
            <FileProblems report={selected} />
          </div>
        )}
      </div>
    </>
  );
}

/** The file that opens first: one with problems, if there is one. */
function firstToCheck(files: readonly FileReport[]): FileReport | undefined {
  return files.find(({ problems, table }) => table !== null && problems.length > 0) ?? files[0];
}
