import { useEffect, useId, useRef, useState } from 'react';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { UseGroup } from '#app/import/recognise/options-for-column.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { choiceKey } from './choices-for.ts';

interface SomethingElseProps {
  readonly header: string;
  readonly groups: readonly UseGroup[];
  readonly onChoose: (use: ColumnUse) => void;
  readonly onCancel: () => void;
}

/** Every reading there is, in two steps: the table or measure first, then what in it. */
export function SomethingElse({ header, groups, onChoose, onCancel }: SomethingElseProps) {
  const id = useId();
  const start = useRef<HTMLDivElement>(null);
  const all = groups.filter(({ label }) => label !== 'Suggested' && label !== 'Leave out');
  const [groupLabel, setGroup] = useState('');
  const [choice, setChoice] = useState('');
  const group = all.find(({ label }) => label === groupLabel);
  const chosen = group?.options.find(({ use }) => choiceKey(use) === choice);

  useEffect(() => start.current?.querySelector('select')?.focus(), []);

  return (
    <div className="import-else" ref={start} role="group" aria-labelledby={id}>
      <p id={id}>
        <strong>What is {header}?</strong>
      </p>
      <div className="import-else__choices">
        <Select
          label="Table or measure"
          options={[
            { value: '', label: 'Choose one' },
            ...all.map(({ label }) => ({ value: label, label })),
          ]}
          value={groupLabel}
          onChange={(label) => {
            setGroup(label);
            setChoice('');
          }}
        />
        {group !== undefined && (
          <Select
            label={`What in ${group.label}`}
            options={[
              { value: '', label: 'Choose one' },
              ...group.options.map(({ use, label }) => ({ value: choiceKey(use), label })),
            ]}
            value={choice}
            onChange={setChoice}
          />
        )}
      </div>
      <div className="app-row">
        {chosen !== undefined && (
          <Button size="small" onClick={() => onChoose(chosen.use)}>
            Read it as {chosen.label}
          </Button>
        )}
        <TextButton onClick={onCancel}>Leave it as it was</TextButton>
      </div>
    </div>
  );
}
