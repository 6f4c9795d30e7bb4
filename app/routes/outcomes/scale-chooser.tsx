import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';

interface ScaleChooserProps {
  readonly choices: OutcomesChoices;
  readonly chosen: string;
  readonly onChange: (key: string) => void;
}

/** Which measure, and which scale of it: two lists, so that neither is long. */
export function ScaleChooser({ choices, chosen, onChange }: ScaleChooserProps) {
  const current = choices.scales.find(({ key }) => key === chosen);
  const measures = [...new Set(choices.scales.map(({ measure }) => measure))].map((measure) => {
    const first = choices.scales.find((scale) => scale.measure === measure);
    return {
      value: measure,
      label: first ? `${first.measureLabel}: ${first.measureName}` : measure,
    };
  });
  const scales = choices.scales.filter(({ measure }) => measure === current?.measure);
  const several = new Set(scales.map(({ informantLabel }) => informantLabel)).size > 1;
  return (
    <>
      <Select
        label="Measure"
        value={current?.measure ?? ''}
        options={measures}
        onChange={(measure) => {
          const first = choices.scales.find((scale) => scale.measure === measure);
          if (first) onChange(first.key);
        }}
      />
      {scales.length > 1 && (
        <Select
          label="Scale"
          value={chosen}
          options={scales.map(({ key, scaleLabel, informantLabel }) => ({
            value: key,
            label: several ? `${scaleLabel}, ${informantLabel}` : scaleLabel,
          }))}
          onChange={onChange}
        />
      )}
    </>
  );
}
