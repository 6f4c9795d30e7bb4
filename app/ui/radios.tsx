import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { WarningIcon } from './icons.tsx';

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  /** What follows from choosing it. */
  readonly hint?: ReactNode;
}

interface RadiosProps {
  /** The question. */
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly RadioOption[];
  /** null: nothing is chosen yet. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly className?: string;
}

/** One question with a few answers, of which one holds. The browser's own radios, in a fieldset that carries the question. */
export function Radios({ legend, hint, options, value, onChange, error, className }: RadiosProps) {
  const id = useId();
  const described = classNames(hint !== undefined && `${id}-hint`, error && `${id}-error`);
  return (
    <fieldset
      className={classNames('app-radios', className)}
      aria-describedby={described || undefined}
    >
      <legend className="app-radios__legend">{legend}</legend>
      {hint !== undefined && (
        <div className="app-radios__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="app-field__error" id={`${id}-error`}>
          <WarningIcon /> {error}
        </p>
      )}
      {options.map((option, index) => (
        <div className="app-radios__option" key={option.value}>
          <input
            type="radio"
            id={`${id}-${index}`}
            name={id}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${index}-hint`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${index}`}>{option.label}</label>
          {option.hint !== undefined && (
            <span className="app-radios__consequence" id={`${id}-${index}-hint`}>
              {option.hint}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
