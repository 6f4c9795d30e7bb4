import { policyPresets } from '#app/disclosure/presets.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Comparator } from '#app/results/equity-base.ts';
import { Select } from '#app/ui/select.tsx';
import type { NumbersShown } from './question-url.ts';
import { policyName } from './policy-name.ts';
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
  const isPublished = numbers === 'published';
  const presets = policyPresets.some(({ id }) => id === policy.id)
    ? policyPresets
    : [...policyPresets, policy];
  return (
    <section className="equity-view" aria-label="How this page is shown">
      <div className="equity-view__controls">
        <Select
          label="Compare each group with"
          value={against}
          options={[
            { value: 'scheme', label: 'The whole scheme' },
            { value: 'others', label: 'Everyone else' },
          ]}
          onChange={(value) => change({ against: value === 'others' ? value : null })}
        />
        <Select
          label="Show numbers"
          value={numbers}
          options={[
            { value: 'exact', label: 'Exact, for the team' },
            { value: 'published', label: 'As they would be published' },
          ]}
          onChange={(value) => change({ numbers: value === 'published' ? value : null })}
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
      <div className="equity-view__state" role="status">
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
          <p className="equity-view__exact">
            <strong>For the evaluation team, not for sharing.</strong> The page shows exact numbers.
            Downloads and copies always follow the rule: {lower(policy.label)}.
          </p>
        )}
      </div>
      <SchemePolicyForm policy={policy} onPolicy={onPolicy} />
    </section>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
