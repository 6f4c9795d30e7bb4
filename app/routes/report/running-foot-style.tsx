import { useEffect } from 'react';
import type { ReportHead } from '#app/report/document/report-document.ts';
import { reportTitle } from '#app/report/document/report-title.ts';
import { runningFoot } from '#app/report/render/running-foot.ts';
import { useNonce } from '#app/ui/nonce.ts';

/**
 * The running foot of the printed page, which differs from report to report and so is no part of the style sheet; and the
 * paper’s title while it is printed, which names the PDF and is what its readers hear first.
 */
export function RunningFootStyle({ head }: { readonly head: ReportHead }) {
  const nonce = useNonce();
  const title = reportTitle(head);
  useEffect(() => {
    let before = document.title;
    const put = () => {
      before = document.title;
      document.title = title;
    };
    const putBack = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', put);
    window.addEventListener('afterprint', putBack);
    return () => {
      window.removeEventListener('beforeprint', put);
      window.removeEventListener('afterprint', putBack);
    };
  }, [title]);
  return (
    <style
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: runningFoot(head) }}
    />
  );
}
