import { screenText } from '#app/identifiers/free-text/screen-text.ts';
import type { StatementReview } from '#app/results/principles-review.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { CommitField } from './commit-field.tsx';
import { RuleFields } from './rule-fields.tsx';
import type { ChangeReview } from './change-review.ts';
import type { StatementView } from './statement-view.ts';

interface StatementDetailsProps {
  readonly view: StatementView;
  readonly hasOwnRule: boolean;
  readonly change: ChangeReview;
}

/** What people write about one statement, its rule of suggestion, and the way to take it out. */
export function StatementDetails({ view, hasOwnRule, change }: StatementDetailsProps) {
  const { id, review, suggestion } = view;
  const set = (part: Partial<StatementReview>) => change.statement(id, part);
  const namesSomebody = [review.note, review.nextStep].some(
    (text) => screenText(text).findings.length > 0,
  );
  return (
    <div className="principles-details">
      <CommitField label="Note" lines={3} value={review.note} onCommit={(note) => set({ note })} />
      <CommitField
        label="Next step"
        lines={3}
        value={review.nextStep}
        onCommit={(nextStep) => set({ nextStep })}
      />
      <CommitField
        label="Owner"
        value={review.owner}
        hint="A role says more next year than a name."
        onCommit={(owner) => set({ owner })}
      />
      {suggestion && (
        <div>
          <p className="principles-details__rule">
            The level suggested for this statement rests on the first line of its data.
          </p>
          <RuleFields
            rule={suggestion.rule}
            unit={suggestion.unit}
            isOwn={hasOwnRule}
            onRule={(rule) => change.rule(id, rule)}
            what={`Rule of suggestion for statement ${id}`}
          />
        </div>
      )}
      <p className="principles-details__note">
        {namesSomebody && (
          <strong>This may name somebody, or hold a number of theirs. Nothing was changed. </strong>
        )}
        What you write goes into the saved file and the action plan as you wrote it.
      </p>
      <TextButton onClick={() => change.remove(id)}>
        {view.isAdded ? 'Delete this statement' : 'Take this statement out'}
      </TextButton>
    </div>
  );
}
