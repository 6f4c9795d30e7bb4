import { Notice } from '#app/ui/notice.tsx';
import type { OutcomesResult } from '#app/results/outcomes.ts';

interface MeasureInUseProps {
  readonly result: Extract<OutcomesResult, { state: 'answered' }>;
}

/** What goes with the use of this measure: its licence, what its owner must agree to, and which rules nobody has verified. */
export function MeasureInUse({ result }: MeasureInUseProps) {
  const { choice, licence, scoringAgreement, doubts } = result;
  return (
    <>
      {scoringAgreement !== null && (
        <Notice tone="rust" title="Ask before you score it by computer">
          {scoringAgreement}
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice title="Not verified">
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="outcomes__licence">
        <strong>{choice.measureLabel}.</strong> {licence}
      </p>
    </>
  );
}
