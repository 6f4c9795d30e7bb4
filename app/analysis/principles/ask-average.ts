import { z } from 'zod';
import type { TableName } from '#app/records/table.ts';
import type { AverageFact } from '#app/results/principles.ts';
import { askOne } from '../ask.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const row = z.object({ value: z.number().nullable(), n: z.number() });

interface AverageSpec extends Pick<AverageFact, 'statistic' | 'unit' | 'what' | 'noun'> {
  readonly key: string;
  readonly label: string;
  readonly needs: readonly TableName[];
  /** What is averaged, and over which rows, in SQL of ours. */
  readonly of: string;
  readonly from: string;
}

/** Evidence that is a mean or a median over the rows where the number is known. */
export function average(spec: AverageSpec): EvidenceQuestion {
  const { key, label, needs, of, from, statistic, unit, what, noun } = spec;
  const middle = statistic === 'median' ? 'median' : 'avg';
  return {
    key,
    label,
    needs,
    ask: async (database) => {
      const { value, n } = await askOne(
        database,
        `SELECT ${middle}(v)::DOUBLE AS value, count(v) AS n FROM (SELECT ${of} AS v FROM ${from})`,
        row,
      );
      return value === null ? null : { kind: 'average', value, n, statistic, unit, what, noun };
    },
  };
}
