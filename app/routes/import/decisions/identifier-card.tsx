import type { ReactNode } from 'react';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import { Radios } from '#app/ui/radios.tsx';
import { headerWords } from '../columns/header-words.ts';
import { findingWords, kindWords } from './finding-words.ts';
import { IdentifierPreview } from './identifier-preview.tsx';
import { optionWords, type Beside } from './option-words.ts';
import { previewOf } from './preview.ts';

interface IdentifierCardProps {
  readonly column: ColumnSurvey;
  readonly beside: Beside;
  readonly chosen: number;
  readonly onChoose: (option: number) => void;
  /** The way to apply this one alone, where there are several. */
  readonly action: ReactNode;
}

/** One column that could identify people: what it looks like and why, the safe ways on, and what becomes of a value. */
export function IdentifierCard({ column, beside, chosen, onChoose, action }: IdentifierCardProps) {
  const { finding } = column;
  const { options } = beside;
  const use = options[chosen];
  return (
    <div className="import-decision">
      <Radios
        legend={
          <>
            <span className="import-mono">{headerWords(column)}</span>
            {finding === null
              ? ' could identify young people'
              : ` looks like ${kindWords[finding.kind]}`}
          </>
        }
        {...(finding === null ? {} : { hint: findingWords(finding) })}
        options={options.map((option, index) => {
          const { label, consequence } = optionWords(option, beside);
          return { value: String(index), label, hint: consequence };
        })}
        value={String(chosen)}
        onChange={(value) => onChoose(Number(value))}
      />
      <div className="import-decision__foot">
        <IdentifierPreview preview={use === undefined ? null : previewOf(column, use)} />
        {action}
      </div>
    </div>
  );
}
