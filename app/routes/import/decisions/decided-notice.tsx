import { forwardRef, type ReactNode } from 'react';
import { TickIcon } from '#app/ui/icons.tsx';

interface DecidedNoticeProps {
  readonly said: readonly string[];
  /** Questions of the file that are still open. */
  readonly left: number;
  readonly wayOn: ReactNode;
}

/** What was just decided, in place of the question. It takes the focus that the question had. */
export const DecidedNotice = forwardRef<HTMLDivElement, DecidedNoticeProps>(function DecidedNotice(
  { said, left, wayOn },
  ref,
) {
  return (
    <div className="import-decided" ref={ref} tabIndex={-1}>
      <TickIcon size={20} />
      <div>
        <p>
          <strong>Decided.</strong> {said.join(' ')} You can change it in the table above, or undo.
        </p>
        {left === 0 && wayOn}
      </div>
    </div>
  );
});
