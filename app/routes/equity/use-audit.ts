import { useEffect, useState } from 'react';
import { audit } from '#app/disclosure/audit/audit.ts';
import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { Release } from '#app/disclosure/protect.ts';

/** The verdict of an attack on a release; null while it is under way. */
export function useAudit(release: Release | null): AuditReport | null {
  const [made, setMade] = useState<{ readonly of: Release; readonly report: AuditReport } | null>(
    null,
  );
  useEffect(() => {
    if (!release) return;
    let wanted = true;
    const timer = setTimeout(() => {
      audit(release).then(
        (report) => {
          if (wanted) setMade({ of: release, report });
        },
        () => {
          if (wanted) {
            const report = { state: 'not_audited', reason: 'The audit stopped.' } as const;
            setMade({ of: release, report });
          }
        },
      );
    }, 50);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [release]);
  return made !== null && made.of === release ? made.report : null;
}
