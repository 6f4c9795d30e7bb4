import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { id } from '../fields/id.ts';
import { number } from '../fields/number.ts';
import { text } from '../fields/text.ts';
import type { TableDefinition } from '../table.ts';
import { costBearer } from '../vocabularies/cost-bearer.ts';
import { costKind } from '../vocabularies/cost-kind.ts';

export const costs: TableDefinition = {
  name: 'costs',
  label: 'Costs',
  description: 'What the scheme costs, who bears each cost, and how much of it is paid for.',
  grain: 'one row per kind of cost, bearer and period',
  key: ['cost_id'],
  fields: [
    id({
      name: 'cost_id',
      label: 'Cost ID',
      description: 'An ID of the line, if there is one.',
      example: 'COST-02',
      sensitivity: 'none',
      aliases: 'cost ref|line id|budget line|cost code',
    }),
    code({
      name: 'kind',
      label: 'Kind of cost',
      description:
        'What the money is for: recruiting, managing or employing link workers, delivering services, collecting or analysing outcomes.',
      example: 'Recruitment',
      vocabulary: costKind,
      required: true,
      aliases: 'cost kind|cost type|category|cost category|type',
    }),
    code({
      name: 'borne_by',
      label: 'Who bears the cost',
      description: 'Which kind of organisation has the cost, such as a voluntary organisation.',
      example: 'VCSE',
      vocabulary: costBearer,
      aliases: 'cost bearer|organisation type|sector|incurred by|borne by sector',
    }),
    number({
      name: 'amount',
      label: 'Amount',
      description: 'The cost in pounds.',
      example: '2400',
      range: { min: 0, max: 1_000_000_000 },
      required: true,
      aliases: 'cost|total|total cost|amount gbp|value|pounds',
    }),
    number({
      name: 'amount_funded',
      label: 'Amount paid for',
      description:
        'How much of it is covered by funding, in pounds. Empty is not known, and 0 is none.',
      example: '1800',
      range: { min: 0, max: 1_000_000_000 },
      aliases: 'funded|funding|amount covered|funded amount|funding gbp',
    }),
    text({
      name: 'funder',
      label: 'Funder',
      description: 'Who pays for it.',
      example: 'Integrated care board',
      aliases: 'funded by|paid by|funding source',
    }),
    date({
      name: 'period_from',
      label: 'From',
      description: 'The first day of the period the cost is for.',
      example: '01/04/2025',
      sensitivity: 'none',
      aliases: 'period start|start date|from date|date from',
    }),
    date({
      name: 'period_to',
      label: 'To',
      description: 'The last day of the period the cost is for.',
      example: '31/03/2026',
      sensitivity: 'none',
      aliases: 'period end|end date|to date|date to',
    }),
  ],
};
