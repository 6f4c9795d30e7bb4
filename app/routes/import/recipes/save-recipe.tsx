import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/text-field.tsx';

interface SaveRecipeProps {
  readonly onSave: (name: string) => void;
}

/** Names the matching of these files and saves it as a small file. */
export function SaveRecipe({ onSave }: SaveRecipeProps) {
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    const given = name.trim();
    setMissing(given === '');
    if (given === '') return;
    onSave(given);
    setSaved(given);
  };
  return (
    <form
      className="import-recipe-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label="Name of this matching"
        hint="For example, Quarterly export 2026"
        value={name}
        onChange={setName}
        {...(isMissing && name.trim() === '' ? { error: 'Give it a name' } : {})}
      />
      <Button type="submit" kind="secondary" size="small">
        Save this matching
      </Button>
      <p className="import-recipes__status" role="status">
        {saved !== null &&
          `“${saved}” is saved as a file among your downloads. It holds headings and choices, and no data.`}
      </p>
    </form>
  );
}
