import type { ColumnPlan, FilePlan } from '../../plan/file-plan.ts';

export interface ReasonColumn {
  readonly column: ColumnPlan;
  /** null: a cell holds one reason. */
  readonly separator: string | null;
}

/** The columns of a file that say why somebody was referred, in their order. */
export function reasonColumns({ columns }: FilePlan): readonly ReasonColumn[] {
  return columns.flatMap((column) => {
    const { use } = column;
    return use.kind === 'field' && use.table === 'referral_reasons' && use.field === 'reason'
      ? [{ column, separator: use.split ?? null }]
      : [];
  });
}
