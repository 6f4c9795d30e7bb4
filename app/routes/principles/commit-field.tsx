import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { classNames } from '#app/ui/class-names.ts';

interface CommitFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the field is left, or Enter is pressed in a field of one line, if its text has changed. */
  readonly onCommit: (value: string) => void;
  readonly lines?: 1 | 3;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'date';
}

/** A field whose text is taken when it is left, so that one Undo takes back what was written and not one letter. */
export function CommitField({
  label,
  value,
  onCommit,
  lines = 1,
  hint,
  type = 'text',
}: CommitFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onCommit(text);
  };
  const shared = {
    id,
    value: text,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: commit,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  };
  return (
    <div className="app-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className="app-field__hint">
          {hint}
        </span>
      )}
      {lines === 1 ? (
        <input
          {...shared}
          type={type}
          className={classNames('app-input')}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') commit();
          }}
        />
      ) : (
        <textarea {...shared} className="app-input principles-textarea" rows={lines} />
      )}
    </div>
  );
}
