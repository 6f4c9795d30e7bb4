import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type {
  ResearchBench,
  ResearchResult,
  ResearchRows,
} from '#app/workspace/research/research-bench.ts';
import type { Answer } from './output-check/answer.ts';
import type { ToCheck } from './output-check/check-context.ts';
import type { EarlierExport } from './output-check/earlier-export.ts';
import { learn } from './output-check/learn.ts';
import { planFunctions } from './output-check/plan-functions.ts';

/** Where the plan cannot be read, every number is treated as one that somebody may have had. */
const NOTHING_KNOWN = ['any_value'];

/** Asks the last query again of the changed records, and gathers all that the output check looks at. */
export async function checkQuery(
  bench: ResearchBench,
  sql: string,
  result: ResearchResult,
  {
    policy,
    earlier,
  }: { readonly policy: DisclosurePolicy; readonly earlier: readonly EarlierExport[] },
): Promise<ToCheck> {
  const probed = await bench.probe(sql);
  const as = (rows: ResearchRows): Answer => ({ columns: result.columns, rows });
  const answer = as(probed.rows);
  const known = learn({
    answer,
    twice: probed.twice && as(probed.twice),
    repeated: probed.repeated && as(probed.repeated),
    functions: planFunctions(probed.plan) ?? NOTHING_KNOWN,
  });
  return { answer, known, policy, earlier };
}
