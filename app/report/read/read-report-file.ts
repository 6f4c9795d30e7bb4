import { releasedValue } from '#app/disclosure/released-value.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportFault } from './report-fault.ts';
import { REPORT_VERSION, reportEnvelope, reportFile } from './report-schema.ts';

export type ReadReport =
  | { readonly state: 'read'; readonly report: ReportDocument }
  | { readonly state: 'failed'; readonly fault: ReportFault };

/** More than any report comes to: a larger file is something else. */
export const mostCharacters = 20_000_000;

/** A report from the text of its file. Nothing of it is run, and nothing is fetched. */
export function readReportFile(text: string): ReadReport {
  if (text.length > mostCharacters) return failed({ kind: 'too_large' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed({ kind: 'not_json', looksLike: likenessOf(text) });
  }
  const envelope = reportEnvelope.safeParse(value);
  if (!envelope.success) return failed({ kind: 'not_a_report' });
  if (envelope.data.version > REPORT_VERSION) {
    return failed({ kind: 'newer', version: envelope.data.version });
  }
  const file = reportFile.safeParse(value);
  if (!file.success) {
    const [issue] = file.error.issues;
    return failed({ kind: 'damaged', where: (issue?.path ?? []).map(String).join(' → ') });
  }
  const { head, sections, figures } = file.data;
  return {
    state: 'read',
    report: {
      head,
      sections,
      figures: Object.fromEntries(
        Object.entries(figures).map(([name, { figure, policy, hiddenCells }]) => [
          name,
          // The file was written from released values alone, and holds nothing that could be released again.
          releasedValue(figure, policy, hiddenCells),
        ]),
      ),
    },
  };
}

function failed(fault: ReportFault): ReadReport {
  return { state: 'failed', fault };
}

function likenessOf(text: string): 'html' | 'word' | 'other' {
  if (/^\s*<(!doctype|html)/i.test(text)) return 'html';
  return text.startsWith('PK') ? 'word' : 'other';
}
