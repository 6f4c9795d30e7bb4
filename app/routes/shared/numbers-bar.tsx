import type { ReactNode } from 'react';
import { policyPresets } from '#app/disclosure/presets.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { Select } from '#app/ui/select.tsx';
import type { NumbersShown } from './numbers-shown.ts';
import { policyName } from './policy-name.ts';

interface NumbersBarProps {
  readonly numbers: NumbersShown;
  readonly onNumbers: (numbers: NumbersShown) => void;
  readonly policy: DisclosurePolicy;
  readonly onPolicy: (policy: DisclosurePolicy) => void;
  /** How many numbers the published state hides; null while that is worked out, or on the exact page. */
  readonly hidden: number | null;
  /** Choices of the page's own, before the two that every page has. */
  readonly children?: ReactNode;
  /** What stands under the bar's line, across its whole width. */
  readonly below?: ReactNode;
}

/** Whether the numbers of a page are exact or as they would be published, and by which rule. */
export function NumbersBar({
  numbers,
  onNumbers,
  policy,
  onPolicy,
  hidden,
  children,
  below,
}: NumbersBarProps) {
  const presets = policyPresets.some(({ id }) => id === policy.id)
    ? policyPresets
    : [...policyPresets, policy];
  return (
    <section className="numbers-bar" aria-label="How this page is shown">
      <div className="numbers-bar__controls app-no-print">
        {children}
        <Select
          label="Show numbers"
          value={numbers}
          options={[
            { value: 'exact', label: 'Exact, for the team' },
            { value: 'published', label: 'As published' },
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
      <div className="numbers-bar__state" role="status">
        {numbers === 'published' ? (
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
          <p className="numbers-bar__exact">
            <strong>For the evaluation team, not for sharing.</strong> The page shows exact numbers.
            Downloads and copies always follow the rule:{' '}
            {policy.label.charAt(0).toLowerCase() + policy.label.slice(1)}.
          </p>
        )}
      </div>
      {below}
    </section>
  );
}
