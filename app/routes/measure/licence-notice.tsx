import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Notice } from '#app/ui/notice.tsx';

/** What the owner must agree to before scores are worked out by a computer. Nothing for measures that ask no such thing. */
export function LicenceNotice({ measure: { licence } }: { readonly measure: MeasureDefinition }) {
  if (!licence.scoringAgreement) return null;
  return (
    <Notice tone="rust" title="Ask before you score it by computer">
      <p>
        Automated scoring needs the agreement of its owner, {licence.owner}. Evenlode cannot agree
        for you: ask {licence.ask}.
      </p>
    </Notice>
  );
}
