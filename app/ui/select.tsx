import { useId } from 'react';
import { classNames } from './class-names.ts';
import { DownIcon, WarningIcon } from './icons.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** beside: inside the box, before the value, 34 high, for filters. hidden: for people who listen only. */
  readonly labelPlace?: 'above' | 'beside' | 'hidden';
  readonly hint?: string;
  readonly error?: string;
  readonly name?: string;
}

/** A native select with our outline. The browser's own list opens, so it works with every keyboard and screen reader. */
export function Select({
  label,
  options,
  value,
  onChange,
  labelPlace = 'above',
  hint,
  error,
  name,
}: SelectProps) {
  const id = useId();
  const beside = labelPlace === 'beside';
  const described = classNames(hint && `${id}-hint`, error && `${id}-error`);
  const labelled = (
    <label htmlFor={id} className={labelPlace === 'hidden' ? 'nhsuk-u-visually-hidden' : ''}>
      {label}
    </label>
  );
  return (
    <div className="app-field">
      {!beside && labelled}
      {hint && (
        <span id={`${id}-hint`} className="app-field__hint">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="app-field__error">
          <WarningIcon /> {error}
        </span>
      )}
      <div
        className={classNames(
          'app-select',
          beside && 'app-select--small',
          error && 'app-select--error',
        )}
      >
        {beside && labelled}
        <select
          id={id}
          name={name}
          value={value}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <DownIcon size={15} />
      </div>
    </div>
  );
}
