import { z } from 'zod';
import type { TableName } from '#app/records/table.ts';
import type { ShareFact } from '#app/results/principles.ts';
import { askOne } from '../ask.ts';
import type { EvidenceQuestion, EvidenceSetting } from './evidence-question.ts';

const row = z.object({ count: z.number().nullable(), of: z.number().nullable() });

interface ShareSpec extends Pick<ShareFact, 'noun' | 'predicate' | 'without'> {
  readonly key: string;
  readonly label: string;
  readonly needs: readonly TableName[];
  /** A table, view or bracketed query, in SQL of ours. */
  readonly from: string;
  /** Which rows count at all, and which of them are counted. */
  readonly base?: string | ((setting: EvidenceSetting) => string);
  readonly counted: string | ((setting: EvidenceSetting) => string);
  readonly counts?: ShareFact['counts'];
}

/** Evidence that is the share of some rows that meet a condition. A condition that is neither true nor false is not met. */
export function share(spec: ShareSpec): EvidenceQuestion {
  const { key, label, needs, from, base = 'true', noun, predicate, without } = spec;
  return {
    key,
    label,
    needs,
    ask: async (database, setting) => {
      const said = (part: ShareSpec['counted']) =>
        typeof part === 'string' ? part : part(setting);
      const found = await askOne(
        database,
        `SELECT count(*) FILTER (${said(spec.counted)}) AS count, count(*) AS of FROM ${from} WHERE ${said(base)}`,
        row,
      );
      return shareFact(found, { noun, predicate, without, counts: spec.counts ?? 'people' });
    },
  };
}

/** Evidence that is one sum of another, both worked out by a query with the columns `count` and `of`. */
export function shareOfSums(
  spec: Omit<ShareSpec, 'from' | 'base' | 'counted'> & { readonly query: string },
): EvidenceQuestion {
  const { key, label, needs, query, noun, predicate, without } = spec;
  return {
    key,
    label,
    needs,
    ask: async (database) =>
      shareFact(await askOne(database, query, row), {
        noun,
        predicate,
        without,
        counts: spec.counts ?? 'things',
      }),
  };
}

function shareFact(
  { count, of }: z.infer<typeof row>,
  words: Pick<ShareFact, 'noun' | 'predicate' | 'without' | 'counts'>,
): ShareFact | null {
  return of === null || of === 0 ? null : { kind: 'share', count: count ?? 0, of, ...words };
}
