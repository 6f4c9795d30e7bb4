import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/text-field.tsx';

/** Adds a statement of the scheme’s own to a principle. */
export function AddStatement({
  title,
  onAdd,
}: {
  readonly title: string;
  readonly onAdd: (text: string) => void;
}) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="principles-add app-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(text.trim() === '');
        if (text.trim() === '') return;
        onAdd(text);
        setText('');
      }}
    >
      <TextField
        label={`Add a statement of your own to ${title.toLowerCase()}`}
        value={text}
        onChange={setText}
        {...(isMissing ? { error: 'Write the statement first.' } : {})}
      />
      <Button kind="secondary" size="small" type="submit">
        Add the statement
      </Button>
    </form>
  );
}
