import { useId, useState, type ReactNode } from 'react';
import { partsText } from '#app/report/document/part-text.ts';
import type { Item, ReportFigures } from '#app/report/document/report-document.ts';
import { Button } from '#app/ui/button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';

interface ItemEditorProps {
  readonly item: Item;
  readonly figures: ReportFigures;
  /** Its numbers have changed since it was edited: what they were, and are. */
  readonly stale: { readonly before: string; readonly now: string | null } | null;
  readonly children: ReactNode;
  readonly onWrite: (text: string) => void;
  readonly onReset: () => void;
  readonly onLeaveOut: () => void;
}

/** A sentence of the paper with what can be done to it. The words are edited in place; the numbers stay the figure’s. */
export function ItemEditor({
  item,
  figures,
  stale,
  children,
  onWrite,
  onReset,
  onLeaveOut,
}: ItemEditorProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const said = partsText(figures, item.parts);
  const short = said.length > 60 ? `${said.slice(0, 57)}…` : said;
  if (draft !== null) {
    const isEmpty = draft.trim() === '';
    return (
      <div className="report-editor app-no-print">
        <label htmlFor={id}>Your words</label>
        <p id={`${id}-hint`}>
          Numbers that you leave as they are stay tied to their figure. Do not name anybody.
        </p>
        <textarea
          id={id}
          className="app-input"
          rows={Math.max(3, Math.ceil(draft.length / 80))}
          value={draft}
          aria-describedby={`${id}-hint`}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked to write here
          autoFocus
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
        />
        <div className="app-row">
          <Button
            size="small"
            disabledReason={isEmpty ? 'Write something, or leave this out' : null}
            onClick={() => {
              onWrite(draft.trim());
              setDraft(null);
            }}
          >
            Keep these words
          </Button>
          <TextButton onClick={() => setDraft(null)}>Cancel</TextButton>
        </div>
      </div>
    );
  }
  return (
    <div className={item.edited === true ? 'report-item report-item--edited' : 'report-item'}>
      {children}
      {stale && (
        <p className="report-item__stale">
          {stale.now === null
            ? 'The results no longer give this sentence. Check your words, or leave them out.'
            : `The numbers under your words have changed: ${stale.before} then, ${stale.now} now.`}
        </p>
      )}
      <div className="report-item__tools app-no-print" role="group" aria-label={`Edit: ${short}`}>
        <TextButton onClick={() => setDraft(said)}>Edit</TextButton>
        <TextButton onClick={onLeaveOut}>Leave out</TextButton>
        {item.edited === true && (
          <TextButton onClick={onReset}>Back to the generated words</TextButton>
        )}
      </div>
    </div>
  );
}
