import { z } from 'zod';
import type { TableName } from '#app/records/table.ts';
import { askOne } from '../ask.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const row = z.object({ value: z.number().nullable() });

/** Evidence that is one number of things that are not people. */
export function number(spec: {
  readonly key: string;
  readonly label: string;
  readonly needs: readonly TableName[];
  /** Gives one row with the column `value`; null: not recorded. */
  readonly query: string;
  readonly what: string;
  readonly decimals?: number;
}): EvidenceQuestion {
  const { key, label, needs, query, what, decimals = 0 } = spec;
  return {
    key,
    label,
    needs,
    ask: async (database) => {
      const { value } = await askOne(database, query, row);
      return value === null ? null : { kind: 'number', value, decimals, what };
    },
  };
}
