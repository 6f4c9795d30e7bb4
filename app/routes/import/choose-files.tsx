import { useEffect } from 'react';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { DeviceIcon, UploadIcon } from '#app/ui/icons.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { LoadExample } from '../shared/load-example.tsx';
import { UndoButton } from './files/undo-button.tsx';
import { focusOn } from './focus-on.ts';
import { FileTemplates } from './file-templates.tsx';
import { ImportFailures } from './import-failures.tsx';
import type { ImportPageProps } from './import-page-props.ts';
import { OwnMeasuresHere } from './own-measures-here.tsx';
import { KeptRecipes } from './recipes/kept-recipes.tsx';

/** Before any file is in: where to drop them, what may be dropped, and templates to fill in. */
export function ChooseFiles({ state, workspace, onFiles }: ImportPageProps) {
  const hasUndo = state.undo !== null;
  useEffect(() => {
    if (hasUndo) focusOn('undo');
  }, [hasUndo]);
  return (
    <>
      <PageTitle lede="Bring the CSV exports you have, as they are. They are opened in this tab and are not uploaded.">
        Import your files
      </PageTitle>
      <ImportFailures state={state} />
      <OwnMeasuresHere state={state} />
      <UndoButton undo={state.undo} onUndo={() => void workspace?.undo()} />
      <FileDrop onFiles={onFiles} className="import-drop">
        <UploadIcon size={32} />
        <p className="import-drop__title">Drop your CSV files here</p>
        <p>
          Referrals, contacts, activities, outcome scores, feedback. Several at once is fine, and so
          is a folder, a zip of CSV files, a matching you saved before, or a measure of your own.
        </p>
        <div className="app-row import-drop__actions">
          <FileButton onFiles={onFiles}>Choose files</FileButton>
          <FileButton kind="secondary" choose="folder" onFiles={onFiles}>
            Choose a folder
          </FileButton>
          <LoadExample kind="secondary">Try it with example data</LoadExample>
        </div>
        <p className="import-drop__promise">
          <DeviceIcon size={18} />
          <span>The files stay on this computer, and no data is kept when you close the tab.</span>
        </p>
      </FileDrop>
      <KeptRecipes state={state} workspace={workspace} />
      <FileTemplates />
    </>
  );
}
