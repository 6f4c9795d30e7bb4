import { policyPresets } from '#app/disclosure/presets.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { Select } from '#app/ui/select.tsx';
import { policyName } from '../equity/policy-name.ts';

interface NumbersBarProps {
  readonly isPublished: boolean;
  readonly policy: DisclosurePolicy;
  readonly onNumbers: (numbers: 'exact' | 'published') => void;
  readonly onPolicy: (policy: DisclosurePolicy) => void;
  /** How many numbers the published state hides; null while that is worked out, or on the exact page. */
  readonly hidden: number | null;
}

/** Whether the page shows exact numbers or the page as it would be published, and by which rule. */
export function NumbersBar({ isPublished, policy, onNumbers, onPolicy, hidden }: NumbersBarProps) {
  const presets = policyPresets.some(({ id }) => id === policy.id)
    ? policyPresets
    : [...policyPresets, policy];
  return (
    <section className="outcomes-numbers" aria-label="How this page is shown">
      <div className="outcomes-numbers__controls app-no-print">
        <Select
          label="Show numbers"
          value={isPublished ? 'published' : 'exact'}
          options={[
            { value: 'exact', label: 'Exact, for the team' },
            { value: 'published', label: 'As they would be published' },
          ]}
          onChange={(value) => onNumbers(value === 'published' ? value : 'exact')}
        />
        <Select
          label="Rule for small numbers"
          value={policy.id}
          options={presets.map((preset) => ({ value: preset.id, label: policyName(preset) }))}
          onChange={(id) => {
            const chosen = presets.find((preset) => preset.id === id);
            if (chosen) onPolicy(chosen);
          }}
        />
      </div>
      <div role="status">
        {isPublished ? (
          <p>
            <strong>As it would be published.</strong> {policy.label}.{' '}
            {hidden !== null && (
              <a href="#checks">
                {hidden === 1
                  ? '1 number is hidden'
                  : `${hidden.toLocaleString('en-GB')} numbers are hidden`}
              </a>
            )}
          </p>
        ) : (
          <p>
            <strong>For the evaluation team, not for sharing.</strong> The page shows exact numbers.
            Downloads and copies always follow the rule.
          </p>
        )}
      </div>
    </section>
  );
}
