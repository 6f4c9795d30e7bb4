import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { tables } from '#app/records/all-tables.ts';
import { formatCount as count } from '#app/results/format.ts';
import { LinkButton } from '#app/ui/link-button.tsx';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';
import { LeftOutReasons } from './left-out-reasons.tsx';
import { inSentence } from './in-sentence.ts';

interface WhatIsInProps {
  readonly project: ProjectSummary;
  readonly checks: readonly CheckResult[];
  /** Young people with a first and a last score; null while that is not known. */
  readonly paired: number | null;
}

/** The end of an import: what is in, what was left out and why, and where to go from here. */
export function WhatIsIn({ project, checks, paired }: WhatIsInProps) {
  return (
    <section className="import-finish app-rule" aria-labelledby="finish">
      <h2 className="app-section-title" id="finish" tabIndex={-1}>
        What is in
      </h2>
      <p className="import-finish__lede">{inSentence(project, paired)}</p>
      <div className="import-finish__parts">
        <div>
          <h3 className="app-small-title">Records by table</h3>
          <ul className="import-finish__tables">
            {tables.flatMap(({ name, label }) => {
              const rows = project.tables[name] ?? 0;
              return rows === 0
                ? []
                : [
                    <li key={name}>
                      <span>{label}</span> <strong>{count(rows)}</strong>
                    </li>,
                  ];
            })}
          </ul>
        </div>
        <LeftOutReasons files={project.files} checks={checks} />
      </div>
      <div className="app-row app-no-print">
        <LinkButton to="/outcomes">Go to Outcomes</LinkButton>
        <LinkButton to="/quality" kind="secondary">
          Look at data quality
        </LinkButton>
      </div>
    </section>
  );
}
