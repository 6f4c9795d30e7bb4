import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { AtGate } from '#app/disclosure/gate.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { formatCount } from '#app/results/format.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { hiddenWords } from '../../shared/release-checks/hidden-words.ts';

/** What was hidden, why, and in which figures. For the team: it is in no file. */
export function HiddenDetails({
  atGate,
  audit,
}: {
  readonly atGate: AtGate;
  readonly audit: AuditReport | null;
}) {
  const hidden = Object.entries(atGate.released).filter(([, { hiddenCells }]) => hiddenCells > 0);
  return (
    <Disclosure summary="What is hidden, and why">
      {hiddenWords(atGate.release, audit).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <ul>
        {hidden.map(([name, { value, hiddenCells }]) => (
          <li key={name}>{`${figureWords(value).finding}: ${formatCount(hiddenCells)} hidden`}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
