import { useState } from 'react';
import type { Ledger } from '#app/disclosure/ledger/ledger.ts';
import { ledgerText } from '#app/disclosure/ledger/ledger-file.ts';
import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { saveText } from '../save-text.ts';
import { LedgerList } from './ledger-list.tsx';

export interface LedgerHandlers {
  /** What is wrong with the text of a ledger, or null when it was taken in. */
  readonly onOpen: (text: string) => string | null;
  readonly onClear: () => void;
}

interface LedgerPanelProps extends LedgerHandlers {
  readonly ledger: Ledger;
  /** null: the release may not leave. */
  readonly onNote: (() => void) | null;
}

/** The ledger of what has left: in this tab, and in a file where the user asks for one. */
export function LedgerPanel({ ledger, onNote, onOpen, onClear }: LedgerPanelProps) {
  const [fault, setFault] = useState<string | null>(null);
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const found = onOpen(await file.text());
    setFault(found === null ? null : `${file.name} was not opened. ${found}`);
  };
  const isEmpty = ledger.releases.length === 0;
  return (
    <div className="release-checks__ledger">
      <LedgerList ledger={ledger} />
      {onNote !== null && (
        <Button kind="secondary" size="small" onClick={onNote}>
          Note this release in the ledger
        </Button>
      )}
      <p className="app-source">
        Every download and copy is noted by itself. The ledger holds published numbers only, no
        data, and is gone with this tab unless you save it.
      </p>
      <div className="app-row">
        {!isEmpty && (
          <TextButton
            onClick={() => saveText('evenlode ledger.json', 'application/json', ledgerText(ledger))}
          >
            Save the ledger as a file
          </TextButton>
        )}
        <FileButton
          kind="text"
          choose="one"
          accept=".json,application/json"
          onFiles={(files) => void open(files)}
        >
          Open a saved ledger
        </FileButton>
        {!isEmpty && <TextButton onClick={onClear}>Forget the ledger</TextButton>}
      </div>
      {fault !== null && (
        <p className="app-field__error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
