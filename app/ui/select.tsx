import { useId } from 'react';
import { classNames } from './class-names.ts';
import { DownIcon, WarningIcon } from './icons.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** beside: inside the box, before the value, 34 high, for filters. hidden: for people who listen only. */
  readonly labelPlace?: 'above' | 'beside' | 'hidden';
  readonly hint?: string;
  readonly error?: string;
  /** unsure: what stands here was guessed and wants a look, which is no error. */
  readonly look?: 'unsure';
  /** Id of words elsewhere that say more about this choice. */
  readonly describedBy?: string | undefined;
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
  look,
  describedBy,
  name,
}: SelectProps) {
  const id = useId();
  const beside = labelPlace === 'beside';
  const described = classNames(hint && `${id}-hint`, error && `${id}-error`, describedBy);
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
          (error ?? look) && 'app-select--error',
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
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(drawn)}
              </optgroup>
            ) : (
              drawn(option)
            ),
          )}
        </select>
        <DownIcon size={15} />
      </div>
    </div>
  );
}

function drawn({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
