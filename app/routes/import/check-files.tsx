import { useState } from 'react';
import { Announcement } from '#app/ui/announcement.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { continueState, isBusy } from './continue-state.ts';
import { FileList } from './files/file-list.tsx';
import { StaysHere } from './files/stays-here.tsx';
import { tablesInView } from './files/planned-tables.ts';
import { UndoButton } from './files/undo-button.tsx';
import { WhatFilesAnswer } from './files/what-files-answer.tsx';
import { Finish } from './finish/finish.tsx';
import { focusOn } from './focus-on.ts';
import { handlersFor } from './handlers-for.ts';
import { ImportActions } from './import-actions.tsx';
import { ImportFailures } from './import-failures.tsx';
import { OwnMeasuresHere } from './own-measures-here.tsx';
import { isFirstLook, pageLede, pageTitle } from './page-words.ts';
import { RecipesPanel } from './recipes/recipes-panel.tsx';
import { SelectedFile } from './selected/selected-file.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useSelectedFile } from './use-selected-file.ts';
import type { ImportPageProps } from './import-page-props.ts';
import { WayOn } from './decisions/way-on.tsx';

/** The files that are here: what each was taken for, what is to be decided, what was wrong, and what it all lets a reader answer. */
export function CheckFiles({ state, workspace, onFiles }: ImportPageProps) {
  const [told, setTold] = useState('');
  const said = useAnnouncement(state);
  const { files, importing } = state;
  const [selected, setSelected] = useSelectedFile(files, importing.state === 'looking');
  const next = continueState(state);
  const load = () => void workspace?.continueImport();
  const select = (name: string) => {
    setSelected(name);
    setTold(`Showing ${name}.`);
    if (window.innerWidth <= 900) focusOn('selected-file');
  };
  const show = (name: string) => {
    select(name);
    setTimeout(() => focusOn('selected-file'));
  };
  return (
    <FileDrop onFiles={onFiles} look="page">
      <PageTitle
        lede={pageLede(state)}
        actions={<ImportActions next={next} onFiles={onFiles} onContinue={load} />}
      >
        {pageTitle(state)}
      </PageTitle>
      <Announcement>{said}</Announcement>
      <Announcement>{told}</Announcement>
      <ImportFailures state={state} />
      <OwnMeasuresHere state={state} />
      <div className="import-layout">
        <div className="import-side">
          <div>
            <FileList
              files={files}
              selected={selected?.name ?? null}
              checks={state.checks}
              progress={importing.state === 'running' ? importing.progress : null}
              onSelect={select}
            />
            {!isBusy(state) && (
              <UndoButton
                undo={state.undo}
                onUndo={() => {
                  focusOn('your-files');
                  void workspace?.undo();
                }}
              />
            )}
          </div>
          <StaysHere onForget={() => void workspace?.forget()} />
          <WhatFilesAnswer tables={tablesInView(state)} />
          <RecipesPanel
            recipes={state.recipes}
            remembers={state.remembersRecipes}
            canSave={files.some(({ plan }) => (plan?.tables.length ?? 0) > 0)}
            onSave={(name) => workspace?.saveRecipe(name) ?? null}
            onOpen={(text) => workspace?.openRecipe(text) ?? Promise.resolve(null)}
            onForget={(name) => {
              focusOn('recipes');
              workspace?.forgetRecipe(name);
            }}
            onRemember={(remember) => workspace?.rememberRecipes(remember)}
          />
        </div>
        <div className="import-main">
          {isFirstLook(state) && selected?.survey === null ? (
            <LoadingState step="Looking at each file’s headings and first rows" keepHeight={420} />
          ) : (
            selected !== undefined &&
            workspace !== null && (
              <SelectedFile
                key={selected.name}
                file={selected}
                checks={state.checks}
                handlers={handlersFor(workspace, selected, state)}
                wayOn={<WayOn state={state} file={selected.name} onShow={show} onLoad={load} />}
                isComplete={next.kind === 'done'}
              />
            )
          )}
        </div>
      </div>
      {(next.kind === 'done' || next.kind === 'nothing') && (
        <Finish state={state} workspace={workspace} />
      )}
    </FileDrop>
  );
}
