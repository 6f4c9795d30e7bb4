import { Link } from '@remix-run/react';
import type { EquityFinding } from '#app/results/equity.ts';
import { Notice } from '#app/ui/notice.tsx';

interface FindingsNoticesProps {
  readonly findings: readonly EquityFinding[];
  /** The characteristic that is drawn. */
  readonly by: string;
}

/** What must be known before the reach of the chosen characteristic is read. */
export function FindingsNotices({ findings, by }: FindingsNoticesProps) {
  const own = findings.filter(({ characteristic }) => characteristic === by);
  return own.map((finding) => <Finding key={finding.kind} finding={finding} />);
}

function Finding({ finding }: { readonly finding: EquityFinding }) {
  switch (finding.kind) {
    case 'all_age_population':
      return (
        <Notice tone="rust" title="These residents are of all ages">
          The population file counts people of every age, not only the ages this scheme works with,
          and the young are not as the whole population is. Reach is shown but not judged. Use a
          population file of the ages you serve.
        </Notice>
      );
    case 'ages_not_stated':
      return (
        <Notice tone="rust" title="The ages of these residents are not stated">
          The population file does not say which ages it counts, so reach is shown but not judged.
        </Notice>
      );
    case 'no_population':
      return (
        <Notice>
          <p>
            {`Reach is not shown: no population file here counts ${lower(finding.label)}. Bring residents of the ages you serve to `}
            <Link to="/import">Import</Link>: a file from Nomis or Fingertips as it is, or{' '}
            <a href="/templates/population.csv" download>
              our template
            </a>{' '}
            filled in.
          </p>
        </Notice>
      );
    case 'population_not_matched':
      return (
        <Notice tone="rust" title="Some groups of the population file could not be matched">
          {`They are left out of reach, because groups are joined on their names: ${finding.groups.join('; ')}.`}
        </Notice>
      );
    case 'several_areas':
      return (
        <Notice>
          {`The population file holds several areas: ${finding.areas.join('; ')}. Reach is set against them together.`}
        </Notice>
      );
    case 'not_collected':
      return (
        <Notice tone="rust" title={`${finding.label} is not recorded`}>
          No answer is recorded for anybody, so nothing can be said about gaps. That is a finding in
          itself.
        </Notice>
      );
    case 'does_not_apply':
      return <Notice>{`${finding.label}: the question applies to nobody in these files.`}</Notice>;
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
