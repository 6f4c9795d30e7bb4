import type { OutcomesChoices } from '#app/results/outcomes.ts';
import {
  noPathwayQuestion,
  promptDaysOffered,
  type PathwayQuestion,
} from '#app/results/pathway.ts';
import { Select } from '#app/ui/select.tsx';
import type { ChangeParameters } from '../shared/use-parameters.ts';

interface WaitControlsProps {
  readonly question: PathwayQuestion;
  readonly by: string | null;
  readonly choices: OutcomesChoices;
  readonly change: ChangeParameters;
}

/** Which wait is shown, within how many days it counts as prompt, and whose groups are set side by side. */
export function WaitControls({ question, by, choices, change }: WaitControlsProps) {
  return (
    <div className="equity-controls app-no-print">
      <Select
        label="Wait for"
        value={question.wait}
        options={[
          { value: 'first_contact', label: 'First contact' },
          { value: 'plan_agreed', label: 'Agreed plan' },
          { value: 'activity_taken_up', label: 'Taking up an activity' },
        ]}
        onChange={(wait) => change({ wait: wait === noPathwayQuestion.wait ? null : wait })}
      />
      <Select
        label="Within"
        value={String(question.days)}
        options={promptDaysOffered.map((days) => ({
          value: String(days),
          label: days % 7 === 0 && days > 7 ? `${days / 7} weeks (${days} days)` : `${days} days`,
        }))}
        onChange={(days) => change({ days: days === String(noPathwayQuestion.days) ? null : days })}
      />
      {by !== null && (
        <Select
          label="Compare groups by"
          value={by}
          options={choices.characteristics.map(({ key, label }) => ({ value: key, label }))}
          onChange={(next) => change({ by: next })}
        />
      )}
    </div>
  );
}
