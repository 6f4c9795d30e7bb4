import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import type { ContinueState } from './continue-state.ts';

interface ImportActionsProps {
  readonly next: ContinueState;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onContinue: () => void;
}

/** What can be done with the page as a whole: more files, and the way on. */
export function ImportActions({ next, onFiles, onContinue }: ImportActionsProps) {
  return (
    <div className="import-actions app-no-print">
      <FileButton kind="secondary" onFiles={onFiles}>
        Add more files
      </FileButton>
      <WayOn next={next} onContinue={onContinue} />
    </div>
  );
}

function WayOn({ next, onContinue }: Omit<ImportActionsProps, 'onFiles'>) {
  switch (next.kind) {
    case 'done':
      return <LinkButton to="/outcomes">See outcomes</LinkButton>;
    case 'load':
      return (
        <>
          {next.note !== null && <span className="app-button__reason">{next.note}</span>}
          <Button onClick={onContinue}>Continue</Button>
        </>
      );
    case 'decide':
      return <Button disabledReason={next.reason}>Continue</Button>;
    case 'busy':
    case 'nothing':
      return <Button disabledReason={next.reason}>See outcomes</Button>;
  }
}
