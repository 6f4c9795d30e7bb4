import { useState } from 'react';
import type { CheckedReport } from '#app/report/publish/checked-report.ts';
import { Button } from '#app/ui/button.tsx';
import { takeAways, type TakeAway } from './take-aways.ts';

interface TakeAwayProps {
  /** The report with leave to go, or why it may not go. */
  readonly report: CheckedReport | string;
  readonly onTaken: () => void;
}

/** The report as files. None is made while the report may not leave. */
export function TakeAwayList({ report, onTaken }: TakeAwayProps) {
  const [news, setNews] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async ({ save }: TakeAway) => {
    if (typeof report === 'string' || isBusy) return;
    setBusy(true);
    setNews('Making the file…');
    try {
      setNews(`Saved ${await save(report)}.`);
      onTaken();
    } catch {
      setNews('That did not work, and nothing was saved. The report is safe: try again.');
    }
    setBusy(false);
  };
  if (typeof report === 'string') {
    return (
      <p className="report-take__refused" role="status">
        {report}
      </p>
    );
  }
  return (
    <div className="report-take">
      <ul>
        {takeAways.map((one) => (
          <li key={one.label}>
            <Button kind="secondary" size="small" onClick={() => void take(one)}>
              {one.label}
            </Button>
            <p>{one.note}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="report-take__news">
        {news}
      </p>
    </div>
  );
}
