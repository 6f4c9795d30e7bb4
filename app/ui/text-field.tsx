import { useId } from 'react';
import { classNames } from './class-names.ts';
import { WarningIcon } from './icons.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly hint?: string;
  readonly error?: string;
  readonly name?: string;
  readonly min?: string;
  readonly max?: string;
}

/** One line of text, a date or a number, with its label above and its error in words. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  hint,
  error,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const described = classNames(hint && `${id}-hint`, error && `${id}-error`);
  return (
    <div className="app-field">
      <label htmlFor={id}>{label}</label>
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
      <input
        {...rest}
        id={id}
        type={type}
        className={classNames('app-input', error && 'app-input--error')}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
