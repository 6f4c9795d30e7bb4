import { Link } from '@remix-run/react';
import { askMeasuresInUse, type MeasureInUse } from '#app/analysis/measures-in-use.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { Question, Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { useAnswer } from '../../shared/use-answer.ts';

const question: Question<readonly MeasureInUse[]> = (database, { measures }) =>
  askMeasuresInUse(database, measures);

interface MeasuresInUseProps {
  readonly state: WorkspaceState;
  readonly workspace: Workspace | null;
}

/** Whose measures the files use, and which of them ask for an agreement before a computer scores them. */
export function MeasuresInUse({ state, workspace }: MeasuresInUseProps) {
  const answer = useAnswer(workspace, String(state.revision), question);
  const measures = answer.state === 'answered' ? answer.value : [];
  const agreements = [...new Set(measures.flatMap(({ agreement }) => agreement ?? []))];
  if (measures.length === 0) return null;
  return (
    <section className="import-measures-in-use" aria-labelledby="measures-in-use">
      <h3 className="app-small-title" id="measures-in-use">
        Measures in these files
      </h3>
      {agreements.map((agreement) => (
        <Notice key={agreement} tone="rust" title="Ask before you score it by computer">
          {agreement}
        </Notice>
      ))}
      <ul>
        {measures.map(({ id, label, licence, isInCatalogue }) => (
          <li key={id}>
            <strong>{isInCatalogue ? <Link to={`/measures/${id}`}>{label}</Link> : label}.</strong>{' '}
            {licence}
          </li>
        ))}
      </ul>
    </section>
  );
}
