import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { isAboutPeople } from '#app/workspace/research/is-about-people.ts';
import type {
  ResearchBench,
  ResearchResult,
  ResearchRows,
} from '#app/workspace/research/research-bench.ts';
import type { Answer } from './output-check/answer.ts';
import type { ToCheck } from './output-check/check-context.ts';
import type { EarlierExport } from './output-check/earlier-export.ts';
import { learn } from './output-check/learn.ts';
import { planFacts } from './output-check/plan-facts.ts';

/** Asks the last query again of the changed records, and gathers all that the output check looks at. */
export async function checkQuery(
  bench: ResearchBench,
  sql: string,
  result: ResearchResult,
  {
    policy,
    earlier,
    signal,
  }: {
    readonly policy: DisclosurePolicy;
    readonly earlier: readonly EarlierExport[];
    readonly signal: AbortSignal;
  },
): Promise<ToCheck> {
  const probed = await bench.probe(sql, signal);
  const as = (rows: ResearchRows): Answer => ({ columns: result.columns, rows });
  const answer = as(probed.rows);
  const known = learn({
    answer,
    twice: probed.twice && as(probed.twice),
    repeated: probed.repeated && as(probed.repeated),
    parts: probed.parts,
    plan: planFacts(probed.plan, isAboutPeople),
  });
  return { answer, known, policy, earlier };
}
