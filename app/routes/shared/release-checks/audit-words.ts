import type { AuditFinding, AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { formatCount } from '#app/results/format.ts';

interface AuditWords {
  readonly verdict: string;
  readonly text: string;
  readonly findings: readonly string[];
}

/** The verdict of the audit in words. Names no hidden number. */
export function auditWords(report: AuditReport | null, policy: DisclosurePolicy): AuditWords {
  if (report === null) {
    return { verdict: 'Attacking this release…', text: '', findings: [] };
  }
  if (report.state === 'not_audited') {
    return {
      verdict: 'Not checked.',
      text: `${report.reason} Small numbers are hidden by the cautious rule, but nothing is promised about what can be worked out.`,
      findings: [],
    };
  }
  const tried = `Someone who knows the rule and solves every sum on this page at once was imitated, for ${formatCount(report.numbers.length)} hidden or left-over numbers.`;
  if (report.state === 'passed') {
    return {
      verdict: 'No.',
      text: `${tried} For none could they tell the small count more closely than the rule allows (a range of ${policy.leastWidth}, or ${policy.leastPossibleValues} possible values).`,
      findings: [],
    };
  }
  const kinds = [...new Set(report.findings.map(({ kind }) => kind))];
  return {
    verdict: 'Yes: do not share this.',
    text: tried,
    findings: kinds.map((kind) => {
      const n = report.findings.filter((finding) => finding.kind === kind).length;
      return `${findingWords[kind]}: ${formatCount(n)}`;
    }),
  };
}

const findingWords: Readonly<Record<AuditFinding['kind'], string>> = {
  too_narrow: 'Hidden numbers that can be told too closely',
  below_threshold: 'Numbers that the rule hides but the page shows',
  not_rounded: 'Numbers that are not rounded as the rule asks',
  rests_on_hidden: 'Shares, rates or averages that rest on a hidden count',
  not_from_rounded: 'Shares or rates that rounded counts do not give',
};
