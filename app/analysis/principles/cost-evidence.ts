import { shareOfSums } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

/** The share of some costs that is paid for, of those where it is recorded how much is. */
function funded(
  key: string,
  label: string,
  kinds: readonly string[],
  bearer: string | null,
  noun: string,
): EvidenceQuestion {
  const list = kinds.map((kind) => `'${kind}'`).join(', ');
  return shareOfSums({
    key,
    label,
    needs: ['costs'],
    query: `SELECT sum(amount_funded) AS count, sum(amount) AS of FROM costs
      WHERE kind IN (${list}) AND amount IS NOT NULL AND amount_funded IS NOT NULL${bearer === null ? '' : ` AND borne_by = '${bearer}'`}`,
    counts: 'pounds',
    noun,
    predicate: 'is paid for',
    without: 'is not paid for',
  });
}

/** Who pays. Costs of which nobody recorded how much is funded are left aside. */
export const costEvidence: readonly EvidenceQuestion[] = [
  funded(
    'link_worker_costs',
    'Recruiting and managing link workers, funded',
    ['link_worker_recruitment', 'link_worker_management'],
    'vcse',
    'that voluntary organisations spend on recruiting and managing link workers',
  ),
  funded(
    'delivery_costs',
    'Delivering services, funded',
    ['service_delivery'],
    'vcse',
    'that voluntary organisations spend on services and activities',
  ),
  funded(
    'outcome_costs_funded',
    'Collecting and analysing outcomes, funded',
    ['outcome_collection', 'outcome_analysis'],
    null,
    'spent on collecting and analysing outcomes',
  ),
  shareOfSums({
    key: 'outcome_costs',
    label: 'Collecting and analysing outcomes, of all costs',
    needs: ['costs'],
    query: `SELECT sum(amount) FILTER (kind IN ('outcome_collection', 'outcome_analysis')) AS count, sum(amount) AS of FROM costs WHERE amount IS NOT NULL`,
    counts: 'pounds',
    noun: 'of recorded costs',
    predicate: 'goes on collecting and analysing outcomes',
    without: 'goes on other things',
  }),
];
