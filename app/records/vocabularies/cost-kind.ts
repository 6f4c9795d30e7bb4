import { term } from '../term.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const costKind: Vocabulary = {
  id: 'cost_kind',
  label: 'Kind of cost',
  source: 'List made for this product, after the guidance on what a scheme’s costs must cover',
  terms: [
    term('link_worker_recruitment', 'Recruiting link workers', 'Recruitment|Recruiting'),
    term(
      'link_worker_management',
      'Managing and supervising link workers',
      'Management|Supervision|Line management',
    ),
    term(
      'link_worker_employment',
      'Employing link workers',
      'Salary|Salaries|Employment|Staff|Staffing|Pay|Link workers',
    ),
    term(
      'service_delivery',
      'Delivering services and activities',
      'Delivery|Activities|Service delivery by VCSE|Provider payments',
    ),
    term(
      'outcome_collection',
      'Collecting outcomes',
      'Data collection|Outcome collection|Collection',
    ),
    term(
      'outcome_analysis',
      'Analysing and reporting outcomes',
      'Analysis|Evaluation|Reporting|Outcomes collection and analysis',
    ),
    term('other', 'Other', 'Overheads|Premises|Travel|Training'),
  ],
  missing: {},
};
