import type { Suggestion } from '#app/results/principles.ts';
import type { LevelRule } from '#app/results/principles-review.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { useState } from 'react';
import { CommitField } from './commit-field.tsx';

interface RuleFieldsProps {
  readonly rule: LevelRule;
  readonly unit: Suggestion['unit'];
  /** Whether the rule is the scheme’s own, so that it can be taken back. */
  readonly isOwn: boolean;
  readonly onRule: (rule: LevelRule | null) => void;
  /** What the rule is for, to people who listen. */
  readonly what: string;
}

/** From which value a level is suggested: two numbers, and a way back to the default. */
export function RuleFields({ rule, unit, isOwn, onRule, what }: RuleFieldsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const scale = unit === 'percent' ? 100 : 1;
  const mark = unit === 'percent' ? ', %' : '';
  const change = (part: keyof LevelRule) => (text: string) => {
    const value = Number(text) / scale;
    const next = { ...rule, [part]: value };
    const most = unit === 'percent' ? 1 : 1000;
    if (text.trim() === '' || !(value >= 0 && value <= most)) {
      setFault(unit === 'percent' ? 'Enter a number from 0 to 100.' : 'Enter a number from 0 up.');
    } else if (!(next.gettingThere < next.excelling)) {
      setFault('Excelling must ask for more than getting there.');
    } else {
      setFault(null);
      onRule(next);
    }
  };
  const shown = (value: number) => String(Math.round(value * scale * 10) / 10);
  return (
    <div className="principles-rule" role="group" aria-label={what}>
      <CommitField
        label={`Getting there from${mark}`}
        type="number"
        value={shown(rule.gettingThere)}
        onCommit={change('gettingThere')}
      />
      <CommitField
        label={`Excelling from${mark}`}
        type="number"
        value={shown(rule.excelling)}
        onCommit={change('excelling')}
      />
      {isOwn && (
        <TextButton
          onClick={() => {
            setFault(null);
            onRule(null);
          }}
        >
          Use the default
        </TextButton>
      )}
      {fault !== null && (
        <p role="alert" className="app-field__error">
          {fault}
        </p>
      )}
    </div>
  );
}
