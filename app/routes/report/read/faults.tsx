import { faultWords } from '#app/report/read/report-fault.ts';
import { ErrorState } from '#app/ui/error-state.tsx';
import type { FailedFile } from './use-reports.ts';

/** Files that could not be opened, and what to do about each. */
export function Faults({ failed }: { readonly failed: readonly FailedFile[] }) {
  if (failed.length === 0) return null;
  return (
    <div className="report-faults">
      {failed.map(({ name, fault }) => {
        const { title, what } = faultWords(fault);
        return (
          <ErrorState key={name} title={title}>
            {`${name}. ${what}`}
          </ErrorState>
        );
      })}
    </div>
  );
}
