import { consentingSql } from '#app/analysis/research/research-sql.ts';
import { viewDefinitions } from '#app/analysis/view-sql.ts';
import { scoringViews } from '#app/measures/scoring-sql.ts';
import { definitionsInForce } from '#app/measures/definitions-in-force.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** The views that a query reads, and who is in them, as SQL to be read beside the query. */
export function packScripts({
  measures,
  normRules,
}: Pick<WorkspaceState, 'measures' | 'normRules'>): Readonly<Record<string, string>> {
  const views = viewDefinitions(scoringViews(definitionsInForce(measures, normRules)));
  return {
    'views.sql': views
      .map(
        ({ name, sql, kept }) =>
          `CREATE OR REPLACE ${kept ? 'TABLE' : 'VIEW'} ${name} AS\n${sql.trim()};\n`,
      )
      .join('\n'),
    'research.sql': `-- The young people whose rows the research tables hold.\n${consentingSql};\n`,
  };
}
