import { editsFaultWords } from '#app/report/edit/edits-fault.ts';
import { Button } from '#app/ui/button.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import type { useEditsFile } from './use-edits-file.ts';

interface EditsFileProps {
  readonly file: ReturnType<typeof useEditsFile>;
  /** Why the edits cannot be saved now, or null. */
  readonly unsavable: string | null;
  readonly onSaved: () => void;
}

/** The author’s edits as a file of their own, for the next report. */
export function EditsFile({ file, unsavable, onSaved }: EditsFileProps) {
  const { news, refused, save, open } = file;
  const words = refused && editsFaultWords(refused.fault);
  return (
    <div className="report-take">
      <ul>
        <li>
          <Button
            kind="secondary"
            size="small"
            disabledReason={unsavable}
            onClick={() => {
              save();
              onSaved();
            }}
          >
            Save my edits
          </Button>
          <p>
            Your words, what you left out and your order, for the next report. No record of anybody
          </p>
        </li>
        <li>
          <FileButton
            kind="secondary"
            size="small"
            choose="one"
            accept=".json,application/json"
            onFiles={(files) => void open(files)}
          >
            Open saved edits
          </FileButton>
          <p>In place of the edits made here</p>
        </li>
      </ul>
      <p role="status" className="report-take__news">
        {news}
      </p>
      {refused && words && (
        <ErrorState title={words.title}>{`${refused.name}. ${words.what}`}</ErrorState>
      )}
    </div>
  );
}
