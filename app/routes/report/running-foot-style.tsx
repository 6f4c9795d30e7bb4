import type { ReportHead } from '#app/report/document/report-document.ts';
import { runningFoot } from '#app/report/render/running-foot.ts';
import { useNonce } from '#app/ui/nonce.ts';

/** The running foot of the printed page: it differs from report to report, and so is no part of the style sheet. */
export function RunningFootStyle({ head }: { readonly head: ReportHead }) {
  const nonce = useNonce();
  return (
    <style
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: runningFoot(head) }}
    />
  );
}
