import { Page } from '#app/ui/page.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { loadWorkspace, useWorkspace } from '../shared/use-workspace.ts';
import { CheckFiles } from './check-files.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { ImportBar } from './import-bar.tsx';
import { MeasuresOfProject } from './measures-in-force.ts';

export const meta = pageMeta(
  'Import',
  'Choose CSV exports; they are read in this tab and never uploaded.',
);

export default function ImportRoute() {
  const { workspace, state } = useWorkspace();
  const take = (files: readonly File[]): void =>
    void loadWorkspace().then((ready) => ready.importFiles(files));
  return (
    <Page context={<ImportBar state={state} onStop={() => workspace?.stop()} />}>
      <MeasuresOfProject.Provider value={state}>
        {state.files.length === 0 ? (
          <ChooseFiles state={state} workspace={workspace} onFiles={take} />
        ) : (
          <CheckFiles state={state} workspace={workspace} onFiles={take} />
        )}
      </MeasuresOfProject.Provider>
    </Page>
  );
}
