import { useState } from 'react';
import { download } from '#app/figures/files/download.ts';
import { FileButton } from '#app/ui/file-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { emptyQuery, sessionActions, type Session } from '../session/session.ts';
import { NotebookFault, notebookText, readNotebook } from './notebook.ts';

/** Which query is shown, what was run before, and the notebook as a file. */
export function NotebookBar({ session }: { readonly session: Session }) {
  const [fault, setFault] = useState<string | null>(null);
  const { queries, history, undo } = session;
  const open = (files: readonly File[]) => {
    void files[0]?.text().then((text) => {
      try {
        sessionActions.replaceAll(readNotebook(text).queries);
        setFault(null);
      } catch (error) {
        setFault(error instanceof NotebookFault ? error.message : 'The file could not be read.');
      }
    });
  };
  return (
    <>
      <div className="explore-notebook">
        <Select
          label="Query"
          labelPlace="beside"
          value={String(session.at)}
          options={queries.map(({ name }, place) => ({
            value: String(place),
            label: name || 'Without a name',
          }))}
          onChange={(value) => sessionActions.show(Number(value))}
        />
        {history.length > 1 && (
          <Select
            label="History"
            labelPlace="beside"
            value=""
            options={[
              { value: '', label: `${history.length} run` },
              ...history.map((text, place) => ({ value: String(place), label: oneLine(text) })),
            ]}
            onChange={(value) => {
              const text = value === '' ? undefined : history[Number(value)];
              if (text !== undefined) sessionActions.putBack(text);
            }}
          />
        )}
        <span className="explore-notebook__actions">
          <TextButton
            onClick={() =>
              sessionActions.add({ ...emptyQuery, name: `Query ${queries.length + 1}` })
            }
          >
            New query
          </TextButton>
          <TextButton onClick={sessionActions.remove}>Remove query</TextButton>
          <TextButton
            onClick={() => download(notebookFile(session), 'queries.evenlode-notebook.json')}
          >
            Save notebook
          </TextButton>
          <FileButton kind="text" choose="one" accept=".json,application/json" onFiles={open}>
            Open notebook
          </FileButton>
          {undo && <TextButton onClick={sessionActions.undo}>Undo {undo.after}</TextButton>}
        </span>
      </div>
      {fault && (
        <Notice tone="rust" title="The notebook was not opened">
          {fault} Your queries are as they were.
        </Notice>
      )}
    </>
  );
}

function notebookFile({ queries }: Session): Blob {
  const text = notebookText({
    schema: 'evenlode-notebook/1',
    queries: queries.map((each) => ({ ...each, name: each.name.trim() || 'Without a name' })),
  });
  return new Blob([text], { type: 'application/json' });
}

function oneLine(text: string): string {
  const words = text.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
