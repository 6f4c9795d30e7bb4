import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Select } from '#app/ui/select.tsx';
import { useWorkspace } from '../shared/use-workspace.ts';

/** By which of several rules this tab places young people in norm groups. Everything is worked out anew by the one chosen. */
export function NormRuleChoice({ measure }: { readonly measure: MeasureDefinition }) {
  const { workspace, state } = useWorkspace();
  const { id, normRules, defaultNormRule } = measure;
  if (normRules.length < 2) return null;
  return (
    <div className="app-no-print">
      <Select
        label="Rule used in this tab"
        value={state.normRules[id] ?? defaultNormRule ?? ''}
        options={normRules.map(({ key, label }) => ({ value: key, label }))}
        onChange={(rule) => void workspace?.setNormRule(id, rule)}
      />
    </div>
  );
}
