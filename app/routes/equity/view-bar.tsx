import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Comparator } from '#app/results/equity-base.ts';
import { Select } from '#app/ui/select.tsx';
import { NumbersBar } from '../shared/numbers-bar.tsx';
import type { NumbersShown } from '../shared/numbers-shown.ts';
import { SchemePolicyForm } from './scheme-policy-form.tsx';
import type { ChangeQuestion } from './use-equity-question.ts';

interface ViewBarProps {
  readonly against: Comparator;
  readonly numbers: NumbersShown;
  readonly policy: DisclosurePolicy;
  readonly change: ChangeQuestion;
  readonly onPolicy: (policy: DisclosurePolicy) => void;
  /** How many numbers the published state hides; null while that is worked out, or on the exact page. */
  readonly hidden: number | null;
}

/** How the page is read: whom each group is set against, and whether its numbers are exact or as they would be published. */
export function ViewBar({ against, numbers, policy, change, onPolicy, hidden }: ViewBarProps) {
  return (
    <NumbersBar
      numbers={numbers}
      onNumbers={(next) => change({ numbers: next === 'published' ? next : null })}
      policy={policy}
      onPolicy={onPolicy}
      hidden={hidden}
      below={<SchemePolicyForm policy={policy} onPolicy={onPolicy} />}
    >
      <Select
        label="Compare each group with"
        value={against}
        options={[
          { value: 'scheme', label: 'The whole scheme' },
          { value: 'others', label: 'Everyone else' },
        ]}
        onChange={(value) => change({ against: value === 'others' ? value : null })}
      />
    </NumbersBar>
  );
}
