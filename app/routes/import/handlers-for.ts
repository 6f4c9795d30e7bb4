import { leftOutCsv } from '#app/analysis/checks/left-out-csv.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { saveText } from '../shared/save-text.ts';
import { setsAside } from './finish/reasons.ts';
import { focusOn } from './focus-on.ts';
import type { FileHandlers } from './selected/selected-file.tsx';

/** What the controls of one file do. */
export function handlersFor(
  workspace: Workspace,
  { name }: FileInHand,
  { checks }: WorkspaceState,
): FileHandlers {
  return {
    onUse: (column, use) => workspace.setUse(name, column, use),
    onAnswer: (answered) => workspace.answerAll(name, answered),
    onLayout: (layout) => {
      focusOn('selected-file');
      void workspace.setLayout(name, layout);
    },
    onReplace: (file) => void workspace.replaceFile(name, file),
    onLeftOut: (leftOut) => void workspace.setLeftOut(name, leftOut),
    onRemove: () => {
      focusOn('your-files');
      void workspace.removeFile(name);
    },
    onAction: (result, action) => void workspace.setCheckAction(result, action),
    onSaveLeftOut: checks.some(setsAside)
      ? () =>
          void workspace
            .ask(leftOutCsv)
            .then((text) => saveText('rows left out.csv', 'text/csv', text))
      : null,
  };
}
