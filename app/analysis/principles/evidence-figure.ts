import { shown } from '#app/results/cell.ts';
import type { Evidence, PrinciplesEvidence } from '#app/results/principles.ts';
import type { PrinciplesEvidenceFigure } from '#app/results/principles-figures.ts';
import type { Exclusion } from '#app/results/method.ts';
import type { Row } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';

/** Rises when the same files would give other evidence. */
const PRINCIPLES_METHOD_VERSION = 1;

/**
 * The shares and averages behind the statements as tables, so that they can pass the disclosure gate. Shares of things and
 * of pounds are not here: nobody is counted in them.
 */
export function evidenceFigure(
  statements: PrinciplesEvidence['statements'],
  exclusions: readonly Exclusion[],
): PrinciplesEvidenceFigure {
  const all = statements.flatMap(({ statement, evidence }) =>
    evidence.map((each) => ({ key: `${statement}|${each.key}`, statement, each })),
  );
  return {
    kind: 'principles_evidence',
    id: 'principles-evidence',
    source: 'all files that are in',
    population: 'everything the files hold, no filter applied',
    method: {
      id: 'principles-evidence',
      version: PRINCIPLES_METHOD_VERSION,
      rules: [
        'Each share is of the rows that its words name; a row that does not say counts as one that does not.',
        'A level is suggested from one share, by the rule that is printed beside it. People rate.',
      ],
      query: 'Every piece of evidence has a query of its own.',
      exclusions,
    },
    tables: {
      shares: {
        id: 'principles-shares',
        rowHeading: 'Statement and evidence',
        unit: 'records',
        columns: [
          countColumn('count', 'Number'),
          countColumn('of', 'Out of'),
          shareColumn('share', 'Share', 'count', 'of'),
        ],
        rows: all.flatMap(({ key, statement, each }) => shareRow(key, statement, each)),
        rowsAddUp: false,
        columnSums: [],
      },
      averages: {
        id: 'principles-averages',
        rowHeading: 'Statement and evidence',
        unit: 'records',
        columns: [
          countColumn('n', 'Number'),
          {
            key: 'value',
            label: 'Average',
            measure: { kind: 'mean', base: 'n', decimals: 1, signed: false },
          },
        ],
        rows: all.flatMap(({ key, statement, each }) => averageRow(key, statement, each)),
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function shareRow(key: string, statement: string, evidence: Evidence): readonly Row[] {
  if (evidence.state !== 'available') return [];
  const { fact, label } = evidence;
  if (fact.kind !== 'share' || !['people', 'staff'].includes(fact.counts)) return [];
  const { count, of } = fact;
  return [
    {
      key,
      label: `${statement} ${label}`,
      role: 'group',
      cells: { count: shown(count), of: shown(of), share: shareCell(count, of) },
    },
  ];
}

function averageRow(key: string, statement: string, evidence: Evidence): readonly Row[] {
  if (evidence.state !== 'available' || evidence.fact.kind !== 'average') return [];
  const { label, fact } = evidence;
  return [
    {
      key,
      label: `${statement} ${label} (${fact.statistic}, ${fact.unit})`,
      role: 'group',
      cells: { n: shown(fact.n), value: shown(fact.value) },
    },
  ];
}
