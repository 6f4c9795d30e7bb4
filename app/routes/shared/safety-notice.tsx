import { askSafetyNotices } from '#app/analysis/outcomes/safety-notices.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { Question } from '#app/workspace/workspace.ts';
import { useAnswer } from './use-answer.ts';
import { useWorkspace } from './use-workspace.ts';

const question: Question<readonly string[]> = (database, { measures }) =>
  askSafetyNotices(database, measures);

/**
 * Where answers call for the scheme's safeguarding procedure: how many sittings, for the evaluation team on this screen.
 * Never printed, and never part of a figure. Nothing where no answer does.
 */
export function SafetyNotice() {
  const { workspace, state } = useWorkspace();
  const holdsFiles = state.project.files.length > 0 && state.importing.state === 'idle';
  const answer = useAnswer(holdsFiles ? workspace : null, String(state.revision), question);
  const notices = answer.state === 'answered' ? answer.value : [];
  if (!holdsFiles || notices.length === 0) return null;
  return (
    <div className="safety-notice app-no-print">
      <Notice tone="rust" title="For the evaluation team: some answers need looking into">
        <ul>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
        <p>
          This is a count, on this screen alone. It is in no figure, file or report, and Evenlode
          names nobody: the scheme’s own records say whose answers they are.
        </p>
      </Notice>
    </div>
  );
}
